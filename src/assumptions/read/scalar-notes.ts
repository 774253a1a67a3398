import { schema as dutch } from "../../locale/nl/schema";
import type { Provenance, Range } from "../assumptions";
import { Codebook } from "../codebook";
import { SCALARS } from "../schema";
import type { ScalarId } from "../schema";
import type { Scalar } from "../schema/scalars";
import { unitWord } from "../schema/words";
import type { Context } from "./context";
import type { ReadScalars } from "./scalars";

/** Ranges and provenance of the scalars, from the table that stands around their cells. */
export function readScalarNotes(
  context: Context,
  scalars: ReadScalars
): { ranges: readonly Range[]; provenance: readonly Provenance[] } {
  const table = context.table("scalarNotes");
  const ids = Object.keys(SCALARS) as ScalarId[];
  const book = new Codebook(ids.map((id) => SCALARS[id].name));
  const ranges: Range[] = [];
  const provenance: Provenance[] = [];
  for (const row of table.rows) {
    const i = book.find(row.values.name);
    // Other rows are the analyst's own.
    if (i === undefined) continue;
    const id = ids[i]!;
    const scalar: Scalar = SCALARS[id];
    const { low, high, source, status } = row.values;
    const { label } = dutch.scalars[id];
    const unit = scalar.unit === undefined ? "" : unitWord(scalar.unit);
    const place = scalars.place(id);
    const value = valueOf(id, scalars);
    // One that may stay empty, and does, is no assumption.
    if (value !== null) provenance.push({ place, subject: label, value, unit, source, status });
    if (scalar.uncertain && scalar.path && (low !== null || high !== null)) {
      ranges.push({ path: [scalar.path], low, high });
    }
  }
  return { ranges, provenance };
}

function valueOf(id: ScalarId, scalars: ReadScalars): number | string | null {
  if (id === "reportYears") return scalars.reportYears.join(", ");
  if (id === "activeScenario") return scalars.activeScenario;
  return id === "finalHouseholdSize" ? scalars.finalHouseholdSize : scalars.numbers[id];
}
