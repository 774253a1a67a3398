import type { Income } from "../../model/inputs";
import type { Choice, ChoiceSet, Status } from "./choices";
import type { Unit } from "./units";

/** What a cell holds once it is read. */
export type CellContent = number | string | null | readonly Income[];

export type ColumnType =
  | "text"
  | "number"
  | "whole"
  | "year"
  | "choice"
  /** A set of income classes: "laag en midden". */
  | "incomes"
  /** A number or a text, as the row itself decides. */
  | "value";

/** Sets of codes that other cells may refer to. */
export type Reference =
  | "phase"
  | "group"
  | "segment"
  | "milieu"
  | "profile"
  | "component"
  | "scenario"
  | "segmentType"
  | "price";

/** One column of a table: its type, bounds and what a blank cell means. */
export interface Column<T extends CellContent = CellContent> {
  readonly type: ColumnType;
  readonly unit?: Unit;
  readonly min?: number;
  readonly max?: number;
  /** The bound itself is excluded. */
  readonly above?: true;
  readonly below?: true;
  readonly choices?: ChoiceSet;
  /** A code by which other cells refer to the row: never one of the reserved names. */
  readonly code?: true;
  /** The codes this cell must be one of. */
  readonly reference?: Reference;
  /** The column may be left out of the table; its cells then count as blank. */
  readonly optional?: true;
  /** The value of a blank cell; without it a blank cell is refused. */
  readonly blank?: T;
}
export type Columns = Readonly<Record<string, Column>>;

/** Columns of which there is one per code: a column per phase, group, segment or profile. */
export interface ColumnFamily {
  /** Names its header prefix in the locale ("naar "); the prefix may be empty. */
  readonly key: string;
  /** A profile is defined by its column; the other codes come from a table. */
  readonly of: "phase" | "group" | "segment" | "profile";
  readonly unit: Unit;
  readonly min?: number;
  readonly max?: number;
  /** All of them may be left out together. */
  readonly optional?: true;
  readonly blank?: number;
}

/** A table under one defined name: a header row and its rows. */
export interface TableSchema<C extends Columns = Columns> {
  readonly name: string;
  readonly columns: C;
  readonly families: readonly ColumnFamily[];
  /** A table without rows is no problem. */
  readonly mayBeEmpty?: true;
  /** The name itself may be absent. */
  readonly optional?: true;
}

type Content<C> = C extends Column<infer T> ? T : never;
/** A row of a table as it is read, by column key. */
export type Row<C extends Columns> = { readonly [K in keyof C]: Content<C[K]> };

type Options<T extends CellContent> = Pick<
  Column<T>,
  "min" | "max" | "above" | "below" | "optional" | "blank" | "reference"
>;

/** A text that other cells refer to. */
export function code(): Column<string> {
  return { type: "text", code: true };
}

export function text(options: Options<string> = {}): Column<string> {
  return { type: "text", ...options };
}
export function number(unit: Unit, options: Options<number> = {}): Column<number> {
  return { type: "number", unit, ...options };
}
/** A fraction in 0..1. */
export function share(options: Options<number> = {}): Column<number> {
  return { type: "number", unit: "share", min: 0, max: 1, ...options };
}
/** A number that may be left out. */
export function numberOrBlank(
  unit: Unit | undefined,
  options: Options<number | null> = {}
): Column<number | null> {
  return { type: "number", ...(unit && { unit }), blank: null, ...options };
}
export function year(options: Options<number> = {}): Column<number> {
  return { type: "year", unit: "year", ...options };
}
export function yearOrBlank(options: Options<number | null> = {}): Column<number | null> {
  return { type: "year", unit: "year", blank: null, ...options };
}
export function choice<S extends ChoiceSet>(
  choices: S,
  options: Options<Choice<S>> = {}
): Column<Choice<S>> {
  return { type: "choice", choices, ...options };
}
export function choiceOrBlank<S extends ChoiceSet>(choices: S): Column<Choice<S> | null> {
  return { type: "choice", choices, blank: null };
}
export function incomes(): Column<readonly Income[]> {
  return { type: "incomes" };
}
export function value(options: Options<number | string> = {}): Column<number | string> {
  return { type: "value", ...options };
}
export function valueOrBlank(): Column<number | string | null> {
  return { type: "value", blank: null };
}

/** Source and status of a row. */
export const PROVENANCE = {
  source: text({ optional: true, blank: "" }),
  status: choice("status", { optional: true, blank: "aanname" satisfies Status }),
} as const;

/** Low and high value of the uncertainty range. */
export const RANGE = {
  low: numberOrBlank(undefined, { optional: true }),
  high: numberOrBlank(undefined, { optional: true }),
} as const;
