import type {
  BookLabels,
  BookLine,
  BookMarker,
  BookSeries,
  ChartForm,
} from "../../../xlsx/book/book-chart";
import type { Definition, Reading } from "../../host/files";
import { detailsOf, excelColor, labelsOf, seriesTypeOf, styleOf, traitsOf } from "../../host/files";
import { bookFont } from "./chart-from-host";
import { DASHES, fileWord, MARKERS } from "./chart-words";
import { fileReference } from "./references";

const hex = (color: string): string => excelColor(color).slice(1);

/** The series of a chart in their order; undefined where one is of a kind that Excel does not know. */
export function bookSeries(
  read: Reading,
  sheetId: string,
  definition: Definition
): BookSeries[] | undefined {
  const reference = (xc: string | undefined): string | undefined => {
    if (xc === undefined) return undefined;
    const range = read.getRangeFromSheetXC(sheetId, xc);
    if (range.invalidXc || range.invalidSheetName) return undefined;
    return fileReference(
      read.getSheetName(range.sheetId),
      range.unboundedZone as typeof range.zone
    );
  };
  const categories = reference(definition.dataSource.labelRange);
  const made = definition.dataSource.dataSets.map(({ dataSetId, dataRange }) => {
    const values = reference(dataRange);
    return oneSeries(definition, dataSetId, { reference, categories, values });
  });
  return made.every((series) => series !== undefined) ? made : undefined;
}

interface Cells {
  readonly reference: (xc: string | undefined) => string | undefined;
  readonly categories: string | undefined;
  readonly values: string | undefined;
}

function oneSeries(definition: Definition, id: string, cells: Cells): BookSeries | undefined {
  const type = seriesTypeOf(definition, id);
  if (!type) return undefined;
  const { form, stacking, joined = false, smooth = false, markers = false } = traitsOf(type);
  const details = detailsOf(definition, id);
  const style = styleOf(definition, id);
  const { reference, categories, values } = cells;
  const ref = reference(details.name);
  const name = style.label === undefined ? ref && { ref } : { text: style.label };
  const labels = bookLabels(definition, id);
  const line = bookLine(details);
  const marker = bookMarker(details, form, markers);
  return {
    form,
    stacking: stacking === undefined ? "none" : stacking === "share" ? "share" : "stacked",
    secondary: style.yAxisId === "y1",
    ...(name ? { name } : {}),
    ...(categories === undefined ? {} : { categories }),
    ...(values === undefined ? {} : { values }),
    ...(style.backgroundColor ? { color: hex(style.backgroundColor) } : {}),
    ...(details.pattern === undefined ? {} : { pattern: details.pattern }),
    ...(line ? { line } : {}),
    ...(marker ? { marker } : {}),
    smooth: details.smooth ?? smooth,
    joined,
    ...(labels ? { labels } : {}),
    points: pointsOf(definition, id),
  };
}

function bookLine({ line, dash }: ReturnType<typeof detailsOf>): BookLine | undefined {
  if (!line) return undefined;
  const { color, weight, lineStyle } = line;
  // What the file called it counts while it is still of that kind.
  const isSame = dash !== undefined && DASHES[dash] === lineStyle;
  const word = isSame ? dash : fileWord(DASHES, lineStyle);
  const made = {
    ...(lineStyle === "None" ? { none: true } : {}),
    ...(color === undefined ? {} : { color: hex(color) }),
    ...(weight === undefined ? {} : { weight }),
    ...(word === undefined ? {} : { dash: word }),
  };
  return Object.keys(made).length > 0 ? made : undefined;
}

function bookMarker(
  { marker }: ReturnType<typeof detailsOf>,
  form: ChartForm,
  marked: boolean
): BookMarker | undefined {
  if (form !== "line" && form !== "scatter") return undefined;
  const { style, size, background, foreground } = marker ?? {};
  const symbol = style === undefined && !marked ? "none" : fileWord(MARKERS, style);
  if (!marker && symbol === undefined) return undefined;
  return {
    ...(symbol === undefined ? {} : { symbol }),
    ...(size === undefined ? {} : { size }),
    ...(background === undefined ? {} : { fill: hex(background) }),
    ...(foreground === undefined ? {} : { line: hex(foreground) }),
  };
}

function bookLabels(definition: Definition, id: string): BookLabels | undefined {
  const { value, seriesName, categoryName, percentage, separator, numberFormat, font } = labelsOf(
    definition,
    id
  );
  if (!(value || seriesName || categoryName || percentage)) return undefined;
  return {
    value: value ?? false,
    seriesName: seriesName ?? false,
    categoryName: categoryName ?? false,
    percentage: percentage ?? false,
    ...(separator === undefined ? {} : { separator }),
    ...(numberFormat === undefined ? {} : { format: numberFormat }),
    ...(font ? { font: bookFont(font) } : {}),
  };
}

function pointsOf(definition: Definition, id: string): ReadonlyMap<number, string> {
  const own =
    definition.type === "pie"
      ? (definition.slicesColors ?? []).map((color, i) => [i, color] as const)
      : Object.entries(detailsOf(definition, id).points ?? {}).map(
          ([place, color]) => [Number(place), color] as const
        );
  const painted = own.flatMap(([place, color]) => (color ? [[place, hex(color)] as const] : []));
  return new Map(painted);
}
