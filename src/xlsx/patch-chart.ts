import type { Chart, ChartSeries } from "../projection/result";
import type { Area } from "../assumptions/area";
import type { ChartSource } from "./chart-data";
import { dataXml, SERIES_PLACES, seriesData } from "./chart-data";
import { isLine, seriesXml } from "./chart-series";
import { Edit } from "./edit";
import { draws, isLineGroup, matchSeries, sameData } from "./match-series";
import type { XmlNode } from "./xml";
import { attr, kid, kids, walk } from "./xml";

/**
 * A chart part for new data. Only what its series draw is replaced: colours, titles, axes and the kind of chart stay
 * as the user left them. A series is known by its name; one that is new is added with our formatting, one that draws
 * cells of the table but is no more goes, and the user's own series stay.
 * @param before area of the table as the chart draws it now
 */
export function patchedChartXml(
  text: string,
  part: string,
  source: ChartSource,
  chart: Chart,
  before: Area
): string {
  const edit = new Edit(text, part);
  const all = [...walk(edit.root)].filter((node) => node.local === "ser");
  const ours = all.filter((node) => draws(node, before));
  const matched = matchSeries(ours, source, chart);
  const indices = new Set(all.map((node) => Number(attr(kid(node, "idx"), "val"))));
  let index = 0;
  const colors = colorsOf(all);
  // The user may have put them in another order, which stands as long as they are the same.
  const isOther = ours.length !== chart.series.length || matched.includes(undefined);
  for (const [k, series] of chart.series.entries()) {
    const node = matched[k];
    if (node) {
      patchData(edit, node, source, chart, k);
      if (isOther) setOrder(edit, node, k);
      continue;
    }
    while (indices.has(index)) index += 1;
    indices.add(index);
    const data = seriesData(source, chart, series);
    const shown = distinctSeries(chart, series, colors);
    const xml = seriesXml(chart, shown, data, index, k, edit.prefix);
    const next = matched.slice(k + 1).find((other) => other !== undefined);
    addSeries(edit, all, isLine(chart, series), next, xml);
  }
  for (const node of ours) if (!matched.includes(node)) removeSeries(edit, node, ours, matched);
  const users = isOther ? all.filter((node) => !ours.includes(node)) : [];
  for (const [i, node] of users.entries()) setOrder(edit, node, chart.series.length + i);
  return edit.done();
}

function patchData(edit: Edit, node: XmlNode, source: ChartSource, chart: Chart, k: number): void {
  const data = seriesData(source, chart, chart.series[k]!);
  for (const [local, key] of SERIES_PLACES) {
    const present = kid(node, local);
    if (present && !sameData(present, data[key])) {
      edit.replace(present, dataXml(local, data[key], edit.prefix));
    }
  }
}

function setOrder(edit: Edit, series: XmlNode, order: number): void {
  const node = kid(series, "order");
  if (node && attr(node, "val") !== String(order)) edit.set(node, "val", String(order));
}

/** Colours in use, in capitals. */
function colorsOf(series: readonly XmlNode[]): Set<string> {
  const colors = series.flatMap((node) => [...walk(node)].filter((n) => n.local === "srgbClr"));
  return new Set(colors.map((node) => (attr(node, "val") ?? "").toUpperCase()));
}

/** With the colour and marker of another series where its own are in use: series keep theirs when they shift. */
function distinctSeries(chart: Chart, series: ChartSeries, used: Set<string>): ChartSeries {
  const isFree = ({ color }: ChartSeries) => !used.has(color.toUpperCase());
  const { color, marker = "none" } = [series, ...chart.series].find(isFree) ?? series;
  used.add(color.toUpperCase());
  return { ...series, color, marker };
}

/** Before the series that it precedes, or after the last of its kind; a first line over columns gets a group of its own on their axes. */
function addSeries(
  edit: Edit,
  all: readonly XmlNode[],
  line: boolean,
  next: XmlNode | undefined,
  xml: string
): void {
  const inKind = all.filter((node) =>
    line ? isLineGroup(node) : node.parent?.local === "barChart"
  );
  const last = inKind.at(-1);
  if (last) {
    edit.insertBefore(next && inKind.includes(next) ? next : after(last)!, xml);
    return;
  }
  const columns = all.filter((node) => node.parent?.local === "barChart").at(-1)?.parent;
  // The user made it another kind of chart: a series of ours would not be valid there.
  if (!line || !columns) return;
  const p = edit.prefix;
  const axes = kids(columns, "axId").map((node) => edit.text.slice(node.start, node.end));
  edit.insertBefore(
    after(columns)!,
    `<${p}lineChart><${p}grouping val="standard"/><${p}varyColors val="0"/>${xml}` +
      `<${p}marker val="1"/>${axes.join("")}</${p}lineChart>`
  );
}

function after(node: XmlNode): XmlNode | undefined {
  const siblings = node.parent?.children ?? [];
  return siblings[siblings.indexOf(node) + 1];
}

/** A group that loses its last series goes as a whole, unless it is the only one. */
function removeSeries(
  edit: Edit,
  series: XmlNode,
  ours: readonly XmlNode[],
  matched: readonly (XmlNode | undefined)[]
): void {
  const group = series.parent!;
  const gone = ours.filter((node) => !matched.includes(node));
  const inGroup = kids(group, "ser");
  const isEmptied = inGroup.every((node) => gone.includes(node));
  const others = kids(group.parent, "barChart").length + kids(group.parent, "lineChart").length > 1;
  if (!isEmptied || !others) edit.remove(series);
  else if (inGroup[0] === series) edit.remove(group);
}
