import { runJson } from "../../../src/projection/output/run-json";
import type { Report } from "../../../src/projection/report";

/** What the command line prints of a run: rows in full precision, no totals. */
export interface Output {
  readonly scenarios: readonly {
    readonly code: string;
    readonly households: readonly { group: string; year: number; value: number }[];
    readonly persons: readonly { year: number; value: number }[];
    readonly need: readonly { segment: string; milieu: string; year: number; value: number }[];
  }[];
  readonly fit: readonly { scenario: string; incomeGroup: string; year: number; value: number }[];
}

export function outputOf({ projection, runs, reconciliation }: Report): Output {
  return JSON.parse([...runJson(projection, runs, reconciliation, "9.9.9")].join("")) as Output;
}

export function sum(rows: readonly { readonly value: number }[]): number {
  return rows.reduce((total, { value }) => total + value, 0);
}
