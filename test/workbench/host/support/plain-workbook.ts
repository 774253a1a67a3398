type Cell = string | number;
type Sheets = Record<string, Cell[][]>;

/** How many steps the engine remembers. */
const DEPTH = 99;

/**
 * A workbook as simple as can be: a list of cells a sheet, a copy for each step. It knows one formula, twice a
 * cell of the sheet Bron, whose rows stay where they are.
 */
export class PlainWorkbook {
  /** How many steps were undone. */
  undone = 0;
  private sheets: Sheets;
  private past: Sheets[] = [];
  private future: Sheets[] = [];

  constructor(
    names: readonly string[],
    private readonly rows: number,
    private readonly columns: number
  ) {
    this.sheets = Object.fromEntries(names.map((name) => [name, []]));
  }

  change(
    cells: readonly (readonly [sheet: string, row: number, column: number, value: Cell])[]
  ): void {
    const differs = cells.some(
      ([sheet, row, column, value]) => this.at(sheet, row, column) !== value
    );
    if (!differs) return;
    this.step(() => {
      for (const [sheet, row, column, value] of cells) {
        const rows = this.sheets[sheet]!;
        while (rows.length <= row) rows.push([]);
        rows[row]![column] = value;
      }
    });
  }

  insertRow(sheet: string, before: number): void {
    this.step(() => {
      const rows = this.sheets[sheet]!;
      while (rows.length < before) rows.push([]);
      rows.splice(before, 0, []);
    });
  }

  deleteRow(sheet: string, row: number): void {
    this.step(() => this.sheets[sheet]!.splice(row, 1));
  }

  /** Whether there was something to undo. */
  undo(): boolean {
    const before = this.past.pop();
    if (!before) return false;
    this.future.push(this.sheets);
    this.sheets = before;
    this.undone++;
    return true;
  }

  redo(): boolean {
    const after = this.future.pop();
    if (!after) return false;
    this.past.push(this.sheets);
    this.sheets = after;
    return true;
  }

  /** The workbook was closed: there is nothing to undo any more. */
  forget(): void {
    this.past = [];
    this.future = [];
  }

  values(sheet: string): Cell[][] {
    return Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (_, column) => this.value(this.at(sheet, row, column)))
    );
  }

  private value(cell: Cell): Cell {
    const row = typeof cell === "string" ? /^=Bron!A(\d+)\*2$/.exec(cell)?.[1] : undefined;
    return row === undefined ? cell : 2 * Number(this.at("Bron", Number(row) - 1, 0) || 0);
  }

  private at(sheet: string, row: number, column: number): Cell {
    return this.sheets[sheet]?.[row]?.[column] ?? "";
  }

  private step(change: () => void): void {
    this.past.push(structuredClone(this.sheets));
    if (this.past.length > DEPTH) this.past.shift();
    this.future = [];
    change();
  }
}
