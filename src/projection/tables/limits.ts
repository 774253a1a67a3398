import { FORMATS } from "../formats";
import type { Report } from "../report";
import type { ResultTable } from "../result";

/** What the model does not know, one limit a row. */
export function limitsTable({ stamp, words }: Report): ResultTable {
  const { headers } = words;
  return {
    key: "Woning_R_Beperkingen",
    sheet: words.limits.sheet,
    title: words.limits.title,
    notes: words.limits.notes,
    stamp,
    columns: [
      { header: headers.count, format: FORMATS.year, width: 6 },
      { header: headers.limit, width: 34 },
      { header: headers.meaning, width: 100 },
    ],
    rows: words.limits.rows.map(({ limit, meaning }, i) => [i + 1, limit, meaning]),
    charts: [],
  };
}
