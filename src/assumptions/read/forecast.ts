import type { Forecast } from "../../model/inputs";
import { headerOf } from "../schema/words";
import type { Context } from "./context";
import type { ReadGroups } from "./groups";
import { distinctRows } from "./rows";

/** The forecast without components: totals by year, or a column for each group. */
export function readForecast(context: Context, { book }: ReadGroups): Forecast {
  const { report, places } = context;
  const table = context.table("forecast", { group: book.codes });
  const rows = distinctRows(table, "year", (row) => String(row.values.year), report);
  const rowOf = (year: unknown) => rows.find((row) => String(row.values.year) === year);
  const byGroup = table.headers.families.has("byGroup");
  places.set("forecast", ([, year, g]) => {
    const row = rowOf(year);
    if (row && typeof g === "number") return table.familyPlace("byGroup", g, row);
    return table.place(row, row && (byGroup ? "year" : "total"));
  });
  if (byGroup) {
    for (const row of rows) {
      if (row.values.total === null) continue;
      report.add(table.place(row, "total"), "total-and-groups", {}, row.values.total);
    }
    const entries = rows.map(
      (row) => [String(row.values.year), row.families.get("byGroup")!] as const
    );
    return { byGroup: Object.fromEntries(entries) };
  }
  if (table.complete && !table.headers.columns.has("total")) {
    const headers = [headerOf("forecast", "total")];
    report.add(table.place(), "missing-columns", { headers, near: null });
  }
  for (const row of rows) {
    if (row.values.total !== null || !table.headers.columns.has("total")) continue;
    report.add(table.place(row, "total"), "blank", { count: 1, zero: false }, null);
  }
  const totals = rows.map(({ values }) => [String(values.year), values.total ?? NaN] as const);
  return { controlTotals: Object.fromEntries(totals) };
}
