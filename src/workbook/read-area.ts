import type { Area } from "../assumptions/area";
import { cellsOf, formatArea, parseArea } from "../assumptions/area";
import type { CellValue } from "../assumptions/grid";
import { CELLS_PER_NAME } from "../assumptions/locate/limits";
import { CellReader } from "./read-cells";
import { MergedReader } from "./read-merged";

/** Of a larger area only the part in use is read. */
const LARGE = 20_000;

export function isLarge(area: Area): boolean {
  return cellsOf(area) > LARGE;
}

export interface ReadArea {
  readonly cells: readonly (readonly CellValue[])[];
  readonly merged: readonly string[];
  /** Cells that are held in memory for it. */
  readonly held: number;
}

/** Reads areas whole where they are small, and the part in use where they are large. */
export class AreaReader {
  private readonly cells: CellReader;
  private readonly merges: MergedReader;
  private readonly measured = new Map<string, Excel.Range>();
  /** The part of each area that is read; null: too much. */
  private readonly parts = new Map<string, Area | null>();
  private later: { readonly sheet: string; readonly area: Area }[] = [];
  private isAsked = false;

  constructor(private readonly context: Excel.RequestContext) {
    this.cells = new CellReader(context);
    this.merges = new MergedReader(context);
  }

  /** Asks how far a large area is in use. */
  measure(sheet: string, area: Area): void {
    const key = keyOf(sheet, area);
    if (this.measured.has(key)) return;
    const range = this.context.workbook.worksheets.getItem(sheet).getRange(formatArea(area));
    this.measured.set(key, range.getUsedRangeOrNullObject(true).load("address"));
  }

  /** Asks for an area, unless it was asked for before. */
  ask(sheet: string, area: Area): void {
    const key = keyOf(sheet, area);
    if (this.parts.has(key)) return;
    if (isLarge(area) && !this.measured.has(key)) {
      this.measure(sheet, area);
      this.later.push({ sheet, area });
      return;
    }
    const used = this.measured.get(key);
    const part = used ? usedPart(area, used) : area;
    this.parts.set(key, part && cellsOf(part) <= CELLS_PER_NAME ? part : null);
    if (!part || cellsOf(part) > CELLS_PER_NAME) return;
    this.isAsked = true;
    this.cells.ask(sheet, part);
    this.merges.ask(sheet, part);
  }

  read(): Promise<void> {
    this.isAsked = false;
    this.merges.request();
    return this.cells.read();
  }

  /** Reads what was asked for since, if anything was. */
  async readMore(): Promise<void> {
    if (this.later.length > 0) {
      // A large area that only came to light with a table: its size comes first.
      await this.read();
      const { later } = this;
      this.later = [];
      for (const { sheet, area } of later) this.ask(sheet, area);
    }
    if (this.isAsked) await this.read();
  }

  /** An area that was read; undefined when it is larger than a name may be. */
  area(sheet: string, area: Area): ReadArea | undefined {
    const part = this.parts.get(keyOf(sheet, area));
    if (!part) return undefined;
    const cells = this.cells.cells(sheet, part)!;
    const merged = this.merges.merged(sheet, part);
    const held = cellsOf(part);
    if (cellsOf(area) > CELLS_PER_NAME) return { cells: trimmed(cells), merged, held };
    return { cells: held === cellsOf(area) ? cells : padded(cells, area), merged, held };
  }
}

/** From the first cell of an area to the last one in use; the first cell where none is. */
function usedPart(area: Area, used: Excel.Range): Area {
  const { top, left } = area;
  const first = { top, left, bottom: top, right: left };
  if (used.isNullObject) return first;
  const { address } = used;
  const found = parseArea(address.slice(address.lastIndexOf("!") + 1));
  return found ? { top, left, bottom: found.bottom, right: found.right } : first;
}

/** Blank cells up to the size of the area. */
function padded(
  cells: readonly (readonly CellValue[])[],
  { top, left, bottom, right }: Area
): readonly (readonly CellValue[])[] {
  const blank = new Array<CellValue>(right - left + 1).fill(null);
  const rows = cells.map((row) => [...row, ...blank.slice(row.length)]);
  return [...rows, ...new Array<readonly CellValue[]>(bottom - top + 1 - rows.length).fill(blank)];
}

/** Without the rows at the end and the columns to the right that hold nothing; one cell at least. */
function trimmed(cells: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  let rows = 1;
  let columns = 1;
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null) return;
      rows = r + 1;
      columns = Math.max(columns, c + 1);
    });
  });
  return cells.slice(0, rows).map((row) => row.slice(0, columns));
}

function keyOf(sheet: string, area: Area): string {
  return `${sheet} ${formatArea(area)}`;
}
