import type { Area } from "../../../src/assumptions/area";
import { columnNumber, overlaps, parseArea } from "../../../src/assumptions/area";
import type { XmlNode } from "../../../src/xlsx/xml";
import { attr, kid, kids, walk } from "../../../src/xlsx/xml";
import type { Checked, CheckedSheet } from "./opened";
import { workbookPart } from "./opened";

const MAX_FORMULA = 8192;
const MAX_TEXT = 32767;

/** The sheet list, and rows, cells, columns, merged areas, links and validations of each sheet. */
export function checkSheets(checked: Checked): void {
  const { faults, sheets, workbook, workbookPart: part } = checked;
  const names = new Set<string>();
  const ids = new Set<string>();
  for (const node of kids(kid(workbook, "sheets"), "sheet")) {
    const name = attr(node, "name") ?? "";
    const id = attr(node, "sheetId") ?? "";
    const isValid = name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
    if (!isValid) faults.push(`${part}: sheet name ${name}`);
    if (names.has(name.toLowerCase())) faults.push(`${part}: sheet name ${name} twice`);
    if (ids.has(id)) faults.push(`${part}: sheetId ${id} twice`);
    names.add(name.toLowerCase());
    ids.add(id);
  }
  const styles = kid(workbookPart(checked, "styles"), "cellXfs")?.children.length ?? 1;
  const dxfs = kid(workbookPart(checked, "styles"), "dxfs")?.children.length ?? 0;
  const strings = kids(workbookPart(checked, "sharedStrings"), "si").length;
  for (const sheet of sheets) {
    const say = (fault: string) => faults.push(`${sheet.part}: ${fault}`);
    checkCells(sheet, styles, strings, say);
    checkColumns(sheet, say);
    checkMerges(sheet, say);
    checkValidations(sheet, say);
    checkLinks(sheet, names, say);
    for (const rule of [...walk(sheet.root)].filter((n) => n.local === "cfRule")) {
      const dxf = attr(rule, "dxfId");
      if (dxf !== undefined && Number(dxf) >= dxfs) say(`dxfId ${dxf} out of range`);
    }
  }
}

function checkCells(
  { root }: CheckedSheet,
  styles: number,
  strings: number,
  say: (fault: string) => void
): void {
  let lastRow = 0;
  for (const row of kids(kid(root, "sheetData"), "row")) {
    const number = Number(attr(row, "r") ?? lastRow + 1);
    if (!(number > lastRow)) say(`row ${number} out of order`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of kids(row, "c")) {
      const ref = attr(cell, "r") ?? "";
      const [, letters = "", digits] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
      const column = letters ? columnNumber(letters) : lastColumn + 1;
      if (column <= lastColumn || (letters && Number(digits) !== number))
        say(`cell ${ref} out of order`);
      lastColumn = column;
      if (Number(attr(cell, "s") ?? 0) >= styles) say(`style of ${ref} out of range`);
      if (attr(cell, "t") === "s" && Number(kid(cell, "v")?.text) >= strings)
        say(`string of ${ref} out of range`);
      if ((kid(cell, "f")?.text.length ?? 0) > MAX_FORMULA) say(`formula of ${ref} too long`);
      if ((kid(kid(cell, "is"), "t")?.text.length ?? 0) > MAX_TEXT) say(`text of ${ref} too long`);
    }
  }
}

function checkColumns({ root }: CheckedSheet, say: (fault: string) => void): void {
  let last = 0;
  for (const column of kids(kid(root, "cols"), "col")) {
    const [min, max] = [Number(attr(column, "min")), Number(attr(column, "max"))];
    if (!(min > last && max >= min && max <= 16384)) say(`column widths ${min}-${max} overlap`);
    last = max;
  }
}

export function mergedAreas(root: XmlNode): Area[] {
  const nodes = kids(kid(root, "mergeCells"), "mergeCell");
  return nodes.flatMap((node) => parseArea(attr(node, "ref") ?? "") ?? []);
}

function checkMerges({ root }: CheckedSheet, say: (fault: string) => void): void {
  const merged = mergedAreas(root);
  merged.forEach((area, i) => {
    if (merged.slice(0, i).some((other) => overlaps(area, other))) say("merged areas overlap");
  });
}

const TEXT_LIMITS = [
  ["promptTitle", 32],
  ["prompt", 255],
  ["errorTitle", 32],
  ["error", 255],
] as const;

function checkValidations({ root }: CheckedSheet, say: (fault: string) => void): void {
  const list = kid(root, "dataValidations");
  const each = kids(list, "dataValidation");
  if (list && Number(attr(list, "count") ?? each.length) !== each.length)
    say("count of validations");
  for (const node of each) {
    const ref = attr(node, "sqref") ?? "";
    if (!ref.split(" ").every((area) => parseArea(area))) say(`validation of ${ref}`);
    for (const [name, limit] of TEXT_LIMITS) {
      if ((attr(node, name)?.length ?? 0) > limit)
        say(`${name} of the validation of ${ref} too long`);
    }
    for (const formula of [kid(node, "formula1"), kid(node, "formula2")]) {
      const text = formula?.text ?? "";
      // A literal is bounded without its quotes.
      const limit = text.startsWith('"') ? 257 : MAX_FORMULA;
      if (text.length > limit) say(`formula of the validation of ${ref} too long`);
      if (formula && text === "") say(`formula of the validation of ${ref} empty`);
    }
  }
}

function checkLinks(
  { root }: CheckedSheet,
  sheetNames: ReadonlySet<string>,
  say: (fault: string) => void
): void {
  for (const link of kids(kid(root, "hyperlinks"), "hyperlink")) {
    const location = attr(link, "location");
    const quoted = /^'((?:[^']|'')+)'!/.exec(location ?? "")?.[1]?.replaceAll("''", "'");
    const name = quoted ?? /^([^'!]+)!/.exec(location ?? "")?.[1];
    if (name !== undefined && !sheetNames.has(name.toLowerCase())) say(`link to ${location}`);
  }
}
