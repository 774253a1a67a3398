import type { Segment, StockClass, StockMargin } from "../../model/inputs";
import { Codebook, fold } from "../codebook";
import type { Context } from "./context";
import type { ReadGroups } from "./groups";
import { rowPerCode } from "./rows";

export interface ReadSegments {
  readonly segments: readonly Segment[];
  readonly initialShortage: readonly number[];
  readonly book: Codebook;
  readonly complete: boolean;
}

/** Dwelling segments with the dwellings that were short in the base year. */
export function readSegments(context: Context): ReadSegments {
  const table = context.table("segments");
  const rows = table.rows.filter((row) => !row.bad.has("code"));
  const place = (i: unknown, key: "code" | "type" | "tenure" | "price" | "shortage") =>
    table.place(rows[Number(i ?? -1)], key);
  context.places.set("segments", ([i]) => place(i, "code"));
  context.places.set("initialShortage", ([i]) => place(i, "shortage"));
  return {
    segments: rows.map(({ values: { code, type, tenure, price } }) => ({
      code,
      type,
      tenure,
      price,
    })),
    initialShortage: rows.map((row) => row.values.shortage),
    book: new Codebook(rows.map((row) => row.values.code)),
    complete: table.complete,
  };
}

/** Stock margins in table order; a class is every segment that has the features of its row. */
export function readStock(context: Context, { segments, complete }: ReadSegments): StockMargin[] {
  const { report, places } = context;
  const table = context.table("stock");
  const types = new Codebook([...new Set(segments.map((segment) => segment.type))]);
  const prices = new Codebook([...new Set(segments.map((segment) => segment.price))]);
  const margins = new Map<string, { name: string; rows: (typeof table.rows)[number][] }>();
  for (const row of table.rows) {
    if (row.bad.has("margin") || row.bad.has("class")) continue;
    const name = row.values.margin;
    const margin = margins.get(fold(name)) ?? { name, rows: [] };
    margin.rows.push(row);
    margins.set(fold(name), margin);
  }
  const listed = [...margins.values()];
  places.set("stockMargins", ([m, , c, key]) => {
    const row = listed[Number(m ?? -1)]?.rows[Number(c ?? 0)];
    const column = key === "stock" ? "dwellings" : c === undefined ? "margin" : "class";
    return table.place(row, column);
  });
  return listed.map(({ name, rows }) => ({
    name,
    classes: rows.map((row): StockClass => {
      const { values } = row;
      const features = [
        ["type", types],
        ["price", prices],
      ] as const;
      const unknown = features.filter(
        ([key, book]) => values[key] !== "" && book.find(values[key]) === undefined
      );
      for (const [key, book] of complete ? unknown : []) {
        const data = { found: values[key], allowed: book.codes.filter((word) => word !== "") };
        report.add(table.place(row, key), "not-a-choice", data, values[key]);
      }
      const type = types.canonical(values.type);
      const price = prices.canonical(values.price);
      const matching = segments.flatMap((segment, s) =>
        (values.type === "" || segment.type === type) &&
        (values.tenure === null || segment.tenure === values.tenure) &&
        (values.price === "" || segment.price === price)
          ? [s]
          : []
      );
      if (complete && matching.length === 0 && unknown.length === 0 && !row.bad.has("tenure")) {
        report.add(table.place(row, "class"), "class-without-segments", { class: values.class });
      }
      return { name: values.class, segments: matching, stock: values.dwellings };
    }),
  }));
}

/** A table with a row a group and a column a segment, as a matrix. */
export function readMatrix(
  context: Context,
  id: "occupancy" | "preferences",
  root: "O" | "P",
  groups: ReadGroups,
  segments: ReadSegments
): (readonly number[])[] {
  const table = context.table(id, { segment: segments.book.codes });
  const rows = rowPerCode(table, "group", groups.book, groups.judge, context.report);
  const columns = table.codesOf("segment");
  context.places.set(root, ([g, s]) => {
    const row = typeof g === "number" ? rows[g] : undefined;
    if (!row) return table.place();
    return typeof s === "number" ? table.familyPlace("segment", s, row) : table.place(row, "group");
  });
  const whole = columns.length === segments.book.codes.length;
  const nothing = segments.book.codes.map(() => NaN);
  return rows.map((row) => (whole ? row?.families.get("segment") : undefined) ?? nothing);
}
