import type { LayoutCell } from "../layout";
import type { PlannedColumn } from "./planned-column";

/** Room for the button of a table's filter. */
const BUTTON = 3;

/** Width in characters: the longest text, or the longest word of a header, which may wrap. */
export function columnWidth(column: PlannedColumn, cells: readonly LayoutCell[]): number {
  const { least, most } = bounds(column);
  const word = Math.max(...column.header.split(" ").map((part) => part.length)) + BUTTON;
  const texts = cells.map(({ value }) => (typeof value === "string" ? value.length + 1 : 0));
  return Math.min(most, Math.max(least, word, ...texts));
}

/** Texts get room to be typed, sources to be read. */
function bounds(column: PlannedColumn): { readonly least: number; readonly most: number } {
  if (column.kind !== "column") return { least: 10, most: 46 };
  if (column.key === "source") return { least: 40, most: 90 };
  if (column.key === "place") return { least: 24, most: 90 };
  return { least: column.column.type === "text" ? 18 : 12, most: 46 };
}
