import { columnLetters } from "../../src/assumptions/grid";
import { readFileSync } from "node:fs";
import { MOMENT, woning, woningAt } from "../cli/command-line";
import type { SeenWorkbook } from "../xlsx/support/openpyxl";
import { seenByOpenpyxl } from "../xlsx/support/openpyxl";

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What `run --json` prints of a workbook; fails when it is refused. */
export function numbersOf(file: string): { readonly assumptions: string } & Record<string, Json> {
  const said = woning("run", file, "--json");
  if (said.code !== 0) throw new Error(said.notes);
  return JSON.parse(said.out) as { assumptions: string } & Record<string, Json>;
}

/** Writes results into a copy; gives its bytes. */
export function ran(file: string, out: string, moment = MOMENT): Uint8Array {
  const said = woningAt(moment, "run", file, "--out", out);
  if (said.code !== 0) throw new Error(said.notes);
  return new Uint8Array(readFileSync(out));
}

/** Every place where two trees of data differ: numbers by more than 1e-9 of their size, anything else at all. */
export function differences(a: Json, b: Json, path = ""): string[] {
  if (typeof a === "number" && typeof b === "number") {
    const close = Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
    return close ? [] : [`${path}: ${a} and ${b}`];
  }
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") {
    return a === b ? [] : [`${path}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`];
  }
  const [one, other] = [a, b] as readonly Record<string, Json>[];
  const keys = new Set([...Object.keys(one!), ...Object.keys(other!)]);
  return [...keys].flatMap((key) =>
    differences(one![key] ?? null, other![key] ?? null, `${path}/${key}`)
  );
}

/** The rows of each result table, header first, as cached in a workbook. */
export function resultRows(book: SeenWorkbook): Record<string, Json[][]> {
  const tables = book.sheets.flatMap(({ tables, cells }) =>
    Object.entries(tables)
      .filter(([name]) => name.startsWith("Woning_R_"))
      .map(([name, ref]) => [name, rowsOf(ref, cells as Record<string, Json>)] as const)
  );
  return Object.fromEntries(tables);
}

export function cachedResults(bytes: Uint8Array): Record<string, Json[][]> {
  return resultRows(seenByOpenpyxl(bytes, true));
}

/** A text without characters and a blank cell are the same to a reader of tables. */
function rowsOf(ref: string, cells: Record<string, Json>): Json[][] {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref)!;
  const [from, to] = [columnNumber(left!), columnNumber(right!)];
  const value = (cell: Json | undefined): Json => (cell === "" ? null : (cell ?? null));
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, r) =>
    Array.from({ length: to - from + 1 }, (_, c) =>
      value(cells[`${columnLetters(from + c)}${Number(top) + r}`])
    )
  );
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
