import type { LineDetails } from "../../engine/charts/details";
import { DASHES } from "../../engine/charts/line-styles";
import { excelColor } from "../../engine/cells/colors";
import { oneOf } from "../../protocol/arguments";
import { method, objectType, property } from "../../protocol/members";
import type { ObjectType } from "../../protocol/members";
import { ExcelObject } from "../context";
import type { Context } from "../context";
import { between, color } from "./readers";
import type { Slot } from "./slot";

type Line = { readonly [K in keyof LineDetails]-?: NonNullable<LineDetails[K]> };

/** Nothing has a colour until it was given one, except where the drawing knows better. */
const USUAL: Line = { color: "", weight: 0.75, lineStyle: "Automatic" };

/** A line of a chart, or the border of something in it. */
export class ChartLine extends ExcelObject {
  constructor(
    context: Context,
    readonly kind: "ChartBorder" | "ChartLineFormat",
    readonly slot: Slot<LineDetails>,
    readonly usual: Line = USUAL
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return TYPES[this.kind];
  }

  get line(): Line {
    const { color, weight, lineStyle } = this.slot.get();
    const { usual } = this;
    return {
      color: color === undefined ? usual.color : excelColor(color),
      weight: weight ?? usual.weight,
      lineStyle: lineStyle ?? usual.lineStyle,
    };
  }
}

const members = {
  properties: {
    color: property<ChartLine, string>(
      ({ line }) => line.color,
      color,
      ({ slot }, value) => slot.change({ color: value })
    ),
    weight: property<ChartLine, number>(
      ({ line }) => line.weight,
      between(0, 1584),
      ({ slot }, value) => slot.change({ weight: value })
    ),
    lineStyle: property<ChartLine, string>(
      ({ line }) => line.lineStyle,
      oneOf("None", ...Object.keys(DASHES)),
      ({ slot }, value) => slot.change({ lineStyle: value })
    ),
  },
  methods: {
    clear: method<ChartLine, []>([], ({ slot }) =>
      slot.change({ color: undefined, weight: undefined, lineStyle: undefined })
    ),
  },
};

const TYPES = {
  ChartBorder: objectType<ChartLine>("ChartBorder", members),
  ChartLineFormat: objectType<ChartLine>("ChartLineFormat", members),
};
