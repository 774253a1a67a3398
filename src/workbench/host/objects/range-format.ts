import { flag, integer, number } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/errors";
import { method, navigation, objectType } from "../protocol/members";
import type { ObjectType, Property, Reader } from "../protocol/members";
import { Drawings } from "./drawings";
import { FormatProtection } from "./format-protection";
import { RangeBorders } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { Look, lookOf } from "./range-look";
import { SIZES, fitColumns, fitRows } from "./range-sizes";

type Align = "left" | "center" | "right" | undefined;
type VerticalAlign = "top" | "middle" | "bottom";

/** Excel's names, with what the grid draws. */
export const HORIZONTAL = new Drawings<string, Align>({
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "left",
  Justify: "left",
  CenterAcrossSelection: "center",
  Distributed: "center",
});

export const VERTICAL = new Drawings<string, VerticalAlign>({
  Bottom: "bottom",
  Top: "top",
  Center: "middle",
  Justify: "top",
  Distributed: "middle",
});

/** Degrees upwards, as Excel turns a text; the engine turns it clockwise, in radians. */
const degrees: Reader<number> = (value, what) => {
  const turn = number(value, what);
  if (turn === 180) {
    throw new HostError("NotImplemented", "The Excel host does not put letters under each other.");
  }
  if (turn < -90 || turn > 90) throw invalidArgument(`${what} must be from -90 to 90 degrees`);
  return turn;
};

/** Excel takes as many steps. */
const LARGEST_INDENT = 250;

const indent: Reader<number> = (value, what) => {
  const steps = integer(value, what);
  if (steps >= 0 && steps <= LARGEST_INDENT) return steps;
  throw invalidArgument(`${what} must be from 0 to ${LARGEST_INDENT}`);
};

/** How cells look. */
export class RangeFormat extends Look {
  override get type(): ObjectType {
    return RANGE_FORMAT;
  }
}

const ALIGNMENT: Readonly<Record<string, Property<RangeFormat>>> = {
  horizontalAlignment: lookOf(
    ({ align, excelHorizontal }) => HORIZONTAL.name(align, excelHorizontal),
    HORIZONTAL.reader,
    (name) => ({ align: HORIZONTAL.drawing(name), excelHorizontal: HORIZONTAL.kept(name) })
  ),
  verticalAlignment: lookOf(
    ({ verticalAlign, excelVertical }) => VERTICAL.name(verticalAlign ?? "bottom", excelVertical),
    VERTICAL.reader,
    (name) => ({ verticalAlign: VERTICAL.drawing(name), excelVertical: VERTICAL.kept(name) })
  ),
  wrapText: lookOf(
    ({ wrapping }) => wrapping === "wrap",
    flag,
    (wrap) => ({ wrapping: wrap ? "wrap" : "overflow" })
  ),
  /** Kept: the grid draws no indents. */
  indentLevel: lookOf(
    ({ excelIndent }) => excelIndent ?? 0,
    indent,
    (excelIndent) => ({ excelIndent })
  ),
  textOrientation: lookOf(
    ({ rotation = 0 }) => Math.round((-rotation * 180) / Math.PI) || 0,
    degrees,
    (turn) => ({ rotation: (-turn * Math.PI) / 180 })
  ),
};

const RANGE_FORMAT: ObjectType = objectType<RangeFormat>("RangeFormat", {
  properties: {
    ...ALIGNMENT,
    ...SIZES,
    borders: navigation(({ area }) => new RangeBorders(area)),
    fill: navigation(({ area }) => new RangeFill(area)),
    font: navigation(({ area }) => new RangeFont(area)),
    protection: navigation(({ area }) => new FormatProtection(area)),
  },
  methods: {
    autofitColumns: method<RangeFormat, []>([], ({ area }) => fitColumns(area)),
    autofitRows: method<RangeFormat, []>([], ({ area }) => fitRows(area)),
  },
});
