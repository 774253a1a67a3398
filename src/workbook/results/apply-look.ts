import type { Look } from "../../assumptions/looks/look";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** The size of a range, which says whether it has lines within. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Gives a range a look; what the look does not say stays as it is. */
export function applyLook(range: Excel.Range, look: Look, size: Size): void {
  const { format } = range;
  const { font } = format;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.underline !== undefined) font.underline = look.underline ? "Single" : "None";
  if (look.size !== undefined) font.size = look.size;
  if (look.color !== undefined) font.color = `#${look.color}`;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.unlocked !== undefined) format.protection.locked = !look.unlocked;
  if (look.format !== undefined) applyNumberFormat(range, look.format);
  if (look.frame !== undefined) applyFrame(format, look.frame, size);
}

/** One format for all cells: Excel takes it by itself, though its types only know a format for each cell. */
function applyNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** A thin line on the four sides of each cell. */
function applyFrame(format: Excel.RangeFormat, color: string, { rows, columns }: Size): void {
  const lines: Excel.BorderIndex[] = [...EDGES] as Excel.BorderIndex[];
  if (rows > 1) lines.push(Excel.BorderIndex.insideHorizontal);
  if (columns > 1) lines.push(Excel.BorderIndex.insideVertical);
  for (const line of lines) {
    const border = format.borders.getItem(line);
    border.style = "Continuous";
    border.color = `#${color}`;
  }
}
