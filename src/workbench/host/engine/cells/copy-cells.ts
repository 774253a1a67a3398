import type { CellPosition, Command, Zone } from "@odoo/o-spreadsheet";
import { copiedValidations } from "./copy-validations";
import type { Reading } from "../plugins/facts-plugin";
import type { Write } from "../plugins/hooks";
import { mergesIn, unmerged } from "./merged";
import { positionsOf } from "./move-cells";
import { heightOf, isWithin, widthOf } from "./spans";
import { displaced, tilesOf } from "./tiles";
import { transposedFormula } from "./transposed";

export const COPIED = ["All", "Formulas", "Values", "Formats"] as const;
export type Copied = (typeof COPIED)[number];

export interface Copying {
  readonly from: { readonly sheetId: string; readonly zone: Zone };
  /** As large as the source, or a number of times as large: then the source is repeated. */
  readonly to: { readonly sheetId: string; readonly zone: Zone };
  readonly what: Copied;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
  /** The value of a cell as the engine is to read it. */
  readonly valueOf: (position: CellPosition) => string;
}

/** Copies cells as Excel pastes them; what is there is overwritten, except by blank cells that are to be skipped. */
export function copied(read: Reading, copying: Copying): Write[] {
  const { to, what } = copying;
  const cells = [...positionsOf(to.sheetId, to.zone)];
  return [
    ...cells.flatMap((position) => copiedCell(read, copying, position)),
    ...(what === "All" ? [...merges(read, copying), ...copiedValidations(read, copying)] : []),
  ];
}

function sourceOf({ from, to, transpose }: Copying, { row, col }: CellPosition): CellPosition {
  const { sheetId, zone } = from;
  const height = heightOf(zone);
  const width = widthOf(zone);
  const down = row - to.zone.top;
  const across = col - to.zone.left;
  return transpose
    ? { sheetId, row: zone.top + (across % height), col: zone.left + (down % width) }
    : { sheetId, row: zone.top + (down % height), col: zone.left + (across % width) };
}

function copiedCell(read: Reading, copying: Copying, position: CellPosition): Command[] {
  const { what, skipBlanks } = copying;
  const source = sourceOf(copying, position);
  const cell = read.getCell(source);
  const blank = !cell?.isFormula && !cell?.content;
  if (blank && skipBlanks) return [];
  const commands: Command[] = [];
  const content = what === "Formats" ? {} : { content: contentOf(read, copying, source, position) };
  const look =
    what === "All" || what === "Formats"
      ? { style: cell?.style ?? null, format: cell?.format ?? "" }
      : {};
  if (cell || read.getCell(position)) {
    commands.push({ type: "UPDATE_CELL", ...position, ...content, ...look });
  }
  if (what === "All" || what === "Formats") {
    const border = read.getCellBorder(source) ?? undefined;
    if (border || read.getCellBorder(position)) {
      commands.push({ type: "SET_BORDER", ...position, border });
    }
  }
  return commands;
}

function contentOf(
  read: Reading,
  { what, transpose, valueOf }: Copying,
  from: CellPosition,
  to: CellPosition
): string {
  const cell = read.getCell(from);
  if (!cell?.isFormula) return cell?.content ?? "";
  if (what === "Values") return valueOf(from);
  const { compiledFormula } = cell;
  if (transpose) return transposedFormula(read, compiledFormula, from, to);
  const [across, down] = [to.col - from.col, to.row - from.row];
  return read.getTranslatedCellFormula(to.sheetId, across, down, compiledFormula);
}

/** Merged cells of the source are merged where they are pasted; what was merged there before is not any more. */
function merges(read: Reading, copying: Copying): Command[] {
  const { to, from, transpose } = copying;
  const before = unmerged(read, to.sheetId, to.zone);
  if (transpose) return before;
  const whole = mergesIn(read, from.sheetId, from.zone).filter((merge) =>
    isWithin(merge, from.zone)
  );
  const after = tilesOf(copying).flatMap((offset) =>
    whole.map((merge): Command => {
      const target = [displaced(merge, offset)];
      return { type: "ADD_MERGE", sheetId: to.sheetId, target, force: true };
    })
  );
  return [...before, ...after];
}
