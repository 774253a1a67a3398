/**
 * What a cell asks of the projection. Arguments are as typed: a code or a name, case-insensitive; null is left out.
 * One kind a function; the kinds are append-only, as signatures in workbooks are.
 */
export type Question =
  | {
      readonly asks: "need";
      readonly scenario: string | null;
      readonly year: number | null;
      /** A code, or a part: "nultreden", "sociale huur", "nultreden/sociale huur". */
      readonly segment: string | null;
      readonly milieu: string | null;
    }
  | {
      readonly asks: "households";
      readonly scenario: string | null;
      readonly year: number | null;
      /** A code, or a part: "stedelijk", "gezinnen", "stedelijk/gezinnen". */
      readonly group: string | null;
    }
  | { readonly asks: "persons"; readonly scenario: string | null; readonly year: number | null }
  | { readonly asks: "scenarios" }
  | {
      readonly asks: "fit";
      readonly scenario: string | null;
      readonly year: number | null;
      readonly incomeGroup: string | null;
    }
  /** The key of a figure, the name or label of an assumption, or what a row of assumptions is about. */
  | { readonly asks: "source"; readonly key: string };

/** A row of cells a line. */
export type AnswerTable = readonly (readonly (number | string)[])[];

/** What can be looked for by a text. */
export type Sought = "scenario" | "segment" | "milieu" | "group" | "incomeGroup" | "source";

/** Why there is no answer. */
export type AnswerProblem =
  | {
      readonly code: "unknown";
      /** What was looked for. */
      readonly what: Sought | "year";
      readonly found: string;
      /** What exists: parts first, then codes in the order of the inputs; years as digits. */
      readonly allowed: readonly string[];
    }
  | {
      readonly code: "ambiguous";
      readonly what: Sought;
      readonly found: string;
      /** Spellings that each mean one of them. */
      readonly candidates: readonly string[];
    }
  /** A ratio to households where there are none. */
  | { readonly code: "no-households" };

export type Answer =
  | { readonly ok: true; readonly value: number | string | AnswerTable }
  | { readonly ok: false; readonly problem: AnswerProblem };
