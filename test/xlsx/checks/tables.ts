import type { Area } from "../../../src/assumptions/area";
import { address, overlaps, parseArea } from "../../../src/assumptions/area";
import { decodeText } from "../../../src/xlsx/cell-text";
import type { XmlNode } from "../../../src/xlsx/xml";
import { attr, kid, kids, relationId, textOf } from "../../../src/xlsx/xml";
import type { Checked, CheckedSheet } from "./opened";
import { workbookPart } from "./opened";
import { mergedAreas } from "./sheets";

/** Tables: ids, names, areas, and columns that equal the header cells as text. */
export function checkTables(checked: Checked): void {
  const { faults, trees, relations } = checked;
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const node of kids(kid(checked.workbook, "definedNames"), "definedName")) {
    if (attr(node, "localSheetId") === undefined)
      names.add(attr(node, "name")?.toLowerCase() ?? "");
  }
  const strings = kids(workbookPart(checked, "sharedStrings"), "si").map(textOf);
  for (const sheet of checked.sheets) {
    const list = kid(sheet.root, "tableParts");
    const nodes = kids(list, "tablePart");
    if (list && Number(attr(list, "count") ?? nodes.length) !== nodes.length) {
      faults.push(`${sheet.part}: count of tables`);
    }
    const areas: Area[] = mergedAreas(sheet.root);
    for (const node of nodes) {
      const part = relations.get(sheet.part)?.get(relationId(node) ?? "")?.target ?? "";
      const table = trees.get(part);
      if (!table) continue;
      const say = (fault: string) => faults.push(`${part}: ${fault}`);
      unique(ids, attr(table, "id") ?? "", () => say("table id twice"));
      unique(names, attr(table, "displayName")?.toLowerCase() ?? "", () => say("table name twice"));
      const area = parseArea(attr(table, "ref") ?? "");
      if (!area) {
        say("no area");
        continue;
      }
      if (areas.some((other) => overlaps(area, other))) say("overlaps a table or a merged area");
      areas.push(area);
      checkColumns(sheet, table, area, strings, say);
    }
  }
}

function unique(seen: Set<string>, key: string, twice: () => void): void {
  if (seen.has(key)) twice();
  seen.add(key);
}

function checkColumns(
  sheet: CheckedSheet,
  table: XmlNode,
  area: Area,
  strings: readonly string[],
  say: (fault: string) => void
): void {
  const list = kid(table, "tableColumns");
  const columns = kids(list, "tableColumn");
  const width = area.right - area.left + 1;
  if (columns.length !== width || Number(attr(list, "count")) !== width)
    say("columns and area differ");
  const names = columns.map((column) => decodeText(attr(column, "name") ?? ""));
  if (new Set(names.map((name) => name.toLowerCase())).size !== names.length)
    say("column name twice");
  if (new Set(columns.map((column) => attr(column, "id"))).size !== columns.length)
    say("column id twice");
  const hasHeader = attr(table, "headerRowCount") !== "0";
  const totals = Number(attr(table, "totalsRowCount") ?? 0);
  if (area.bottom - area.top < (hasHeader ? 1 : 0) + totals) say("no body");
  if (hasHeader) {
    names.forEach((name, i) => {
      const header = headerText(sheet, address(area.top, area.left + i), strings);
      if (header !== name)
        say(`header ${JSON.stringify(header)} is not column ${JSON.stringify(name)}`);
    });
  }
  const filter = attr(kid(table, "autoFilter"), "ref");
  const filtered = filter === undefined ? undefined : parseArea(filter);
  const isFilterRight =
    filtered === undefined ||
    (filtered.top === area.top && filtered.left === area.left && filtered.right === area.right);
  if (!isFilterRight) say("filter and area differ");
}

/** The text of a header cell; undefined when it is no text, which Excel would repair. */
function headerText(
  { root }: CheckedSheet,
  ref: string,
  strings: readonly string[]
): string | undefined {
  const rows = kids(kid(root, "sheetData"), "row");
  const row = rows.find((node) => attr(node, "r") === /\d+/.exec(ref)?.[0]);
  const cell = kids(row, "c").find((node) => attr(node, "r") === ref);
  const type = attr(cell, "t");
  if (type === "inlineStr") return decodeText(textOf(kid(cell, "is")));
  if (type === "str") return decodeText(kid(cell, "v")?.text ?? "");
  return type === "s" ? decodeText(strings[Number(kid(cell, "v")?.text)] ?? "") : undefined;
}
