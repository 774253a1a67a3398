import type { ScalarId, TABLES, TableId } from "../schema";
import type { Columns, Row } from "../schema/column";
import type { Status } from "../schema/choices";
import type { Unit } from "../schema/units";
import type { Expression } from "./expression";

/** Where a value comes from, and its range. */
export interface Provenance {
  readonly low?: number;
  readonly high?: number;
  readonly source?: string;
  readonly status?: Status;
}

export type ScalarContent = number | string | readonly number[] | Expression;
export interface ScalarEntry extends Provenance {
  readonly value: ScalarContent;
}

/** Tables whose rows a dataset gives; the notes beside the scalars follow from the scalars. */
export type DatasetTableId = Exclude<TableId, "scalarNotes">;
type RowContent<C extends Columns> = { readonly [K in keyof Row<C>]?: Row<C>[K] | Expression };

/** Cells by column key, and by family the cells by code; what is left out stays blank. */
export interface DatasetRow<T extends DatasetTableId = DatasetTableId> {
  readonly cells: RowContent<(typeof TABLES)[T]["columns"]>;
  /** What the values of this row are, where a column holds values of several units. */
  readonly unit?: Unit;
  readonly families?: Readonly<Record<string, Readonly<Record<string, number | Expression>>>>;
}
export type DatasetTables = {
  readonly [T in DatasetTableId]: readonly DatasetRow<T>[];
};

/** What a workbook is set up with: every assumption in terms of the schema. */
export interface Dataset {
  readonly title: string;
  /** What it is, in full sentences, one a line. */
  readonly about: readonly string[];
  /** A scalar that is left out gets an empty cell. */
  readonly scalars: Readonly<Partial<Record<ScalarId, ScalarEntry>>>;
  readonly tables: DatasetTables;
}
