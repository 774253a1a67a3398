import type { Provenance } from "../../assumptions/assumptions";
import { STATUSES } from "../../assumptions/schema/choices";
import type { Status } from "../../assumptions/schema/choices";
import { TABLES } from "../../assumptions/schema";
import { choiceWord } from "../../assumptions/schema/words";
import type { Report } from "../report";
import type { ResultTable } from "../result";

/** Tables that a run does not use: figures to compare with, and what comes after the need. */
const UNUSED: readonly string[] = [
  TABLES.sources.name,
  TABLES.programme.name,
  TABLES.monitor.name,
  TABLES.effects.name,
];

/** Every row of assumptions that the run rests on, with its source and status. */
export function provenanceTable({ assumptions, stamp, words }: Report): ResultTable {
  const used = assumptions.provenance.filter(({ place }) => !UNUSED.includes(place.name));
  const { headers } = words;
  return {
    key: "Woning_R_Bronnen",
    sheet: words.sources.sheet,
    title: words.sources.title,
    notes: words.sources.notes(countByStatus(used)),
    stamp,
    columns: [
      { header: headers.sheet, width: 20 },
      { header: headers.cell, width: 8 },
      { header: headers.name, width: 30 },
      { header: headers.subject, width: 46 },
      { header: headers.value, width: 16 },
      { header: headers.unit, width: 22 },
      { header: headers.status, width: 14 },
      { header: headers.source, width: 70 },
    ],
    rows: used.map(({ place, subject, value, unit, status, source }) => [
      place.sheet ?? "",
      place.cell ?? "",
      place.name,
      subject,
      value,
      unit,
      choiceWord("status", status),
      source,
    ]),
    charts: [],
  };
}

function countByStatus(rows: readonly Provenance[]): Readonly<Record<Status, number>> {
  const count = (status: Status): number => rows.filter((row) => row.status === status).length;
  return Object.fromEntries(STATUSES.map((status) => [status, count(status)])) as Record<
    Status,
    number
  >;
}
