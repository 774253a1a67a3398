import type { Chart, ChartSeries } from "../projection/result";
import type { SeriesData } from "./chart-data";
import { dataXml } from "./chart-data";
import { DRAWING } from "./namespaces";

/** In which group of a chart a series is drawn: a goal is a line over columns. */
export function isLine(chart: Chart, series: ChartSeries): boolean {
  return chart.kind === "line" || (chart.kind === "column" && series.line === true);
}

/**
 * One `<ser>` element with our formatting.
 * @param index unique in its chart
 * @param order 0-based place in the legend
 */
export function seriesXml(
  chart: Chart,
  series: ChartSeries,
  data: SeriesData,
  index: number,
  order: number,
  prefix = "c:"
): string {
  const p = prefix;
  const line = isLine(chart, series);
  // Declared here, as a chart part of another writer may not know the prefix at this place.
  const shape = `${p}spPr xmlns:a="${DRAWING}"`;
  const open = `<${p}ser><${p}idx val="${index}"/><${p}order val="${order}"/>${dataXml("tx", data.name, p)}`;
  const close = dataXml("cat", data.categories, p) + dataXml("val", data.values, p);
  return line
    ? `${open}<${shape}>${lineXml(series.color, 28575, series.dash)}</${p}spPr>${markerXml(series, p)}` +
        `${close}<${p}smooth val="0"/></${p}ser>`
    : `${open}<${shape}>${fillXml(series)}${lineXml(series.color, 9525)}</${p}spPr>` +
        `<${p}invertIfNegative val="0"/>${close}</${p}ser>`;
}

/** An outline of so many English metric units (12,700 a point). */
export function lineXml(color: string, width: number, dash?: ChartSeries["dash"]): string {
  const pattern = dash === undefined ? "" : `<a:prstDash val="${dash}"/>`;
  return `<a:ln w="${width}" cap="rnd">${solidXml(color)}${pattern}<a:round/></a:ln>`;
}

function fillXml(series: ChartSeries): string {
  if (series.pattern === undefined) return solidXml(series.color);
  return (
    `<a:pattFill prst="${series.pattern}"><a:fgClr><a:srgbClr val="${series.color}"/></a:fgClr>` +
    '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>'
  );
}

export function solidXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function markerXml(series: ChartSeries, p: string): string {
  const symbol = series.marker ?? "none";
  if (symbol === "none") return `<${p}marker><${p}symbol val="none"/></${p}marker>`;
  const paint = `${solidXml(series.color)}${lineXml(series.color, 9525)}`;
  return `<${p}marker><${p}symbol val="${symbol}"/><${p}size val="7"/><${p}spPr xmlns:a="${DRAWING}">${paint}</${p}spPr></${p}marker>`;
}
