import type { CellStyle, LayoutCell } from "../layout";
import type { Look } from "./look";
import { PALETTE } from "./look";
import { wrappedLines } from "./text-lines";

const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 18, color: PALETTE.accent, vertical: "center" },
  heading: { bold: true, size: 13, color: PALETTE.accent, vertical: "center" },
  text: { vertical: "top" },
  note: { italic: true, color: PALETTE.quiet, vertical: "top" },
  header: {
    bold: true,
    color: PALETTE.onAccent,
    fill: PALETTE.accent,
    frame: PALETTE.accent,
    vertical: "center",
    wrap: true,
  },
  input: { fill: PALETTE.input, frame: PALETTE.inputLine, unlocked: true, vertical: "top" },
  derived: { frame: PALETTE.line, vertical: "top" },
  meta: {
    color: PALETTE.quiet,
    frame: PALETTE.line,
    unlocked: true,
    vertical: "top",
    horizontal: "left",
    indent: 1,
  },
  link: { underline: true, color: PALETTE.link, vertical: "top" },
};

/** The look of a cell of a layout. */
export function templateLook(cell: LayoutCell): Look {
  return {
    ...LOOKS[cell.style],
    ...(cell.format === undefined ? {} : { format: cell.format }),
    ...(cell.wrap ? { wrap: true } : {}),
  };
}

/** Row heights in points where a row needs more than a line, by the styles of its cells. */
const TALL: Partial<Readonly<Record<CellStyle, number>>> = { title: 30, heading: 24 };
const LINE = 15;

/**
 * The height of a row of a layout in points: an explicit one wherever text wraps, as a reader that has not laid
 * out the sheet cannot know it; undefined leaves the default.
 * @param widths of the columns in characters, from column A
 */
export function rowHeight(
  cells: ReadonlyMap<number, LayoutCell>,
  widths: readonly number[]
): number | undefined {
  let height = 0;
  for (const [column, cell] of cells) {
    height = Math.max(height, TALL[cell.style] ?? 0);
    const wraps = cell.wrap === true || LOOKS[cell.style].wrap === true;
    if (wraps && typeof cell.value === "string") {
      const width = widths[column - 1] ?? 9;
      // Widths count digits; running text is narrower, the bold text of a header is not.
      const room = cell.style === "header" ? width : width * 1.12;
      height = Math.max(height, wrappedLines(cell.value, room) * LINE);
    }
    if (cell.style === "header") height = Math.max(height, 2 * LINE);
  }
  return height > LINE ? Math.min(height, 400) : undefined;
}
