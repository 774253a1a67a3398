import type { ProblemCode, ProblemData } from "../model/problem";
import type { CellValue } from "./grid";
import type { ScalarId, TableId } from "./schema";

/** Where something stands: a defined name and, where known, the sheet and cell under it. */
export interface Place {
  readonly name: string;
  readonly sheet: string | null;
  /** A1 address. */
  readonly cell: string | null;
}

/** What a reader of cells has to tell beside the problems of the model. */
export interface ReadProblemData {
  /** `holds` is the scalar or table that the name is for. */
  "name-missing": { holds: ScalarId | TableId };
  "name-broken": { holds: ScalarId | TableId; refersTo: string };
  "name-on-sheet": { holds: ScalarId | TableId; sheet: string };
  "name-not-a-range": { holds: ScalarId | TableId; refersTo: string };
  "name-too-large": { refersTo: string; limit: number };
  "not-one-cell": { rows: number; columns: number };
  "not-one-row": { rows: number; columns: number };
  /** No rows under the header row. */
  "no-rows": { table: TableId };
  /** Headers that are looked for; `near` is a header that differs by a letter or two. */
  "missing-columns": { headers: readonly string[]; near: string | null };
  "duplicate-column": { header: string };
  /** A column that names a code which no table holds: "naar xyz". */
  "unknown-column": { header: string; allowed: readonly string[] };
  /** A code that is also the header of a fixed column, so that it cannot have a column of its own. */
  "header-taken": { header: string };
  merged: { area: string };
  /** `count` cells of the row from this one on; `zero`: 0 is what says that there is nothing. */
  blank: { count: number; zero: boolean };
  /** `reads`: the number it would be in Dutch or English notation. */
  "text-in-number": { text: string; reads: number | null };
  date: Record<never, never>;
  boolean: { found: boolean };
  "error-value": { error: string };
  uncalculated: { formula: string };
  "not-a-choice": { found: string; allowed: readonly string[] };
  /** The same key in an earlier row. */
  "duplicate-row": { key: string; first: string };
  /** Rows that must be there, by code. */
  "missing-rows": { codes: readonly string[] };
  /** Two rows of one component or scenario that contradict each other. */
  contradiction: { first: string; found: string; at: string };
  "year-needed": { parameter: string };
  "year-not-allowed": { parameter: string };
  /** A share for an income class that the group does not have. */
  "other-income": { income: string; group: string };
  "class-without-segments": { class: string };
  "total-and-groups": Record<never, never>;
  /** Low above the value, or high below it. */
  "range-order": { low: number | null; value: number; high: number | null };
}

/** What is reported without standing in the way. */
export interface NoticeData {
  /** Rows or columns beyond the name were read with the table. */
  outgrown: { range: string; table: string };
  /** A column of the analyst's own that looks like one that was left out. */
  "near-header": { header: string; near: string };
  "totals-row": Record<never, never>;
}

export type CellProblemData = ReadProblemData & ProblemData;
export type CellProblemCode = keyof ReadProblemData | ProblemCode;
export type NoticeCode = keyof NoticeData;

interface Located {
  readonly place: Place;
  /** What the cell holds, where a cell is concerned. */
  readonly found?: CellValue;
  /** Other cells under the same name with the very same problem. */
  readonly also: readonly string[];
}
export type CellProblem = {
  [C in CellProblemCode]: Located & { readonly code: C; readonly data: CellProblemData[C] };
}[CellProblemCode];
export type Notice = {
  [C in NoticeCode]: {
    readonly code: C;
    readonly place: Place;
    readonly data: NoticeData[C];
  };
}[NoticeCode];
