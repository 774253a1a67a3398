import type { Component, ComponentKind } from "../../model/inputs";
import type { Range } from "../assumptions";
import { Codebook, fold } from "../codebook";
import { choiceWord } from "../schema/words";
import type { TABLES } from "../schema";
import type { Context } from "./context";
import type { ReadLifecycle } from "./lifecycle";
import { ParameterBook, ParameterValues } from "./parameters";
import type { ReadProfiles } from "./profiles";
import { rowsByCode } from "./rows";
import type { ReadRow, ReadTable } from "./table";

export interface ReadComponents {
  readonly components: Readonly<Record<string, Component>>;
  readonly kinds: ReadonlyMap<string, ComponentKind>;
  readonly ranges: readonly Range[];
  readonly book: Codebook;
  readonly complete: boolean;
}
type C = (typeof TABLES)["components"]["columns"];

/** Components: rows of one code together; kind and profile may stand on any of them. */
export function readComponents(
  context: Context,
  lifecycle: ReadLifecycle,
  profiles: ReadProfiles
): ReadComponents {
  const { report } = context;
  const table = context.table("components");
  const components: Record<string, Component> = {};
  const kinds = new Map<string, ComponentKind>();
  const ranges: Range[] = [];
  const found = new Map<string, { rows: readonly ReadRow<C>[]; values: ParameterValues }>();
  for (const [code, rows] of rowsByCode(table, "component")) {
    const kind = sharedValue(context, table, rows, "kind", (k) => choiceWord("kind", k));
    const profile = sharedValue(context, table, rows, "profile", (text) => text);
    const values = new ParameterValues(report);
    found.set(code, { rows, values });
    if (kind === null) continue;
    kinds.set(code, kind);
    const book = new ParameterBook(kind, false);
    for (const row of rows) {
      const { parameter: word, year, value, low, high } = row.values;
      if (row.bad.has("parameter")) {
        context.faulty.add(code);
        continue;
      }
      const match = book.find(word);
      if (!match) {
        const data = { what: "parameter", found: word, known: book.words } as const;
        report.add(table.place(row, "parameter"), "unknown", data, word);
        context.faulty.add(code);
        continue;
      }
      const places = {
        parameter: table.place(row, "parameter"),
        year: table.place(row, "year"),
        value: table.place(row, "value"),
      };
      const given = { word, year, value };
      const fine =
        !row.bad.has("year") &&
        values.add(match.key, match.parameter, given, places, profiles.book);
      if (!fine) context.faulty.add(code);
      if (typeof value !== "number" || (low === null && high === null)) continue;
      const path = ["components", code, match.key, ...(year === null ? [] : [String(year)])];
      ranges.push({ path, low, high });
      checkRange(context, table, row, value);
    }
    const own = {
      ...(kind === "labour" ? { lambda: lifecycle.workers } : {}),
      ...values.entries(),
      kind,
      profile: profiles.book.canonical(profile ?? ""),
    };
    // The model checks that the parameters are those of the kind.
    components[code] = own as unknown as Component;
  }
  context.places.set("components", ([code, key, year]) => {
    const component = found.get(String(code));
    const [row] = component?.rows ?? [];
    if (key === "lambda")
      return context.places.find(["lambda", ...(year === undefined ? [] : [year])]);
    const byRow = key === "profile" ? component?.rows.find((r) => r.values.profile !== "") : row;
    const column = key === "profile" || key === "kind" ? key : "component";
    return component?.values.place(key, year) ?? table.place(byRow ?? row, row && column);
  });
  const book = new Codebook([...found.keys()]);
  return { components, kinds, ranges, book, complete: table.complete };
}

/** The one value that the rows of a component share; blank cells follow the others. */
function sharedValue<K extends "kind" | "profile">(
  { report }: Context,
  table: ReadTable<C>,
  rows: readonly ReadRow<C>[],
  key: K,
  wordOf: (value: NonNullable<ReadRow<C>["values"][K]>) => string
): NonNullable<ReadRow<C>["values"][K]> | null {
  const filled = rows.filter((row) => row.values[key] !== null && row.values[key] !== "");
  const [first] = filled;
  if (!first) {
    const bad = rows.some((row) => row.bad.has(key));
    if (!bad) report.add(table.place(rows[0], key), "blank", { count: 1, zero: false }, null);
    return null;
  }
  const value = first.values[key]!;
  for (const row of filled) {
    const other = row.values[key]!;
    if (fold(other) === fold(value)) continue;
    const at = table.place(first, key).cell ?? "";
    const data = { first: wordOf(value), found: wordOf(other), at };
    report.add(table.place(row, key), "contradiction", data, wordOf(other));
  }
  return value;
}

/** Low at most the value, high at least. */
function checkRange(
  { report }: Context,
  table: ReadTable<C>,
  row: ReadRow<C>,
  value: number
): void {
  const { low, high } = row.values;
  const fine = (low === null || low <= value) && (high === null || high >= value);
  if (!fine) report.add(table.place(row, "low"), "range-order", { low, value, high }, low);
}
