import type { CellPosition, Command, Zone } from "@odoo/o-spreadsheet";
import type { Reading } from "../plugins/facts-plugin";

/** A cell as it is put elsewhere. */
interface CellCopy {
  readonly position: CellPosition;
  /** Undefined where there is nothing in the cell. */
  readonly content: string | undefined;
  readonly style: ReturnType<Reading["getCellStyle"]> | undefined;
  readonly format: string | undefined;
  readonly border: ReturnType<Reading["getCellBorder"]>;
}

export function* positionsOf(sheetId: string, zone: Zone): Generator<CellPosition> {
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) yield { sheetId, row, col };
  }
}

/** What is in a cell and how it looks; the formula as it would stand on another sheet. */
function copyOf(read: Reading, position: CellPosition, sheetId: string): CellCopy {
  const cell = read.getCell(position);
  const border = read.getCellBorder(position);
  const content = cell?.isFormula
    ? sheetId === position.sheetId
      ? cell.compiledFormula.toFormulaString(read)
      : read.getFormulaMovedInSheet(sheetId, cell.compiledFormula)
    : cell?.content || undefined;
  return { position, content, style: cell?.style, format: cell?.format, border };
}

/** Puts a cell where nothing is. */
export function put({ content, style, format, border }: CellCopy, to: CellPosition): Command[] {
  const commands: Command[] = [];
  if (content !== undefined || style || format) {
    const look = { ...(style ? { style } : {}), ...(format ? { format } : {}) };
    commands.push({ type: "UPDATE_CELL", ...to, ...(content ? { content } : {}), ...look });
  }
  if (border) commands.push({ type: "SET_BORDER", ...to, border });
  return commands;
}

/** Takes everything out of cells: what they hold and how they look. */
export function emptied(read: Reading, sheetId: string, zone: Zone): Command[] {
  const commands: Command[] = [];
  for (const position of positionsOf(sheetId, zone)) {
    if (read.getCell(position)) commands.push({ type: "CLEAR_CELL", ...position });
    if (read.getCellBorder(position)) {
      commands.push({ type: "SET_BORDER", ...position, border: undefined });
    }
  }
  return commands;
}

/** Moves cells to where they were told to go; references to them have been moved before. */
export function moved(
  read: Reading,
  from: { readonly sheetId: string; readonly zone: Zone },
  to: CellPosition
): Command[] {
  const { sheetId, zone } = from;
  const down = to.row - zone.top;
  const across = to.col - zone.left;
  const copies = [...positionsOf(sheetId, zone)].map((at) => copyOf(read, at, to.sheetId));
  const target = {
    top: to.row,
    left: to.col,
    bottom: zone.bottom + down,
    right: zone.right + across,
  };
  return [
    ...emptied(read, sheetId, zone),
    ...emptied(read, to.sheetId, target),
    ...copies.flatMap((copy) => {
      const { row, col } = copy.position;
      return put(copy, { sheetId: to.sheetId, row: row + down, col: col + across });
    }),
  ];
}
