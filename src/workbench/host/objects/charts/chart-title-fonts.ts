import { withDetails } from "../../engine/charts/definition";
import type { Definition } from "../../engine/charts/definition";
import type { FontDetails, TitleDetails } from "../../engine/charts/details";
import { TITLE_SIZE } from "../../engine/charts/fonts";
import { pixels, points } from "../../engine/charts/units";
import type { HostObject } from "../../protocol/members";
import type { Chart } from "./chart";
import { ChartFont } from "./chart-font";
import { ChartFormat } from "./chart-format";

export function withTitle(definition: Definition, changed: TitleDetails): Definition {
  return withDetails(definition, { title: { ...definition.excel.title, ...changed } });
}

/** The engine has a field for all but the name of the font. */
export function titleFont(chart: Chart): ChartFont {
  const slot = {
    get: (): FontDetails => {
      const { title, excel } = chart.definition;
      const { bold, italic, color, fontSize } = title;
      const size = fontSize === undefined ? undefined : points(fontSize);
      return { bold, italic, color, size, name: excel.title?.font?.name };
    },
    change: ({ name, size, ...others }: FontDetails): void =>
      chart.change((definition) => {
        const fontSize = size === undefined ? {} : { fontSize: pixels(size) };
        const own = name === undefined ? {} : { font: { name } };
        const title = { ...definition.title, ...others, ...fontSize } as Definition["title"];
        return withTitle({ ...definition, title }, own);
      }),
  };
  return new ChartFont(chart.context, slot, { size: TITLE_SIZE });
}

/** Some characters of the title: their font is kept, but the title is drawn in one. */
export function substring(chart: Chart, start: number, length: number): HostObject {
  const isIt = (part: { readonly start: number; readonly length: number }): boolean =>
    part.start === start && part.length === length;
  const partsOf = (definition: Definition) => definition.excel.title?.parts ?? [];
  const held = (definition: Definition): FontDetails => partsOf(definition).find(isIt)?.font ?? {};
  const slot = {
    get: () => held(chart.definition),
    change: (changed: FontDetails) =>
      chart.change((definition) => {
        const part = { start, length, font: { ...held(definition), ...changed } };
        const others = partsOf(definition).filter((other) => !isIt(other));
        return withTitle(definition, { parts: [...others, part] });
      }),
  };
  return new ChartFormat(chart.context, "ChartFormatString", {
    font: () => new ChartFont(chart.context, slot, { size: TITLE_SIZE }),
  });
}
