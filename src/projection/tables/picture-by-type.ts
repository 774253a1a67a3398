import type { Report } from "../report";
import { scenarioName } from "../report";
import type { Chart, ResultTable } from "../result";
import type { DrawnNeed } from "./diverging-bars";
import { divergingChart, divergingColumns, divergingValues, DRAWN_PARTS } from "./diverging-bars";
import { needBySegment } from "./need-of";

/** The need of the active scenario in the last report year by dwelling type, in the order of the inputs. */
export function pictureByTypeTable(report: Report): ResultTable {
  const { active, stamp, words } = report;
  const { year } = active.need.at(-1)!;
  const types = [...needByType(report)];
  return {
    key: "Woning_R_Woningtype",
    sheet: words.types.sheet,
    title: words.types.title(scenarioName(report, active.code), year),
    notes: words.types.notes,
    stamp,
    columns: [{ header: words.headers.type, width: 28 }, ...divergingColumns(words)],
    rows: types.map(([type, need]) => [type, ...divergingValues(need)]),
    charts: [chart(report, types)],
  };
}

function needByType(report: Report): ReadonlyMap<string, DrawnNeed> {
  const last = report.active.need.at(-1)!;
  const byType = new Map<string, Record<keyof DrawnNeed, number>>();
  for (const part of DRAWN_PARTS) {
    const need = needBySegment(report, last, part);
    report.projection.model.inputs.segments.forEach(({ type }, s) => {
      const sums = byType.get(type) ?? { value: 0, composition: 0, moving: 0 };
      sums[part] += need[s]!;
      byType.set(type, sums);
    });
  }
  return byType;
}

function chart(
  { active, words }: Report,
  types: readonly (readonly [type: string, need: DrawnNeed])[]
): Chart {
  const { year } = active.need.at(-1)!;
  const ordered = [...types].sort(([, a], [, b]) => b.value - a.value);
  const [most, { value: shortage }] = ordered[0]!;
  const [least, { value: surplus }] = ordered.at(-1)!;
  const base = {
    name: "woning:woningtype",
    title: words.types.chart(year),
    alt: words.picture.alt(most, shortage, least, surplus, year),
    xTitle: words.types.x,
    yTitle: words.picture.y,
  };
  return divergingChart(base, types.length);
}
