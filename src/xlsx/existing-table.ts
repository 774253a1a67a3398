import type { Area } from "../assumptions/area";
import { formatArea, parseArea } from "../assumptions/area";
import { decodeText } from "./cell-text";
import type { ColumnSlot } from "../projection/placement/column-plan";
import { Edit } from "./edit";
import { WorkbookError } from "./errors";
import type { ResultTarget, ResultHome } from "./result-target";
import { tableColumnsXml } from "./table-xml";
import type { XmlNode } from "./xml";
import { attr, kid, kids } from "./xml";

/** A result table as it stands in the workbook. */
export interface ExistingTable {
  readonly edit: Edit;
  /** Header row and body, without a totals row. */
  readonly area: Area;
  readonly headers: readonly string[];
  /** What an earlier run noted of its headers. */
  readonly mark: string | undefined;
  readonly hasTotals: boolean;
}

/** Reads the part of a table. @throws WorkbookError when its header row is hidden */
export function existingTable(target: ResultTarget, home: ResultHome): ExistingTable {
  const { part, name, ref, headerRows, totalsRows } = home.table;
  const edit = new Edit(target.pkg.text(part), part);
  const whole = parseArea(ref);
  if (!whole) throw new WorkbookError("impossible-reference", { part, reference: ref });
  if (headerRows === 0) {
    throw new WorkbookError("changed-table", {
      sheet: home.sheet.name,
      table: name,
      found: "header",
    });
  }
  return {
    edit,
    area: { ...whole, bottom: whole.bottom - totalsRows },
    headers: columnNodes(edit).map((node) => decodeText(attr(node, "name") ?? "")),
    mark: attr(edit.root, "comment"),
    hasTotals: totalsRows > 0,
  };
}

function columnNodes(edit: Edit): XmlNode[] {
  return kids(kid(edit.root, "tableColumns"), "tableColumn");
}

/**
 * The part of a table for its new area and columns. Columns that stay keep all that the user set for them; filters
 * stay as long as the columns do.
 * @param headers of the result columns
 * @param isRewritten whether a cell of the table changes, after which it is no longer sorted as the user left it
 */
export function changedTableXml(
  table: ExistingTable,
  area: Area,
  slots: readonly ColumnSlot[],
  headers: readonly string[],
  mark: string,
  isRewritten: boolean
): string {
  const { edit } = table;
  const { root } = edit;
  const ref = formatArea({ ...area, bottom: area.bottom + (table.hasTotals ? 1 : 0) });
  if (attr(root, "ref") !== ref) edit.set(root, "ref", ref);
  if (table.mark !== mark) edit.set(root, "comment", mark);
  const moved = !keepsColumns(table, slots);
  const filter = kid(root, "autoFilter");
  if (filter && moved)
    edit.replace(filter, `<${edit.prefix}autoFilter ref="${formatArea(area)}"/>`);
  else if (filter && attr(filter, "ref") !== formatArea(area))
    edit.set(filter, "ref", formatArea(area));
  const sorted = kid(root, "sortState");
  if (sorted && isRewritten) edit.remove(sorted);
  if (moved) edit.replace(kid(root, "tableColumns")!, columnsXml(table, slots, headers));
  return edit.done();
}

/** Whether every column stays in its place. */
function keepsColumns(table: ExistingTable, slots: readonly ColumnSlot[]): boolean {
  const inPlace = slots.every((slot, i) => ("own" in slot ? slot.from : slot.users) === i);
  return inPlace && slots.length === table.headers.length;
}

function columnsXml(
  table: ExistingTable,
  slots: readonly ColumnSlot[],
  headers: readonly string[]
): string {
  const { edit } = table;
  const nodes = columnNodes(edit);
  // The first free number, so that a column that goes and comes back leaves no trace.
  const taken = new Set(nodes.map((node) => Number(attr(node, "id"))));
  let id = 1;
  const columns = slots.map((slot) => {
    const from = "own" in slot ? slot.from : slot.users;
    if (from !== undefined) return edit.text.slice(nodes[from]!.start, nodes[from]!.end);
    while (taken.has(id)) id += 1;
    taken.add(id);
    return { id, header: "own" in slot ? headers[slot.own]! : "" };
  });
  return tableColumnsXml(columns, edit.prefix);
}
