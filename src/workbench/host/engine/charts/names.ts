import type { Range } from "@odoo/o-spreadsheet";
import type { Reading } from "../plugins/facts-plugin";
import { localeOf } from "../text/locales";
import { detailsOf, seriesIds, styleOf } from "./definition";
import type { DataSet, Definition, Source } from "./definition";
import { CHART_WORDS } from "./words";
import type { ChartWords } from "./words";

/** A definition whose ranges have been read. */
export type RangeDefinition = Omit<Definition, "dataSource"> & {
  readonly dataSource: Omit<Source, "dataSets" | "labelRange"> & {
    readonly dataSets: readonly (Omit<DataSet, "dataRange"> & {
      readonly dataRange: Range;
      readonly labelCell?: Range;
    })[];
    readonly labelRange?: Range;
  };
};

export function wordsOf(read: Reading): ChartWords {
  return CHART_WORDS[localeOf(read.getLocale())];
}

/** What the cells of a reference show, as the name of a series or a title does. */
function referenceText(read: Reading, sheetId: string, reference: string): string {
  const range = read.getRangeFromSheetXC(sheetId, reference);
  return range.invalidXc || range.invalidSheetName ? "#REF!" : shown(read, range);
}

function shown(read: Reading, { sheetId, zone }: Range): string {
  const { top, left, bottom, right } = zone;
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) {
      texts.push(read.getEvaluatedCell({ sheetId, row, col }).formattedValue);
    }
  }
  return texts.filter((text) => text !== "").join(" ");
}

/** The name of a series: in words, from its cells, or by its place. */
export function seriesName(
  read: Reading,
  sheetId: string,
  definition: RangeDefinition,
  id: string
): string {
  const { label } = styleOf(definition, id);
  const { name } = detailsOf(definition, id);
  if (label !== undefined) return label;
  if (name !== undefined) return referenceText(read, sheetId, name);
  const { dataSets } = definition.dataSource;
  const held = dataSets.find(({ dataSetId }) => dataSetId === id);
  if (held?.labelCell) return shown(read, held.labelCell);
  const place = seriesIds(definition).indexOf(id);
  return `${wordsOf(read).series}${place + 1}`;
}

/** What stands above the chart: a title that Excel makes itself is the name of the only series. */
export function titleText(
  { title, excel, dataSource }: Pick<RangeDefinition, "title" | "excel" | "dataSource">,
  nameOf: (id: string) => string,
  words: ChartWords
): string {
  if (title.text || !excel.title?.automatic) return title.text ?? "";
  const [only, ...more] = dataSource.dataSets;
  return only && more.length === 0 ? nameOf(only.dataSetId) : words.title;
}
