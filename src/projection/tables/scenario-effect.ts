import { FORMATS } from "../formats";
import type { Report } from "../report";
import { scenarioName } from "../report";
import type { ResultTable } from "../result";
import { needBySegment } from "./need-of";

/** The need in the last report year minus that of the reference, by segment and scenario. */
export function scenarioEffectTable(report: Report): ResultTable {
  const { projection, runs, reference, stamp, words } = report;
  const { headers } = words;
  const compared = runs.filter((run) => run !== reference);
  const base = needBySegment(report, reference.need.at(-1)!, "value");
  const needs = compared.map((run) => needBySegment(report, run.need.at(-1)!, "value"));
  const { year } = reference.need.at(-1)!;
  return {
    key: "Woning_R_Scenarioeffect",
    sheet: words.effect.sheet,
    title: words.effect.title(scenarioName(report, reference.code), year),
    notes: words.effect.notes,
    stamp,
    columns: [
      { header: headers.segment, width: 48 },
      ...compared.map(({ code }) => ({
        header: headers.effectOf(code),
        format: FORMATS.change,
      })),
    ],
    rows: projection.model.inputs.segments.map(({ code }, s) => [
      code,
      ...needs.map((need) => need[s]! - base[s]!),
    ]),
    charts: [],
  };
}
