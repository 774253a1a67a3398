import type { Provenance } from "../../assumptions/assumptions";
import { STATUSES } from "../../assumptions/schema/choices";
import type { Status } from "../../assumptions/schema/choices";
import { TABLES } from "../../assumptions/schema";
import { choiceWord } from "../../assumptions/schema/words";
import { FORMATS } from "../formats";
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
      { header: headers.rows, format: FORMATS.count, width: 8 },
      { header: headers.value, width: 16 },
      { header: headers.unit, width: 22 },
      { header: headers.status, width: 14 },
      { header: headers.source, width: 70 },
    ],
    rows: alike(used).map(
      ({ first: { place, subject, value, unit, status, source }, last, count }) => [
        place.sheet ?? "",
        place.cell ?? "",
        place.name,
        count === 1 ? subject : words.sources.range(subject, last.subject),
        count,
        value,
        unit,
        choiceWord("status", status),
        source,
      ]
    ),
    charts: [],
  };
}

/** Rows of one table in a row that share source and status. */
interface Alike {
  readonly first: Provenance;
  readonly last: Provenance;
  readonly count: number;
}

/** Rows of a matrix have no value of their own, and go together where all else is the same. */
function alike(rows: readonly Provenance[]): readonly Alike[] {
  const found: Alike[] = [];
  for (const row of rows) {
    const before = found.at(-1);
    if (before && row.value === null && isAlike(before.first, row)) {
      found[found.length - 1] = { first: before.first, last: row, count: before.count + 1 };
    } else found.push({ first: row, last: row, count: 1 });
  }
  return found;
}

function isAlike(a: Provenance, b: Provenance): boolean {
  return (
    a.value === null &&
    a.place.name === b.place.name &&
    a.source === b.source &&
    a.status === b.status
  );
}

function countByStatus(rows: readonly Provenance[]): Readonly<Record<Status, number>> {
  const count = (status: Status): number => rows.filter((row) => row.status === status).length;
  return Object.fromEntries(STATUSES.map((status) => [status, count(status)])) as Record<
    Status,
    number
  >;
}
