import type { Report } from "../report";
import { scenarioName } from "../report";
import type { Chart, ResultTable } from "../result";
import { divergingChart, divergingColumns, divergingValues } from "./diverging-bars";
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

function needByType(report: Report): ReadonlyMap<string, number> {
  const need = needBySegment(report, report.active.need.at(-1)!, "value");
  const byType = new Map<string, number>();
  report.projection.model.inputs.segments.forEach(({ type }, s) => {
    byType.set(type, (byType.get(type) ?? 0) + need[s]!);
  });
  return byType;
}

function chart(
  { active, words }: Report,
  types: readonly (readonly [type: string, need: number])[]
): Chart {
  const { year } = active.need.at(-1)!;
  const ordered = [...types].sort(([, a], [, b]) => b - a);
  const [most, shortage] = ordered[0]!;
  const [least, surplus] = ordered.at(-1)!;
  const base = {
    name: "woning:woningtype",
    title: words.types.chart(year),
    alt: words.picture.alt(most, shortage, least, surplus, year),
    xTitle: words.types.x,
    yTitle: words.picture.y,
  };
  return divergingChart(base, types.length);
}
