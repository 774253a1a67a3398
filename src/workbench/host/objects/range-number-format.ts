import type { CellPosition } from "@odoo/o-spreadsheet";
import type { Reading } from "../engine/plugins/facts-plugin";
import { categoryOf } from "../engine/formats/category";
import { isCode } from "../engine/formats/code";
import { fromLocalCode, toLocalCode } from "../engine/formats/local-code";
import { localeOf } from "../engine/text/locales";
import type { LocaleCode } from "../engine/text/locales";
import { numberFormatOf, storedCode } from "../engine/text/number-formats";
import { dressCells } from "../engine/cells/put-cells";
import type { Dress } from "../engine/cells/put-cells";
import { CELLS } from "../engine/places";
import { anything } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import { property, readOnly } from "../protocol/members";
import type { Members } from "./members";
import type { Range } from "./range";
import { formatAt } from "./range-cells";
import { cells, writeGrid } from "./range-grid";

/** Number formats, to the letter: a format that the grid cannot show is kept none the less. */
export const NUMBER_FORMAT_MEMBERS: Members<Range> = {
  properties: {
    numberFormat: property<Range, unknown>(cells(codeAt), anything, (range, given) =>
      writeFormats(range, given, "en-US")
    ),
    numberFormatLocal: property<Range, unknown>(cells(localCodeAt), anything, (range, given) =>
      writeFormats(range, given, range.context.engine.locale)
    ),
    numberFormatCategories: readOnly(cells((read, position) => categoryOf(codeAt(read, position)))),
  },
  methods: {},
};

function codeAt(read: Reading, position: CellPosition): string {
  return numberFormatOf(read, formatAt(read, position));
}

function localCodeAt(read: Reading, position: CellPosition): string {
  return toLocalCode(codeAt(read, position), localeOf(read.getLocale()));
}

/** What stands alone in a grid: Excel gives such a format to every cell, unlike such a value. */
function single(given: unknown): unknown {
  const [row, ...rows] = Array.isArray(given) ? (given as unknown[]) : [];
  const [cell, ...more] = Array.isArray(row) ? (row as unknown[]) : [];
  return rows.length === 0 && more.length === 0 ? cell : undefined;
}

function writeFormats(range: Range, given: unknown, locale: LocaleCode): void {
  const dresses: Dress[] = [];
  writeGrid(range, single(given) ?? given, (value, position) => {
    if (typeof value !== "string") throw invalidArgument("a number format is a text");
    const code = storedCode(fromLocalCode(value, locale));
    if (!isCode(code)) throw invalidArgument(`"${value}" is not a number format`);
    dresses.push({ position, code });
  });
  range.context.engine.plan(dressCells(dresses), CELLS);
}
