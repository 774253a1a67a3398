import { excelColor, readColor } from "../engine/cells/colors";
import { text } from "../protocol/arguments";
import { method, objectType } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { Look, dressArea, lookOf } from "./range-look";

/** What stands behind the text of cells; without a fill Excel says that it is white. */
export class RangeFill extends Look {
  override get type(): ObjectType {
    return RANGE_FILL;
  }
}

const RANGE_FILL: ObjectType = objectType<RangeFill>("RangeFill", {
  properties: {
    color: lookOf(
      ({ fillColor }) => (fillColor ? excelColor(fillColor) : "#FFFFFF"),
      (value, what) => readColor(text(value, what)),
      (fillColor) => ({ fillColor })
    ),
  },
  methods: {
    clear: method<RangeFill, []>([], ({ area }) => dressArea(area, { fillColor: "" })),
  },
});
