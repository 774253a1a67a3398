import type { Getters } from "@odoo/o-spreadsheet";
import { styleAt } from "../engine/cells/cell-style";
import { NOTHING } from "../engine/places";
import type { Dimension } from "../engine/cells/spans";
import { flag, number } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import { property } from "../protocol/members";
import type { Property, Reader } from "../protocol/members";
import { common, linesOf, makeRoom, zonesOnGrid } from "./area";
import type { Area } from "./area";
import { textAt } from "./range-cells";
import type { Look } from "./range-look";

/** Sizes are points in Excel and pixels in the engine. */
const POINTS_A_PIXEL = 0.75;

/** The largest that Excel allows: 409.5 points high, 255 characters wide. */
const LARGEST = { ROW: 409.5, COL: 1342.5 } as const;

/** Between a text and the edges of its cell, and an average character as a part of the font's height. */
const PADDING = 10;
const CHARACTER = 0.5;

/** Heights of rows and widths of columns. */
export const SIZES: Readonly<Record<string, Property<Look>>> = {
  columnWidth: size("COL"),
  rowHeight: size("ROW"),
  useStandardWidth: standard("COL"),
  useStandardHeight: standard("ROW"),
};

/** The size of a line in points; one that is hidden has none. */
export function sizeOf(read: Getters, sheetId: string, dimension: Dimension, line: number): number {
  if (line >= read.getNumberHeaders(sheetId, dimension)) return standardSize(dimension);
  return read.getHeaderSize(sheetId, dimension, line) * POINTS_A_PIXEL;
}

/** The points from the edge of the sheet to where a line begins. */
export function startOf(
  read: Getters,
  sheetId: string,
  dimension: Dimension,
  line: number
): number {
  const count = read.getNumberHeaders(sheetId, dimension);
  let points = 0;
  for (let i = 0; i < Math.min(line, count); i++) points += sizeOf(read, sheetId, dimension, i);
  return points + Math.max(line - count, 0) * standardSize(dimension);
}

/** What the engine gives a line that nobody sized. */
export function standardSize(dimension: Dimension): number {
  return (dimension === "ROW" ? 23 : 96) * POINTS_A_PIXEL;
}

function size(dimension: Dimension): Property<Look> {
  const points: Reader<number> = (value, what) => {
    const given = number(value, what);
    if (given >= 0 && given <= LARGEST[dimension]) return given;
    throw invalidArgument(`${what} must be from 0 to ${LARGEST[dimension]} points`);
  };
  return property<Look, number | null>(
    ({ area }) => {
      const { read } = area.context.engine;
      const lines = linesOf(zonesOnGrid(read, area), dimension);
      const sizes = lines.map((line) => sizeOf(read, area.sheetId, dimension, line));
      const found = common(sizes);
      return found === undefined ? standardSize(dimension) : found;
    },
    points,
    ({ area }, given) => resize(area, dimension, Math.round(given! / POINTS_A_PIXEL))
  );
}

/** Only ever set to true in Excel: false changes nothing. */
function standard(dimension: Dimension): Property<Look> {
  return property<Look, boolean | null>(
    ({ area }) => {
      const { read } = area.context.engine;
      const lines = linesOf(zonesOnGrid(read, area), dimension);
      const found = common(
        lines.map((line) => sizeOf(read, area.sheetId, dimension, line) === standardSize(dimension))
      );
      return found === undefined ? true : found;
    },
    flag,
    ({ area }, wanted) => {
      if (wanted) resize(area, dimension, null);
    }
  );
}

/** A size of nothing hides, as it does in Excel. */
function resize(area: Area, dimension: Dimension, pixels: number | null): void {
  const { sheetId, context } = area;
  makeRoom(area);
  context.engine.plan((read) => {
    const elements = linesOf(zonesOnGrid(read, area), dimension);
    if (elements.length === 0) return [];
    if (pixels === 0) return [{ type: "HIDE_COLUMNS_ROWS", sheetId, dimension, elements }];
    const hidden = elements.filter((line) => read.isHeaderHiddenByUser(sheetId, dimension, line));
    const resized = { type: "RESIZE_COLUMNS_ROWS" as const, sheetId, dimension, elements };
    return [
      ...(hidden.length > 0
        ? [{ type: "UNHIDE_COLUMNS_ROWS" as const, sheetId, dimension, elements: hidden }]
        : []),
      { ...resized, size: pixels },
    ];
  }, NOTHING);
}

/** Makes columns as wide as their widest text within the area; without any text, they stay as they are. */
export function fitColumns(area: Area): void {
  const { engine } = area.context;
  const { read } = engine;
  const { sheetId } = area;
  for (const { top, bottom, left, right } of zonesOnGrid(read, area)) {
    for (let col = left; col <= right; col++) {
      let widest = 0;
      for (let row = top; row <= bottom; row++) {
        const position = { sheetId, col, row };
        const cell = read.getCell(position) ?? read.getArrayFormulaSpreadingOn(position);
        if (cell && !read.isInMerge(position)) {
          widest = Math.max(widest, widthOf(read, textAt(read, position), position));
        }
      }
      if (widest === 0) continue;
      const width = Math.min(Math.ceil(widest) + PADDING, LARGEST.COL / POINTS_A_PIXEL);
      const columns = { sheetId, dimension: "COL" as const, elements: [col] };
      engine.write({ type: "RESIZE_COLUMNS_ROWS", ...columns, size: width });
    }
  }
}

/** In pixels, as the browser draws it; where nothing is drawn, by the number of characters. */
function widthOf(read: Getters, text: string, position: Parameters<typeof styleAt>[1]): number {
  const style = styleAt(read, position);
  const height = (style.fontSize ?? 10) / POINTS_A_PIXEL;
  const drawn = Math.max(...text.split("\n").map((line) => read.getTextWidth(line, style)), 0);
  return Math.max(drawn, longestLine(text) * height * CHARACTER);
}

const longestLine = (text: string): number =>
  Math.max(...text.split("\n").map((line) => line.length));

/** The engine keeps rows as high as their cells need, unless somebody sized them. */
export function fitRows(area: Area): void {
  const { engine } = area.context;
  const rows = linesOf(zonesOnGrid(engine.read, area), "ROW");
  if (rows.length > 0) {
    engine.write({ type: "AUTORESIZE_ROWS", sheetId: area.sheetId, rows });
  }
}
