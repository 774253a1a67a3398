import type { Chart } from "../projection/result";
import type { ChartSource } from "./chart-data";
import { seriesData } from "./chart-data";
import { isLine, lineXml, seriesXml, solidXml } from "./chart-series";
import { PALETTE } from "../assumptions/looks/look";
import { CHART, DECLARATION, DRAWING, RELATIONSHIPS } from "./namespaces";
import { escapeXml } from "./xml";

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/** A whole chart part. Everything is drawn from its caches, so it looks the same before any recalculation. */
export function chartXml(source: ChartSource, chart: Chart): string {
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">` +
    '<c:date1904 val="0"/><c:lang val="nl-NL"/><c:roundedCorners val="0"/><c:chart>' +
    `${titleXml(chart.title, 1300, true)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${groupsXml(source, chart)}${categoryAxisXml(chart)}${valueAxisXml(chart)}` +
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solidXml("FFFFFF")}${lineXml(PALETTE.line, 9525)}</c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000">${solidXml(PALETTE.ink)}</a:defRPr>` +
    '</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr></c:chartSpace>'
  );
}

/** The bars or columns first, so that lines are drawn over them on the same axes. */
function groupsXml(source: ChartSource, chart: Chart): string {
  const drawn = chart.series.map((series, k) => ({
    line: isLine(chart, series),
    xml: seriesXml(chart, series, seriesData(source, chart, series), k, k),
  }));
  const bars = drawn.filter((s) => !s.line).map((s) => s.xml);
  const lines = drawn.filter((s) => s.line).map((s) => s.xml);
  return (bars.length > 0 ? barsXml(chart, bars) : "") + (lines.length > 0 ? linesXml(lines) : "");
}

function barsXml(chart: Chart, series: readonly string[]): string {
  const direction = chart.kind === "bar" ? "bar" : "col";
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${chart.stacked ? "stacked" : "clustered"}"/>` +
    `<c:varyColors val="0"/>${series.join("")}<c:gapWidth val="60"/>` +
    `<c:overlap val="${chart.stacked ? 100 : 0}"/>${AXES}</c:barChart>`
  );
}

function linesXml(series: readonly string[]): string {
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}` +
    `<c:marker val="1"/>${AXES}</c:lineChart>`
  );
}

/** Labels stand at the low end, clear of bars below zero; horizontal bars run from the first row down. */
function categoryAxisXml(chart: Chart): string {
  const bar = chart.kind === "bar";
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${bar ? "maxMin" : "minMax"}"/>` +
    `</c:scaling><c:delete val="0"/><c:axPos val="${bar ? "l" : "b"}"/>` +
    `${titleXml(chart.xTitle, 1000, false, bar)}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${lineXml("A6A6A6", 9525)}</c:spPr><c:crossAx val="${VALUE_AXIS}"/>` +
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    '<c:noMultiLvlLbl val="0"/></c:catAx>'
  );
}

function valueAxisXml(chart: Chart): string {
  const bar = chart.kind === "bar";
  const max = chart.max === undefined ? "" : `<c:max val="${chart.max}"/>`;
  const min = chart.min === undefined ? "" : `<c:min val="${chart.min}"/>`;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${max}${min}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${bar ? "b" : "l"}"/>` +
    `<c:majorGridlines><c:spPr>${lineXml("E5E5E5", 9525)}</c:spPr></c:majorGridlines>` +
    `${titleXml(chart.yTitle, 1000, false, !bar)}` +
    `<c:numFmt formatCode="${escapeXml(chart.format)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="${CATEGORY_AXIS}"/>` +
    // With the categories from the top down, the far end of their axis is the bottom of the chart.
    `<c:crosses val="${bar ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** Run properties stand in the run as well: some readers ignore the paragraph's defaults. */
function titleXml(text: string, size: number, bold: boolean, upright = false): string {
  if (text === "") return "";
  const b = bold ? 1 : 0;
  const fill = solidXml(bold ? PALETTE.accent : PALETTE.quiet);
  const body = upright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  return (
    `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="${b}">${fill}</a:defRPr>` +
    `</a:pPr><a:r><a:rPr lang="nl-NL" sz="${size}" b="${b}">${fill}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>` +
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}
