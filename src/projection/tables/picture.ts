import type { Report } from "../report";
import { scenarioName } from "../report";
import type { Chart, ResultTable } from "../result";
import { divergingChart, divergingColumns, divergingValues, DRAWN_PARTS } from "./diverging-bars";
import { needBySegment } from "./need-of";

/** More bars than this cannot be read beside each other. */
const MOST_BARS = 40;

/** The need of the active scenario in the last report year, by segment in the order of the inputs. */
export function pictureTable(report: Report): ResultTable {
  const { projection, active, stamp, words } = report;
  const { segments } = projection.model.inputs;
  const last = active.need.at(-1)!;
  const [need, composition, moving] = DRAWN_PARTS.map((part) => needBySegment(report, last, part));
  return {
    key: "Woning_R_Beeld",
    sheet: words.picture.sheet,
    title: words.picture.title(scenarioName(report, active.code), last.year),
    notes: words.picture.notes,
    stamp,
    columns: [{ header: words.headers.segment, width: 43 }, ...divergingColumns(words)],
    rows: segments.map(({ code }, s) => [
      code,
      ...divergingValues({ value: need![s]!, composition: composition![s]!, moving: moving![s]! }),
    ]),
    charts: segments.length > MOST_BARS ? [] : [chart(report, need!)],
  };
}

function chart({ projection, active, words }: Report, need: Float64Array): Chart {
  const { year } = active.need.at(-1)!;
  const { segments } = projection.model.inputs;
  const most = Math.max(...need);
  const least = Math.min(...need);
  const named = (value: number): string => segments[need.indexOf(value)]!.code;
  const base = {
    name: "woning:beeld",
    title: words.picture.chart(year),
    alt: words.picture.alt(named(most), most, named(least), least, year),
    xTitle: words.picture.x,
    yTitle: words.picture.y,
  };
  return divergingChart(base, segments.length);
}
