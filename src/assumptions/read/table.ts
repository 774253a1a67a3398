import type { Grid, NamedGrids } from "../grid";
import { cellAddress } from "../grid";
import type { Place } from "../cell-problem";
import { TABLES } from "../schema";
import type { TableId } from "../schema";
import type { Columns, Row, TableSchema } from "../schema/column";
import type { FamilyCodes, Headers } from "./headers";
import { readHeaders } from "./headers";
import { reportMerged } from "./merged";
import { gridOf } from "./names";
import type { Report } from "./report";
import { RowReader } from "./row-reader";

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
