import type { CellValue, Grid } from "../grid";
import { cellAddress } from "../grid";
import { fold } from "../codebook";
import type {
  CellContent,
  Column,
  ColumnFamily,
  Columns,
  Row,
  TableSchema,
} from "../schema/column";
import { isBlank, readCell, readNumber, takesZero } from "./cell";
import type { Report } from "./report";
import type { ReadRow, ReadTable } from "./table";

const TOTALS = ["totaal", "totalen", "total", "totals"];

/** Reads the rows of a table whose columns are known. */
export class RowReader<C extends Columns> {
  private readonly columns: readonly (readonly [string, Column, number | undefined])[];
  private readonly families: readonly (readonly [ColumnFamily, readonly number[]])[];
  private readonly offsets: readonly number[];

  constructor(
    schema: TableSchema,
    private readonly table: ReadTable<C>,
    private readonly report: Report
  ) {
    const { headers } = table;
    this.columns = Object.entries(schema.columns).map(([key, column]) => [
      key,
      column,
      headers.columns.get(key),
    ]);
    this.families = schema.families.flatMap((family) => {
      const found = headers.families.get(family.key);
      return found ? [[family, found.offsets] as const] : [];
    });
    this.offsets = [
      ...headers.columns.values(),
      ...this.families.flatMap(([, offsets]) => offsets),
    ];
  }

  /** Every row that holds something in a column of ours; a totals row at the end is left out. */
  read(grid: Grid): ReadRow<C>[] {
    const filled = [...grid.cells.keys()].filter(
      (r) => r > 0 && this.offsets.some((at) => !isBlank(grid.cells[r]![at]))
    );
    const last = filled.at(-1);
    if (filled.length > 1 && last !== undefined && this.isTotals(grid.cells[last]!)) {
      filled.pop();
      const at = this.offsets[0]!;
      this.report.note(
        { ...this.table.place(), cell: cellAddress(grid, last, at) },
        "totals-row",
        {}
      );
    }
    return filled.map((r) => this.readRow(grid, r));
  }

  private isTotals(cells: readonly CellValue[]): boolean {
    const first = cells[this.offsets[0]!];
    return typeof first === "string" && TOTALS.includes(fold(first));
  }

  private readRow(grid: Grid, offset: number): ReadRow<C> {
    const cells = grid.cells[offset]!;
    const values: Record<string, CellContent> = {};
    const bad = new Set<string>();
    for (const [key, column, at] of this.columns) {
      if (at === undefined) {
        values[key] = column.blank ?? placeholder(column);
        if (!column.optional) bad.add(key);
        continue;
      }
      const found = readCell(cells[at], column);
      if ("fault" in found) {
        const place = { ...this.table.place(), cell: cellAddress(grid, offset, at) };
        this.report.add(place, found.fault, found.data, cells[at] ?? null);
        bad.add(key);
      }
      values[key] = "fault" in found ? placeholder(column) : found.value;
    }
    const families = new Map<string, readonly number[]>();
    for (const [family, offsets] of this.families) {
      families.set(family.key, this.readFamily(grid, offset, family, offsets));
    }
    // Every column of the table has just been given a value of its type.
    return { offset, values: values as Row<C>, bad, families };
  }

  private readFamily(
    grid: Grid,
    offset: number,
    family: ColumnFamily,
    offsets: readonly number[]
  ): number[] {
    const cells = grid.cells[offset]!;
    const bounds = {
      type: "number",
      ...bound("min", family.min),
      ...bound("max", family.max),
    } as const;
    const blanks: number[] = [];
    const numbers = offsets.map((at) => {
      const cell = cells[at] ?? null;
      if (isBlank(cell)) {
        if (family.blank === undefined) blanks.push(at);
        return family.blank ?? NaN;
      }
      const found = readNumber(cell, bounds);
      if ("value" in found) return found.value;
      const place = { ...this.table.place(), cell: cellAddress(grid, offset, at) };
      this.report.add(place, found.fault, found.data, cell);
      return NaN;
    });
    if (blanks.length > 0) {
      const place = { ...this.table.place(), cell: cellAddress(grid, offset, blanks[0]!) };
      this.report.add(place, "blank", { count: blanks.length, zero: takesZero(bounds) }, null);
    }
    return numbers;
  }
}

function bound<K extends "min" | "max">(
  key: K,
  value: number | undefined
): Partial<Record<K, number>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, number>);
}

/** What stands for a cell that could not be read; the model does not judge it. */
function placeholder({ type }: Column): CellContent {
  if (type === "text") return "";
  if (type === "choice") return null;
  return type === "incomes" ? [] : NaN;
}
