import type { DataPlace } from "../chart-data";
import { dataXml } from "../chart-data";
import { solidXml } from "../chart-series";
import { escapeXml } from "../xml";
import type { Book } from "./book";
import type { BookLabels, BookLine, BookMarker, BookSeries } from "./book-chart";
import { chartData, nameData } from "./chart-cache";
import { EMU_PER_POINT } from "./pixels";
import { textXml } from "./write-chart-text";

/** One `<ser>` element, its children in the order of the schema. */
export function seriesXml(book: Book, series: BookSeries, index: number): string {
  const { form, marker, labels, points, smooth } = series;
  const isLine = form === "line" || form === "scatter";
  const [along, high] =
    form === "scatter" ? (["xVal", "yVal"] as const) : (["cat", "val"] as const);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(book, series)}` +
    `<c:spPr>${isLine ? ownLineXml(series) : surfaceXml(series)}</c:spPr>` +
    (isLine ? markerXml(marker) : "") +
    (form === "column" || form === "bar" ? '<c:invertIfNegative val="0"/>' : "") +
    [...points].map(([place, color]) => pointXml(place, color, series)).join("") +
    (labels ? labelsXml(labels) : "") +
    placeXml(book, along, series.categories) +
    placeXml(book, high, series.values) +
    (isLine ? `<c:smooth val="${smooth ? 1 : 0}"/>` : "") +
    "</c:ser>"
  );
}

function nameXml(book: Book, { name }: BookSeries): string {
  if (!name) return "";
  return "ref" in name
    ? dataXml("tx", nameData(book, name.ref), "c:")
    : `<c:tx><c:v>${escapeXml(name.text)}</c:v></c:tx>`;
}

function placeXml(book: Book, place: DataPlace, ref: string | undefined): string {
  return ref === undefined ? "" : dataXml(place, chartData(book, ref, place === "cat"), "c:");
}

function ownLineXml({ color, line, joined, form }: BookSeries): string {
  const none = line?.none ?? (form === "scatter" && !joined);
  const drawn = { ...line, ...(color === undefined ? {} : { color }), ...(none ? { none } : {}) };
  return lineXml(drawn);
}

function surfaceXml({ color, pattern, line }: BookSeries): string {
  const fill = color === undefined ? "" : fillXml(color, pattern);
  return fill + (line ? lineXml(line) : "");
}

function fillXml(color: string, pattern: string | undefined): string {
  if (pattern === undefined) return solidXml(color);
  return (
    `<a:pattFill prst="${escapeXml(pattern)}"><a:fgClr><a:srgbClr val="${color}"/></a:fgClr>` +
    '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>'
  );
}

function lineXml({ none, color, weight, dash }: BookLine): string {
  const width = weight === undefined ? "" : ` w="${Math.round(weight * EMU_PER_POINT)}"`;
  if (none) return `<a:ln${width}><a:noFill/></a:ln>`;
  const fill = color === undefined ? "" : solidXml(color);
  const pattern = dash === undefined ? "" : `<a:prstDash val="${escapeXml(dash)}"/>`;
  return `<a:ln${width} cap="rnd">${fill}${pattern}<a:round/></a:ln>`;
}

function markerXml(marker: BookMarker | undefined): string {
  if (!marker) return "";
  const { symbol, size, fill, line } = marker;
  const look =
    (fill === undefined ? "" : solidXml(fill)) +
    (line === undefined ? "" : lineXml({ color: line, weight: 0.75 }));
  return (
    "<c:marker>" +
    (symbol === undefined ? "" : `<c:symbol val="${escapeXml(symbol)}"/>`) +
    (size === undefined ? "" : `<c:size val="${size}"/>`) +
    (look === "" ? "" : `<c:spPr>${look}</c:spPr>`) +
    "</c:marker>"
  );
}

function pointXml(place: number, color: string, { form }: BookSeries): string {
  const bar = form === "column" || form === "bar" ? '<c:invertIfNegative val="0"/>' : "";
  return `<c:dPt><c:idx val="${place}"/>${bar}<c:bubble3D val="0"/><c:spPr>${solidXml(color)}</c:spPr></c:dPt>`;
}

function labelsXml({ separator, format, font, ...shown }: BookLabels): string {
  const flag = (local: string, value: boolean) => `<c:${local} val="${value ? 1 : 0}"/>`;
  return (
    "<c:dLbls>" +
    (format === undefined ? "" : `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`) +
    textXml(font) +
    flag("showLegendKey", false) +
    flag("showVal", shown.value) +
    flag("showCatName", shown.categoryName) +
    flag("showSerName", shown.seriesName) +
    flag("showPercent", shown.percentage) +
    flag("showBubbleSize", false) +
    (separator === undefined ? "" : `<c:separator>${escapeXml(separator)}</c:separator>`) +
    "</c:dLbls>"
  );
}
