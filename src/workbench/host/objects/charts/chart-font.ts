import type { FontDetails } from "../../engine/charts/details";
import { USUAL_FONT } from "../../engine/charts/fonts";
import type { Font } from "../../engine/charts/fonts";
import { excelColor } from "../../engine/cells/colors";
import { flag, text } from "../../protocol/arguments";
import { objectType, property } from "../../protocol/members";
import type { ObjectType, Property, Reader } from "../../protocol/members";
import { ExcelObject } from "../context";
import type { Context } from "../context";
import { between, color } from "./readers";
import type { Slot } from "./slot";

export class ChartFont extends ExcelObject {
  constructor(
    context: Context,
    readonly slot: Slot<FontDetails>,
    readonly usual: Partial<Font> = {}
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return CHART_FONT;
  }
}

function part<K extends keyof Font>(
  key: K,
  reader: Reader<Font[K]>,
  shown: (value: Font[K]) => Font[K] = (value) => value
): Property<ChartFont> {
  return property<ChartFont, Font[K]>(
    ({ slot, usual }) => {
      const held = slot.get()[key] as Font[K] | undefined;
      return held === undefined ? (usual[key] ?? USUAL_FONT[key]) : shown(held);
    },
    reader,
    ({ slot }, value) => slot.change({ [key]: value })
  );
}

const CHART_FONT: ObjectType = objectType<ChartFont>("ChartFont", {
  properties: {
    name: part("name", text),
    size: part("size", between(1, 409)),
    bold: part("bold", flag),
    italic: part("italic", flag),
    color: part("color", color, excelColor),
  },
  methods: {},
});
