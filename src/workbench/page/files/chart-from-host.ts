import type { Figure } from "@odoo/o-spreadsheet";
import type {
  AxisPart,
  BookAxis,
  BookChart,
  BookFont,
  BookText,
} from "../../../xlsx/book/book-chart";
import type { Definition, FontDetails, Reading } from "../../host/files";
import {
  chartName,
  definitionOf,
  excelColor,
  gridlines,
  letterOf,
  points,
  withNamesApart,
} from "../../host/files";
import { BLANKS, fileWord, LABELS, LEGENDS, UNITS } from "./chart-words";
import { bookSeries } from "./series-from-host";

/** A chart of the engine as a file keeps it; undefined for a kind that only the engine knows. */
export function bookChart(
  read: Reading,
  sheetId: string,
  chartId: string,
  figure: Figure
): BookChart | undefined {
  const held = definitionOf(read, chartId);
  if (!held) return undefined;
  const definition = withNamesApart(held, read, sheetId);
  const series = bookSeries(read, sheetId, definition);
  if (!series) return undefined;
  const { excel, background, pieHolePercentage } = definition;
  const isRound = definition.type === "pie";
  const { col, row, offset, width, height } = figure;
  const title = titleOf(definition);
  const parts: readonly AxisPart[] = ["category", "value", "secondary"];
  const used = parts.filter((part) => part !== "secondary" || series.some((s) => s.secondary));
  const axes = isRound ? [] : used.map((part) => [part, axisOf(definition, part)] as const);
  const font = excel.legend?.font && bookFont(excel.legend.font);
  const position = fileWord(LEGENDS, definition.legendPosition) ?? "b";
  return {
    name: chartName(read, sheetId, chartId),
    alt: excel.alt ?? "",
    altTitle: excel.altTitle ?? "",
    place: { column: col + 1, x: offset.x, row: row + 1, y: offset.y, width, height },
    ...(title === undefined ? {} : { title }),
    ...(definition.legendPosition === "none"
      ? {}
      : { legend: { position, ...(font ? { font } : {}) } }),
    axes: Object.fromEntries(axes),
    series,
    blanks: (fileWord(BLANKS, excel.blanks) ?? "gap") as BookChart["blanks"],
    ...(excel.gapWidth === undefined ? {} : { gapWidth: excel.gapWidth }),
    ...(excel.overlap === undefined ? {} : { overlap: excel.overlap }),
    ...(definition.isDoughnut && pieHolePercentage !== undefined
      ? { hole: pieHolePercentage }
      : {}),
    ...(background ? { background: excelColor(background).slice(1) } : {}),
  };
}

function titleOf({ title, excel }: Definition): BookChart["title"] {
  if (!title.text) return excel.title?.automatic ? "automatic" : undefined;
  return withName(bookTitle(title), excel.title?.font?.name);
}

function withName(title: BookText, name: string | undefined): BookText {
  return name === undefined ? title : { ...title, font: { name, ...title.font } };
}

function axisOf(definition: Definition, part: AxisPart): BookAxis {
  const details = definition.excel.axes?.[part] ?? {};
  const design = definition.axesDesign?.[letterOf(definition, part)];
  const lines = gridlines(definition, part);
  const unit = fileWord(UNITS, details.displayUnit);
  const labels = (fileWord(LABELS, details.tickLabelPosition) ?? "nextTo") as BookAxis["labels"];
  return {
    hidden: details.hidden ?? false,
    ...(design?.title?.text ? { title: bookTitle(design.title) } : {}),
    ...(typeof design?.min === "number" ? { min: design.min } : {}),
    ...(typeof design?.max === "number" ? { max: design.max } : {}),
    ...(details.majorUnit === undefined ? {} : { majorUnit: details.majorUnit }),
    ...(details.numberFormat === undefined ? {} : { format: details.numberFormat }),
    labels,
    reversed: details.reversed ?? false,
    majorGridlines: lines.major,
    minorGridlines: lines.minor,
    ...(unit === undefined ? {} : { unit }),
    unitLabel: unit !== undefined && !details.hideUnitLabel,
    ...(details.font ? { font: bookFont(details.font) } : {}),
  };
}

function bookTitle({ text = "", fontSize, bold, italic, color }: Definition["title"]): BookText {
  const size = fontSize === undefined ? undefined : points(fontSize);
  return { text, font: bookFont({ size, bold, italic, color }) };
}

export function bookFont({ name, size, bold, italic, color }: FontDetails): BookFont {
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(color ? { color: excelColor(color).slice(1) } : {}),
  };
}
