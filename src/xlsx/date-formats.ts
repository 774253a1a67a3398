import { isDateFormat } from "../assumptions/date-format";
import type { Package } from "./package";
import { attr, kid, kids, parseXml } from "./xml";

/** Built-in formats with a date or a time in them, in whatever language Excel runs. */
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** Tells by the style index of a cell whether its number is a date. */
export function dateStyles(pkg: Package): (style: number) => boolean {
  const part = pkg.related(pkg.workbookPart, "styles");
  if (part === undefined) return () => false;
  const root = parseXml(pkg.text(part), part);
  const codes = new Map(
    kids(kid(root, "numFmts"), "numFmt").map((node) => [
      Number(attr(node, "numFmtId")),
      attr(node, "formatCode") ?? "",
    ])
  );
  const isDate = kids(kid(root, "cellXfs"), "xf").map((node) => {
    const id = Number(attr(node, "numFmtId") ?? 0);
    // A workbook may give a built-in number a code of its own.
    const code = codes.get(id);
    return code === undefined ? isBuiltInDate(id) : isDateFormat(code);
  });
  return (style) => isDate[style] ?? false;
}

function isBuiltInDate(id: number): boolean {
  return BUILT_IN.some(([first, last]) => id >= first && id <= last);
}
