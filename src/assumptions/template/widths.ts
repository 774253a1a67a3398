import type { LayoutCell } from "../layout";

const LEAST = 10;
const MOST = 46;
/** Room for the button of a table's filter. */
const BUTTON = 3;

/** Width in characters: the longest text, or the longest word of a header, which may wrap. */
export function columnWidth(header: string, cells: readonly LayoutCell[]): number {
  const word = Math.max(...header.split(/[ /]/u).map((part) => part.length)) + BUTTON;
  const text = Math.max(
    0,
    ...cells.map(({ value }) => (typeof value === "string" ? value.length + 1 : 0))
  );
  return Math.min(MOST, Math.max(LEAST, word, text));
}
