import { closest } from "../../locale/closest";
import type { Place } from "../cell-problem";
import { RESERVED_CODES } from "../../model/check/names";
import type { TableId } from "../schema";
import { TABLES } from "../schema";
import type { ColumnFamily, TableSchema } from "../schema/column";
import { familyHeader, headerOf, tableWords } from "../schema/words";
import type { Grid } from "../grid";
import { HeaderSearch } from "./header-search";
import type { Report } from "./report";

/** Columns of one family: its codes in their own order, with the offset of each. */
export interface FamilyColumns {
  readonly codes: readonly string[];
  readonly offsets: readonly number[];
}
/** Where each column of a table stands, by 0-based offset in its grid. */
export interface Headers {
  readonly columns: ReadonlyMap<string, number>;
  readonly families: ReadonlyMap<string, FamilyColumns>;
  /** Nothing that is needed is missing. */
  readonly complete: boolean;
}
/** The codes of the families that other tables define. */
export type FamilyCodes = Partial<Record<ColumnFamily["of"], readonly string[]>>;

/** Finds every column by its header text; other columns are the analyst's own. */
export function readHeaders(
  table: TableId,
  grid: Grid,
  placeOf: (column: number) => Place,
  codes: FamilyCodes,
  report: Report
): Headers {
  const schema: TableSchema = TABLES[table];
  const search = new HeaderSearch(
    (grid.cells[0] ?? []).map((cell) =>
      typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : ""
    )
  );
  const columns = new Map<string, number>();
  const missing: string[] = [];
  const leftOut: string[] = [];
  for (const [key, column] of Object.entries(schema.columns)) {
    const header = headerOf(table, key);
    const at = search.take(header);
    if (at !== undefined) columns.set(key, at);
    else (column.optional ? leftOut : missing).push(header);
  }
  let complete = true;
  const refuse: typeof report.add = (...problem) => {
    report.add(...problem);
    complete = false;
  };
  const families = new Map<string, FamilyColumns>();
  /** Columns that have a family's prefix but name no code of it. */
  const named: { at: number; headers: readonly string[] }[] = [];
  for (const family of schema.families) {
    const { prefix } = tableWords(table).families[family.key]!;
    if (family.of === "profile") {
      families.set(family.key, openFamily(search, prefix));
      continue;
    }
    const own = [...new Set(codes[family.of] ?? [])];
    const headers = own.map((code) => familyHeader(table, family.key, code));
    const taken = headers.filter((header) => search.isTaken(header));
    for (const header of taken) refuse(placeOf(-1), "header-taken", { header });
    const found = headers.map((header) => search.take(header));
    if (family.optional && found.every((at) => at === undefined)) continue;
    missing.push(
      ...headers.filter((header, i) => found[i] === undefined && !taken.includes(header))
    );
    const present = [...found.keys()].filter((i) => found[i] !== undefined);
    families.set(family.key, {
      codes: present.map((i) => own[i]!),
      offsets: present.map((i) => found[i]!),
    });
    if (prefix !== "") named.push(...search.withPrefix(prefix).map(({ at }) => ({ at, headers })));
  }
  for (const at of search.twice()) {
    const header = search.texts[at]!;
    refuse(placeOf(at), "duplicate-column", { header }, header);
  }
  for (const { codes: own, offsets } of families.values()) {
    own.forEach((code, i) => {
      if (!RESERVED_CODES.includes(code)) return;
      refuse(placeOf(offsets[i]!), "reserved", { found: code }, code);
    });
  }
  const free = search.free().map((at) => search.texts[at]!);
  let near: string | null = null;
  if (missing.length > 0) {
    near = missing.slice(0, 10).flatMap((header) => closest(header, free) ?? [])[0] ?? null;
    const place = placeOf(near === null ? -1 : search.texts.indexOf(near));
    refuse(place, "missing-columns", { headers: missing, near }, near ?? undefined);
  }
  for (const { at, headers } of named) {
    const header = search.texts[at]!;
    if (header !== near)
      refuse(placeOf(at), "unknown-column", { header, allowed: headers }, header);
  }
  for (const header of leftOut) {
    const like = closest(header, free);
    if (like === null) continue;
    report.note(placeOf(search.texts.indexOf(like)), "near-header", { header, near: like });
  }
  return { columns, families, complete };
}

/** Every column that starts with the prefix defines a code: what follows the prefix. */
function openFamily(search: HeaderSearch, prefix: string): FamilyColumns {
  const found = search.withPrefix(prefix);
  for (const { at } of found) search.claim(at);
  return { codes: found.map(({ rest }) => rest), offsets: found.map(({ at }) => at) };
}
