import type { Border, BorderDescr, CellPosition, Command, Zone } from "@odoo/o-spreadsheet";
import { NOTHING } from "../engine/places";
import type { Reading } from "../engine/plugins/facts-plugin";
import { makeRoom, zonesOnGrid } from "./area";
import type { Area } from "./area";

/** The borders of cells in Excel's order. The engine draws no diagonals. */
export const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type Edge = (typeof EDGES)[number];

type Side = "top" | "bottom" | "left" | "right";

const OPPOSITE = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;

/** A side of a cell; it is the opposite side of its neighbour too. */
interface CellSide {
  readonly position: CellPosition;
  readonly side: Side;
}

/** The sides of cells that an edge of an area is. */
export function sidesOf(read: Reading, area: Area, edge: Edge): CellSide[] {
  return zonesOnGrid(read, area).flatMap((zone) => {
    const { top, left, bottom, right } = zone;
    switch (edge) {
      case "EdgeTop":
        return along(area, { ...zone, bottom: top }, "top");
      case "EdgeBottom":
        return along(area, { ...zone, top: bottom }, "bottom");
      case "EdgeLeft":
        return along(area, { ...zone, right: left }, "left");
      case "EdgeRight":
        return along(area, { ...zone, left: right }, "right");
      case "InsideVertical":
        return along(area, { ...zone, right: right - 1 }, "right");
      case "InsideHorizontal":
        return along(area, { ...zone, bottom: bottom - 1 }, "bottom");
      default:
        return [];
    }
  });
}

function along({ sheetId }: Area, { top, left, bottom, right }: Zone, side: Side): CellSide[] {
  const sides: CellSide[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) sides.push({ position: { sheetId, row, col }, side });
  }
  return sides;
}

function neighbour({ position, side }: CellSide): CellSide {
  const { sheetId, row, col } = position;
  const down = { top: -1, bottom: 1, left: 0, right: 0 }[side];
  const across = { top: 0, bottom: 0, left: -1, right: 1 }[side];
  return { position: { sheetId, row: row + down, col: col + across }, side: OPPOSITE[side] };
}

function lineOf(read: Reading, { position, side }: CellSide): BorderDescr | undefined {
  return read.getCellBorder(position)?.[side];
}

export function borderAt(read: Reading, place: CellSide): BorderDescr | undefined {
  return lineOf(read, place) ?? lineOf(read, neighbour(place));
}

/** Draws an edge anew from what it is now; undefined draws nothing there. */
export function redraw(
  area: Area,
  edge: Edge,
  draw: (line: BorderDescr | undefined) => BorderDescr | undefined
): void {
  makeRoom(area);
  area.context.engine.plan((read) => {
    const changed = new Map<string, CellPosition & { border: Border }>();
    for (const place of sidesOf(read, area, edge)) {
      const line = draw(borderAt(read, place));
      change(place, line);
      const other = neighbour(place);
      if (lineOf(read, other)) change(other, undefined);
    }
    return inRuns(area.sheetId, [...changed.values()]);

    function change({ position, side }: CellSide, line: BorderDescr | undefined): void {
      const key = `${position.row}:${position.col}`;
      const held = changed.get(key)?.border ?? read.getCellBorder(position) ?? {};
      const sides = Object.entries(held).filter(([name]) => name !== side);
      const border: Border = Object.fromEntries(line ? [...sides, [side, line]] : sides);
      changed.set(key, { ...position, border });
    }
  }, NOTHING);
}

/** One command for all cells that get the same borders: the engine takes its time over each command. */
function inRuns(
  sheetId: string,
  cells: readonly (CellPosition & { readonly border: Border })[]
): Command[] {
  const targets = new Map<string, { border: Border; target: Zone[] }>();
  for (const { row, col, border } of cells) {
    const key = JSON.stringify(Object.entries(border).sort(([a], [b]) => (a < b ? -1 : 1)));
    const group = targets.get(key) ?? { border, target: [] };
    targets.set(key, group);
    const last = group.target.at(-1);
    if (last?.top === row && last.right === col - 1) last.right = col;
    else group.target.push({ top: row, bottom: row, left: col, right: col });
  }
  return [...targets.values()].map(({ border, target }): Command => {
    return { type: "SET_BORDERS_ON_TARGET", sheetId, target, border };
  });
}
