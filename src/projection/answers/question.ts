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
  | { readonly asks: "source"; readonly key: string };

/** A row of cells a line. */
export type AnswerTable = readonly (readonly (number | string)[])[];

/** Why there is no answer. */
export type AnswerProblem =
  | {
      readonly code: "unknown";
      /** What was looked for. */
      readonly what:
        "scenario" | "year" | "segment" | "milieu" | "group" | "incomeGroup" | "source";
      readonly found: string;
      /** What exists, in the order of the inputs. */
      readonly allowed: readonly string[];
    }
  | {
      readonly code: "ambiguous";
      readonly what: "scenario" | "segment" | "milieu" | "group" | "incomeGroup" | "source";
      readonly found: string;
      readonly candidates: readonly string[];
    };

export type Answer =
  | { readonly ok: true; readonly value: number | string | AnswerTable }
  | { readonly ok: false; readonly problem: AnswerProblem };
