import type { Chart, ResultValue } from "../projection/result";
import type { Area } from "../assumptions/area";
import { overlaps, parseArea } from "../assumptions/area";
import { decodeText } from "./cell-text";
import type { ChartData, ChartSource } from "./chart-data";
import { firstCellOf } from "./chart-frames";
import { isLine } from "./chart-series";
import type { XmlNode } from "./xml";
import { attr, kid, textOf, walk } from "./xml";

/** Whether the values of a series stand in the table. */
export function draws(series: XmlNode, table: Area): boolean {
  const formula = [...walk(kid(series, "val") ?? series)].find((node) => node.local === "f");
  const cell = formula && parseArea(firstCellOf(formula));
  return cell !== undefined && overlaps(cell, table);
}

/** By name first; what is left over on both sides is paired in order, for a header may have been reworded. */
export function matchSeries(
  nodes: readonly XmlNode[],
  source: ChartSource,
  chart: Chart
): (XmlNode | undefined)[] {
  const header = (k: number) => source.table.columns[chart.series[k]!.column]!.header;
  const free = new Set(nodes);
  const take = (node: XmlNode | undefined) => {
    if (node) free.delete(node);
    return node;
  };
  const matched = chart.series.map((_, k) =>
    take([...free].find((node) => nameOf(node) === header(k)))
  );
  return matched.map((node, k) => {
    if (node) return node;
    const line = isLine(chart, chart.series[k]!);
    return take([...free].find((other) => isLineGroup(other) === line));
  });
}

function nameOf(series: XmlNode): string | undefined {
  const value = [...walk(kid(series, "tx") ?? series)].find((node) => node.local === "v");
  return value && decodeText(value.text);
}

export function isLineGroup(series: XmlNode): boolean {
  return series.parent?.local === "lineChart";
}

/** Equal apart from how writers quote sheet names and write numbers. */
export function sameData(node: XmlNode, data: ChartData): boolean {
  const nodes = [...walk(node)];
  const ref = nodes.find((n) => n.local === "f")?.text ?? "";
  if (ref.replaceAll("'", "") !== data.ref.replaceAll("'", "")) return false;
  const points = nodes.filter((n) => n.local === "pt");
  const drawn = [...data.values.entries()].filter(([, value]) => value !== null && value !== "");
  return (
    points.length === drawn.length &&
    points.every((point, i) => {
      const [at, value] = drawn[i]!;
      return Number(attr(point, "idx")) === at && samePoint(textOf(kid(point, "v")), value);
    })
  );
}

function samePoint(text: string, value: ResultValue): boolean {
  return typeof value === "number" ? Number(text) === value : decodeText(text) === value;
}
