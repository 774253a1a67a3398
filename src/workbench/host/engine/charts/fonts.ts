import type { FontDetails } from "./details";
import { pixels } from "./units";

export type Font = { readonly [K in keyof FontDetails]-?: NonNullable<FontDetails[K]> };

/** What Excel writes a chart in where nobody chose otherwise; titles are larger. */
export const USUAL_FONT: Font = {
  name: "Calibri",
  size: 9,
  bold: false,
  italic: false,
  color: "#595959",
};

/** In points. */
export const TITLE_SIZE = 14;
export const AXIS_TITLE_SIZE = 10;

/** A font as the drawing library takes it; its colour goes elsewhere. */
export function fontOf({ name, size, bold, italic }: FontDetails = {}): Record<string, unknown> {
  return {
    ...(name === undefined ? {} : { family: name }),
    ...(size === undefined ? {} : { size: pixels(size) }),
    ...(bold === undefined ? {} : { weight: bold ? "bold" : "normal" }),
    ...(italic === undefined ? {} : { style: italic ? "italic" : "normal" }),
  };
}
