import type { CellValue, Grid } from "../grid";
import { cellAddress } from "../grid";
import type { Place } from "../cell-problem";
import { fold } from "../codebook";
import { TABLES } from "../schema";
import type { TableId } from "../schema";
import type {
  CellContent,
  Column,
  ColumnFamily,
  Columns,
  Row,
  TableSchema,
} from "../schema/column";
import { isBlank, readCell, readNumber } from "./cell";
import type { FamilyCodes, Headers } from "./headers";
import { readHeaders } from "./headers";
import { reportMerged } from "./merged";
import { gridOf } from "./names";
import type { NamedGrids } from "../grid";
import type { Report } from "./report";

/** One row of a table: its cells by column key, and its numbers by family in the order of the codes. */
export interface ReadRow<C extends Columns = Columns> {
  /** 0-based row of the grid. */
  readonly offset: number;
  /** A cell with a problem holds NaN, an empty text, null or no incomes; `bad` names its column. */
  readonly values: Row<C>;
  readonly bad: ReadonlySet<string>;
  readonly families: ReadonlyMap<string, readonly number[]>;
}

/** A table as it was read, and where its cells are. */
export class ReadTable<C extends Columns = Columns> {
  constructor(
    readonly id: TableId,
    readonly grid: Grid | null,
    readonly headers: Headers,
    readonly rows: readonly ReadRow<C>[],
    /** Every column is there and every row has a usable code, so that references can be judged. */
    readonly complete: boolean
  ) {}

  /** The cell of a column in a row; the table itself when either is not known. */
  place(row?: ReadRow<C>, key?: keyof C & string): Place {
    return this.at(row?.offset, key === undefined ? undefined : this.headers.columns.get(key));
  }

  /** The header cell of a column. */
  headerPlace(key: (keyof C & string) | undefined): Place {
    return this.at(0, key === undefined ? undefined : this.headers.columns.get(key));
  }

  /** The cell of a family's code in a row, or its header when no row is given. */
  familyPlace(family: string, index: number, row?: ReadRow<C>): Place {
    return this.at(row?.offset ?? 0, this.headers.families.get(family)?.offsets[index]);
  }

  /** The codes of a family that has columns. */
  codesOf(family: string): readonly string[] {
    return this.headers.families.get(family)?.codes ?? [];
  }

  private at(row: number | undefined, column: number | undefined): Place {
    const { grid } = this;
    const known = grid !== null && row !== undefined && column !== undefined;
    return {
      name: TABLES[this.id].name,
      sheet: grid?.sheet ?? null,
      cell: known ? cellAddress(grid, row, column) : null,
    };
  }
}

type ColumnsOf<T extends TableId> = (typeof TABLES)[T]["columns"];
const NOTHING: Headers = { columns: new Map(), families: new Map(), complete: false };
const TOTALS = ["totaal", "totalen", "total", "totals"];

/** Reads a table by its headers; `codes` are those of the families that other tables define. */
export function readTable<T extends TableId>(
  id: T,
  grids: NamedGrids,
  codes: FamilyCodes,
  report: Report
): ReadTable<ColumnsOf<T>> {
  type C = ColumnsOf<T>;
  const schema: TableSchema = TABLES[id];
  const grid = gridOf(schema.name, id, grids, report, schema.optional);
  if (grid === null) return new ReadTable<C>(id, null, NOTHING, [], schema.optional === true);
  const bare = new ReadTable<C>(id, grid, NOTHING, [], false);
  if (grid.outgrown) {
    const { name: range, table } = grid.outgrown;
    report.note(bare.place(), "outgrown", { range, table });
  }
  const placeOf = (column: number): Place => ({
    ...bare.place(),
    cell: column < 0 ? null : cellAddress(grid, 0, column),
  });
  const headers = readHeaders(id, grid, placeOf, codes, report);
  reportMerged(grid, headers, bare.place(), report);
  const frame = new ReadTable<C>(id, grid, headers, [], false);
  const rows = new RowReader<C>(schema, frame, report).read(grid);
  if (rows.length === 0 && !schema.mayBeEmpty) report.add(frame.place(), "no-rows", { table: id });
  const coded = Object.keys(schema.columns).filter((key) => schema.columns[key]!.code);
  const complete =
    headers.complete &&
    (rows.length > 0 || schema.mayBeEmpty === true) &&
    rows.every((row) => !coded.some((key) => row.bad.has(key)));
  return new ReadTable<C>(id, grid, headers, rows, complete);
}

class RowReader<C extends Columns> {
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
      this.report.add(place, "blank", { count: blanks.length }, null);
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
