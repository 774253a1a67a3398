import type { Thing } from "../../model/problem";
import { fold } from "../codebook";
import type { Codebook } from "../codebook";
import type { Columns } from "../schema/column";
import type { Report } from "./report";
import type { ReadRow, ReadTable } from "./table";

type KeyOf<C> = keyof C & string;

/** Drops later rows with a key that an earlier row has, and says so. */
export function distinctRows<C extends Columns>(
  table: ReadTable<C>,
  column: KeyOf<C>,
  keyOf: (row: ReadRow<C>) => string | null,
  report: Report
): ReadRow<C>[] {
  const seen = new Map<string, ReadRow<C>>();
  return table.rows.filter((row) => {
    const key = keyOf(row);
    if (key === null || row.bad.has(column)) return false;
    const first = seen.get(key);
    if (first) {
      const at = table.place(first, column).cell ?? "";
      report.add(table.place(row, column), "duplicate-row", { key, first: at }, key);
      return false;
    }
    seen.set(key, row);
    return true;
  });
}

/**
 * The rows of a table that has one for each code of another, in the order of the codes. `judge` is
 * false where the other table has problems of its own, so that unknown and missing codes say nothing.
 */
export function rowPerCode<C extends Columns>(
  table: ReadTable<C>,
  column: KeyOf<C>,
  book: Codebook,
  judge: boolean,
  report: Report
): (ReadRow<C> | undefined)[] {
  const textOf = (row: ReadRow<C>): string => String(row.values[column]);
  const found = new Array<ReadRow<C> | undefined>(book.codes.length).fill(undefined);
  const known = distinctRows(table, column, (row) => book.canonical(textOf(row)), report);
  for (const row of known) {
    const i = book.find(textOf(row));
    if (i !== undefined) found[i] = row;
    else if (judge) unknownCode(table, row, column, "group", book, report);
  }
  const missing = book.codes.filter((_, i) => found[i] === undefined);
  if (judge && missing.length > 0 && table.complete && table.rows.length > 0) {
    report.add(table.place(), "missing-rows", { codes: missing });
  }
  return found;
}

/** A cell that names something that no table defines. */
export function unknownCode<C extends Columns>(
  table: ReadTable<C>,
  row: ReadRow<C>,
  column: KeyOf<C>,
  what: Thing,
  book: Codebook,
  report: Report
): void {
  const found = String(row.values[column]);
  report.add(table.place(row, column), "unknown", { what, found, known: book.codes }, found);
}

/** Rows gathered by code, in the order of first appearance and in its first spelling. */
export function rowsByCode<C extends Columns>(
  table: ReadTable<C>,
  column: KeyOf<C>
): Map<string, ReadRow<C>[]> {
  const gathered = new Map<string, { code: string; rows: ReadRow<C>[] }>();
  for (const row of table.rows) {
    if (row.bad.has(column)) continue;
    const code = String(row.values[column]);
    const key = fold(code);
    const entry = gathered.get(key) ?? { code, rows: [] };
    entry.rows.push(row);
    gathered.set(key, entry);
  }
  return new Map([...gathered.values()].map(({ code, rows }) => [code, rows]));
}
