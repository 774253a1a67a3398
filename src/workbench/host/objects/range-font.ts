import { excelColor, readColor } from "../engine/cells/colors";
import { flag, number, text } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import { objectType } from "../protocol/members";
import type { ObjectType, Reader } from "../protocol/members";
import { Drawings } from "./drawings";
import { Look, lookOf } from "./range-look";

/** The font of Excel's Normal style, which cells have that were not dressed. */
const NORMAL = { name: "Calibri", size: 11, color: "#000000" };

export const UNDERLINES = new Drawings({
  None: false,
  Single: true,
  Double: true,
  SingleAccountant: true,
  DoubleAccountant: true,
});

const size: Reader<number> = (value, what) => {
  const points = number(value, what);
  if (points < 1 || points > 409) throw invalidArgument(`${what} must be from 1 to 409 points`);
  return points;
};

const color: Reader<string> = (value, what) => readColor(text(value, what));

export class RangeFont extends Look {
  override get type(): ObjectType {
    return RANGE_FONT;
  }
}

const RANGE_FONT: ObjectType = objectType<RangeFont>("RangeFont", {
  properties: {
    bold: lookOf(
      (style) => style.bold ?? false,
      flag,
      (bold) => ({ bold })
    ),
    italic: lookOf(
      (style) => style.italic ?? false,
      flag,
      (italic) => ({ italic })
    ),
    strikethrough: lookOf(
      (style) => style.strikethrough ?? false,
      flag,
      (strikethrough) => ({ strikethrough })
    ),
    underline: lookOf(
      ({ underline, excelUnderline }) => UNDERLINES.name(underline ?? false, excelUnderline),
      UNDERLINES.reader,
      (name) => ({ underline: UNDERLINES.drawing(name), excelUnderline: UNDERLINES.kept(name) })
    ),
    color: lookOf(
      ({ textColor }) => (textColor ? excelColor(textColor) : NORMAL.color),
      color,
      (textColor) => ({ textColor })
    ),
    size: lookOf(
      ({ fontSize }) => fontSize ?? NORMAL.size,
      size,
      (fontSize) => ({ fontSize })
    ),
    /** The grid has one font for all cells. */
    name: lookOf(
      ({ excelFont }) => excelFont || NORMAL.name,
      text,
      (excelFont) => ({ excelFont })
    ),
  },
  methods: {},
});
