import type {
  AxisPart,
  BookAxis,
  BookChart,
  BookFont,
  BookText,
} from "../../../xlsx/book/book-chart";
import type { AxisDetails, Definition, FontDetails } from "../../host/files";
import {
  gridlineType,
  pixels,
  withAxis,
  withChartType,
  withDesign,
  withDetails,
  withSeriesType,
} from "../../host/files";
import { BLANKS, LABELS, LEGENDS, UNITS } from "./chart-words";
import { typeOf, withBookSeries } from "./series-to-host";
import type { SeriesSource } from "./series-to-host";

const BLANK: Definition = {
  type: "bar",
  title: { text: "", align: "center" },
  legendPosition: "none",
  dataSource: { type: "range", dataSets: [], dataSetsHaveTitle: false },
  dataSetStyles: {},
  excel: {},
};

/** A chart as the engine keeps it; series whose cells are not in the workbook are told. */
export function hostChart(chart: BookChart, id: string, source: SeriesSource): Definition {
  const placed = chart.series.map((series, i) => ({ series, id: `${id}-${i + 1}` }));
  const sourced = placed.reduce((held, each) => withBookSeries(held, each, source), BLANK);
  const typed = withTypes(sourced, chart);
  const parts: readonly AxisPart[] = ["category", "value", "secondary"];
  const axed = parts.reduce((held, part) => {
    const axis = chart.axes[part];
    return axis ? withBookAxis(held, part, axis) : held;
  }, typed);
  const position = LEGENDS[chart.legend?.position as keyof typeof LEGENDS] ?? "right";
  const { title } = chart;
  const text = title === undefined || title === "automatic" ? undefined : title;
  const detailed = withDetails(axed, {
    name: chart.name,
    ...(chart.alt === "" ? {} : { alt: chart.alt }),
    ...(chart.altTitle === "" ? {} : { altTitle: chart.altTitle }),
    title: {
      automatic: title === "automatic",
      ...(text?.font.name === undefined ? {} : { font: { name: text.font.name } }),
    },
    ...(chart.legend?.font ? { legend: { font: hostFont(chart.legend.font) } } : {}),
    ...(chart.blanks === "gap" ? {} : { blanks: BLANKS[chart.blanks] }),
    ...(chart.gapWidth === undefined ? {} : { gapWidth: chart.gapWidth }),
    ...(chart.overlap === undefined ? {} : { overlap: chart.overlap }),
  });
  return {
    ...detailed,
    title: { align: "center", ...hostTitle(text) },
    legendPosition: chart.legend ? position : "none",
    ...(chart.hole === undefined ? {} : { pieHolePercentage: chart.hole }),
    ...(chart.background === undefined ? {} : { background: `#${chart.background}` }),
    showValues: chart.series.some(({ labels }) => labels !== undefined),
  };
}

function withTypes(definition: Definition, { series }: BookChart): Definition {
  const ids = definition.dataSource.dataSets.map(({ dataSetId }) => dataSetId);
  const marked = series.some(({ form, marker }) => form === "line" && marker?.symbol !== "none");
  const [first] = series;
  if (!first) return withChartType(definition, "ColumnClustered");
  const start = withChartType(definition, typeOf(first, marked));
  return ids.reduce((held, id) => {
    const own = series[Number(id.split("-").at(-1)) - 1];
    return own ? withSeriesType(held, id, typeOf(own, marked)) : held;
  }, start);
}

function withBookAxis(definition: Definition, part: AxisPart, axis: BookAxis): Definition {
  const details: AxisDetails = {
    ...(axis.hidden ? { hidden: true } : {}),
    ...(axis.majorUnit === undefined ? {} : { majorUnit: axis.majorUnit }),
    ...(axis.format === undefined ? {} : { numberFormat: axis.format }),
    ...(axis.labels === "nextTo" ? {} : { tickLabelPosition: LABELS[axis.labels] }),
    ...(axis.reversed ? { reversed: true } : {}),
    ...(axis.unit === undefined ? {} : { displayUnit: UNITS[axis.unit] }),
    ...(axis.unit !== undefined && !axis.unitLabel ? { hideUnitLabel: true } : {}),
    ...(axis.font ? { font: hostFont(axis.font) } : {}),
  };
  const lines = { major: axis.majorGridlines, minor: axis.minorGridlines };
  const designed = withDesign(definition, part, {
    gridLines: gridlineType(lines),
    ...(axis.title ? { title: hostTitle(axis.title) } : {}),
    ...(axis.min === undefined ? {} : { min: axis.min }),
    ...(axis.max === undefined ? {} : { max: axis.max }),
  });
  return withAxis(designed, part, details);
}

/** Of the fonts of titles the engine keeps all but the name. */
function hostTitle(title: BookText | undefined): Record<string, unknown> {
  if (!title) return { text: "" };
  const { size, bold, italic, color } = title.font;
  return {
    text: title.text,
    ...(size === undefined ? {} : { fontSize: pixels(size) }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(color === undefined ? {} : { color: `#${color}` }),
  };
}

export function hostFont({ color, ...font }: BookFont): FontDetails {
  return { ...font, ...(color === undefined ? {} : { color: `#${color}` }) };
}
