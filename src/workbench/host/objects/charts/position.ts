import type { Figure, Zone } from "@odoo/o-spreadsheet";
import { points, pixels } from "../../engine/charts/units";
import type { Reading } from "../../engine/plugins/facts-plugin";
import type { Dimension } from "../../engine/cells/spans";
import { sizeOf, startOf } from "../range-sizes";

/** Where a chart lies, in points from the corner of the sheet. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** As the engine keeps it: a cell and the distance from its corner, in pixels. */
type Anchor = Pick<Figure, "col" | "height" | "offset" | "row" | "width">;

/** The line at a distance, and how far it has begun before. */
function lineAt(
  read: Reading,
  sheetId: string,
  dimension: Dimension,
  distance: number
): { readonly line: number; readonly rest: number } {
  let rest = distance;
  for (let line = 0; ; line++) {
    const size = sizeOf(read, sheetId, dimension, line);
    if (rest < size) return { line, rest };
    rest -= size;
  }
}

export function frameOf(read: Reading, sheetId: string, anchor: Anchor): Frame {
  const { col, row, offset, width, height } = anchor;
  return {
    left: startOf(read, sheetId, "COL", col) + points(offset.x),
    top: startOf(read, sheetId, "ROW", row) + points(offset.y),
    width: points(width),
    height: points(height),
  };
}

export function anchorOf(read: Reading, sheetId: string, frame: Frame): Anchor {
  const { line: col, rest: x } = lineAt(read, sheetId, "COL", frame.left);
  const { line: row, rest: y } = lineAt(read, sheetId, "ROW", frame.top);
  const offset = { x: pixels(x), y: pixels(y) };
  return { col, row, offset, width: pixels(frame.width), height: pixels(frame.height) };
}

/** The cells that are covered: the sheet must reach as far as they do. */
export function covered(read: Reading, sheetId: string, frame: Frame): Zone {
  const { left, top, width, height } = frame;
  return {
    left: lineAt(read, sheetId, "COL", left).line,
    top: lineAt(read, sheetId, "ROW", top).line,
    right: lineAt(read, sheetId, "COL", left + width).line,
    bottom: lineAt(read, sheetId, "ROW", top + height).line,
  };
}

/** The frame that covers cells. */
export function frameAround(read: Reading, sheetId: string, zone: Zone): Frame {
  const left = startOf(read, sheetId, "COL", zone.left);
  const top = startOf(read, sheetId, "ROW", zone.top);
  const width = startOf(read, sheetId, "COL", zone.right + 1) - left;
  return { left, top, width, height: startOf(read, sheetId, "ROW", zone.bottom + 1) - top };
}
