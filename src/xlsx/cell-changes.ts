import type { PresentRow, SheetCells } from "./sheet-cells";
import { saveDimension } from "./used-area";
import type { XmlNode } from "./xml";
import { attr, kid } from "./xml";

/** The element that takes the place of a cell, or null where the cell goes. */
type Change = string | null;

/** Changes to cells of a sheet, gathered first and applied together in the order that the sheet asks for. */
export class CellChanges {
  readonly #rows = new Map<number, Map<number, Change>>();

  set(row: number, column: number, change: Change): void {
    const cells = this.#rows.get(row) ?? new Map<number, Change>();
    this.#rows.set(row, cells.set(column, change));
  }

  /** How many cells change. */
  get count(): number {
    let count = 0;
    for (const cells of this.#rows.values()) count += cells.size;
    return count;
  }

  /** Splices the changes into the sheet's edit; everything else keeps its bytes. */
  apply(sheet: SheetCells): void {
    if (this.#rows.size === 0) return;
    const following = followers(sheet, this.#rows.keys());
    for (const [row, changes] of sorted(this.#rows)) {
      const present = sheet.rows.get(row);
      const columns = sorted(changes);
      if (present) patchRow(sheet, present, columns);
      else insertRow(sheet, row, columns, following.get(row));
    }
    saveDimension(sheet, this.#rows);
  }
}

function sorted<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b);
}

/** For each row that is not there yet the first present row below it. */
function followers(sheet: SheetCells, rows: Iterable<number>): Map<number, XmlNode> {
  const present = sorted(sheet.rows);
  const result = new Map<number, XmlNode>();
  let next = 0;
  for (const row of [...rows].sort((a, b) => a - b)) {
    while (next < present.length && present[next]![0] < row) next += 1;
    if (next < present.length) result.set(row, present[next]![1].node);
  }
  return result;
}

function insertRow(
  sheet: SheetCells,
  row: number,
  columns: readonly (readonly [number, Change])[],
  next: XmlNode | undefined
): void {
  const cells = columns.map(([, xml]) => xml ?? "").join("");
  if (cells === "") return;
  const { edit } = sheet;
  const xml = `<${edit.prefix}row r="${row}">${cells}</${edit.prefix}row>`;
  if (next) edit.insertBefore(next, xml);
  else edit.append(kid(edit.root, "sheetData")!, xml);
}

function patchRow(
  sheet: SheetCells,
  { node, cells }: PresentRow,
  columns: readonly (readonly [number, Change])[]
): void {
  const { edit } = sheet;
  const left = [...cells.keys()].filter(
    (column) => !columns.some(([c, xml]) => c === column && xml === null)
  );
  const added = columns.filter(([column, xml]) => xml !== null && !cells.has(column));
  // A row of which nothing is left goes too, unless it has a height or a style of its own.
  if (
    left.length + added.length === 0 &&
    [...node.attributes.keys()].every((name) => name === "r")
  ) {
    edit.remove(node);
    return;
  }
  widenSpans(sheet, node, columns);
  const present = sorted(cells);
  for (const [column, xml] of columns) {
    const cell = cells.get(column);
    if (cell) {
      if (xml === null) edit.remove(cell);
      else edit.replace(cell, xml);
    } else if (xml !== null) {
      const next = present.find(([c]) => c > column);
      if (next) edit.insertBefore(next[1], xml);
      else edit.append(node, xml);
    }
  }
}

/** Excel states for a row between which columns its cells stand; cells outside have to be counted in. */
function widenSpans(
  sheet: SheetCells,
  node: XmlNode,
  columns: readonly (readonly [number, Change])[]
): void {
  const stated = /^(\d+):(\d+)$/.exec(attr(node, "spans") ?? "");
  if (!stated) return;
  const written = columns.filter(([, xml]) => xml !== null).map(([column]) => column);
  const first = Math.min(Number(stated[1]), ...written);
  const last = Math.max(Number(stated[2]), ...written);
  sheet.edit.set(node, "spans", `${first}:${last}`);
}
