import { method, objectType } from "../../protocol/members";
import type { ObjectType } from "../../protocol/members";
import { ExcelObject } from "../context";
import type { Context } from "../context";
import { color } from "./readers";

/** The colour of a surface; up to ExcelApi 1.14 it is written, never read. */
export class ChartFill extends ExcelObject {
  constructor(
    context: Context,
    readonly paint: (color: string | undefined) => void
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return CHART_FILL;
  }
}

const CHART_FILL: ObjectType = objectType<ChartFill>("ChartFill", {
  properties: {},
  methods: {
    /** Back to the colour that Excel chooses itself. */
    clear: method<ChartFill, []>([], (fill) => fill.paint(undefined)),
    setSolidColor: method<ChartFill, [string]>([color], (fill, given) => fill.paint(given)),
  },
});
