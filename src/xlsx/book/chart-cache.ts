import { parseRefersTo } from "../../assumptions/locate/refers-to";
import type { ChartData } from "../chart-data";
import type { Book } from "./book";
import type { BookCell, BookSheet } from "./book-sheet";

/** Values that a chart keeps of its cells at most. */
const MOST_POINTS = 32000;

/** The cells of a reference with their values, which a chart keeps beside it; undefined where it names no cells. */
export function chartData(book: Book, ref: string, asText: boolean): ChartData {
  const target = parseRefersTo(ref, () => false);
  const sheet =
    target.kind === "area"
      ? book.sheets.find(({ name }) => name.toLowerCase() === target.sheet.toLowerCase())
      : undefined;
  if (!sheet || target.kind !== "area") return { ref, values: [] };
  const { top, left, bottom, right } = target.area;
  const last = Math.min(bottom, Math.max(top, ...sheet.rows.keys()));
  const cells: (BookCell | undefined)[] = [];
  for (let row = top; row <= last; row++) {
    for (let column = left; column <= right && cells.length < MOST_POINTS; column++) {
      cells.push(cellAt(sheet, row, column));
    }
  }
  const isText = asText && cells.some((cell) => typeof cell?.value === "string");
  const values = cells.map((cell) => {
    const value = cell?.value ?? null;
    if (isText) return typeof value === "object" ? null : String(value);
    return typeof value === "number" ? value : null;
  });
  const format = cells.find((cell) => typeof cell?.value === "number")?.look?.format ?? "General";
  return isText ? { ref, values } : { ref, format, values };
}

/** What names a series: always a text. */
export function nameData(book: Book, ref: string): ChartData {
  const { values } = chartData(book, ref, true);
  return { ref, values: values.map((value) => (value === null ? null : String(value))) };
}

function cellAt({ rows }: BookSheet, row: number, column: number): BookCell | undefined {
  return rows.get(row)?.cells.get(column);
}
