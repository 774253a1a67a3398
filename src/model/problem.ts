/** Where in the inputs: ["groups", 3, "h0"]. A reader of cells maps it to a cell. */
export type Path = readonly (string | number)[];

/** What each problem has to tell; the words are the locale's. */
export interface ProblemData {
  /** t0 and T are whole years with t0 < T, within the limits of the model. */
  horizon: { t0: number; T: number; limit: number };
  /** Report years are whole, increasing, after t0 and not after T. */
  "report-years": { years: readonly number[]; t0: number; T: number };
  /** A number that is NaN or infinite. */
  "not-finite": { found: number };
  /** A text where a number belongs, and the like. */
  "wrong-kind": { expected: ValueKind };
  /** A number outside its bounds. */
  range: { found: number } & Limits;
  "not-whole": { found: number };
  /** Nothing where at least one is needed. */
  empty: { what: Thing };
  "too-many": { what: Thing; count: number; limit: number };
  /** A list that must have as many entries as another. */
  length: { what: Thing; found: number; expected: number };
  /** The same code twice, also when only case differs. */
  duplicate: { what: Thing; code: string };
  /** A key that no table of that kind holds. */
  unknown: { what: Thing; found: string; known: readonly string[] };
  /** A code that cannot be used as a name. */
  reserved: { found: string };
  /** Something required that is not there. */
  missing: { what: Thing; key: string };
  /** Parameters that exclude or complete each other, for instance k, or trend and forecast. */
  alternatives: { first: readonly string[]; second: readonly string[] };
  /** Shares that must add up to 1. */
  "sum-of-shares": { what: Thing; name: string; sum: number };
  /** Transitions and dissolution of a phase together above 1. */
  outflow: { phase: string; sum: number };
  /** The income sets of the groups of one milieu and phase do not partition the classes. */
  "income-partition": {
    milieu: string;
    phase: string;
    groups: readonly string[];
    missing: readonly string[];
    twice: readonly string[];
  };
  /** Households would move to a phase that has no groups in their milieu. */
  "no-target-groups": { milieu: string; from: string; to: string };
  /** A value for t0 that contradicts the households of t0. */
  "base-year": { year: number; found: number; expected: number };
  /** A year at or before t0, or after T where it would be lost. */
  "year-outside": { year: number; first: number; last: number | null };
  /** Years for which nothing is given. */
  "years-uncovered": { what: Thing; first: number; last: number };
  /** A negative share in a profile whose use forbids it. */
  "negative-share": { profile: string; group: string; share: number; use: string };
  /** A segment that is in no class, or in several, of one margin. */
  "margin-partition": { margin: string; segment: string; times: number };
  /** Stock in a class that no group can live in. */
  "margin-without-prior": { margin: string; class: string; stock: number };
  /** Households of a group that can live nowhere. */
  "group-without-prior": { group: string };
  /** The margins contradict each other: fitting did not converge. */
  "fit-failed": { margin: string; error: number; cycles: number };
  /** A group below zero: more leave than there are. */
  "negative-households": {
    scenario: string;
    group: string;
    year: number;
    stream: string;
    households: number;
  };
}

/** The bounds of a number, null where there is none. */
export interface Limits {
  readonly min: number | null;
  readonly max: number | null;
  /** The bound itself is excluded. */
  readonly above?: true;
  readonly below?: true;
}

/** What a parameter holds: numbers by year are a series. */
export type ValueKind = "number" | "text" | "series" | "number-or-series" | "by-phase";

export type ProblemCode = keyof ProblemData;

/** What a problem is about, as a key for the locale. */
export type Thing =
  | "phase"
  | "group"
  | "segment"
  | "milieu"
  | "profile"
  | "component"
  | "parameter"
  | "scenario"
  | "income"
  | "kind"
  | "report-year"
  | "forecast"
  | "control-total"
  | "stock-margin"
  | "stock-class"
  | "prior"
  | "preference"
  | "initial-shortage"
  | "sigma"
  | "phasing"
  | "jobs"
  | "units"
  | "lambda"
  | "household-size"
  | "income-group"
  | "income-shares"
  | "key";

export type Problem = {
  [C in ProblemCode]: { readonly code: C; readonly path: Path; readonly data: ProblemData[C] };
}[ProblemCode];

export function problem<C extends ProblemCode>(code: C, path: Path, data: ProblemData[C]): Problem {
  return { code, path, data } as Problem;
}
