import { attr, kid, kids } from "../../../src/xlsx/xml";
import type { Checked } from "./opened";
import { workbookPart } from "./opened";

const LISTS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
];
const INDICES = [
  ["fontId", "fonts"],
  ["fillId", "fills"],
  ["borderId", "borders"],
  ["xfId", "cellStyleXfs"],
] as const;

/** Counts, and indices from one list of styles into another. */
export function checkStyles(checked: Checked): void {
  const { faults } = checked;
  const styles = workbookPart(checked, "styles");
  if (!styles) return;
  const length = (list: string) => kid(styles, list)?.children.length ?? 0;
  for (const list of LISTS) {
    const stated = attr(kid(styles, list), "count");
    if (stated !== undefined && Number(stated) !== length(list)) {
      faults.push(`styles: ${list} states ${stated}, holds ${length(list)}`);
    }
  }
  const formats = kids(kid(styles, "numFmts"), "numFmt").map((node) =>
    Number(attr(node, "numFmtId"))
  );
  if (new Set(formats).size !== formats.length) faults.push("styles: number format twice");
  for (const list of ["cellStyleXfs", "cellXfs"]) {
    for (const xf of kids(kid(styles, list), "xf")) {
      for (const [name, target] of INDICES) {
        const index = attr(xf, name);
        if (index !== undefined && Number(index) >= length(target)) {
          faults.push(`styles: ${list} ${name} ${index} out of range`);
        }
      }
      const format = Number(attr(xf, "numFmtId") ?? 0);
      if (format >= 164 && !formats.includes(format)) {
        faults.push(`styles: ${list} number format ${format} does not exist`);
      }
    }
  }
}
