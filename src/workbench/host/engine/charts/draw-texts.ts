import type { ChartConfig } from "./config";
import type { FontDetails } from "./details";
import type { Drawing } from "./drawing";
import { TITLE_SIZE, USUAL_FONT, fontOf } from "./fonts";
import { pixels } from "./units";

/** The fonts of the title and the legend, as far as the engine has no field for them. */
export function textsAsExcel(config: ChartConfig, { definition }: Drawing): ChartConfig {
  const { plugins } = config.options;
  const { title, excel } = definition;
  const titleFont = {
    ...plugins.title.font,
    ...fontOf(excel.title?.font),
    size: title.fontSize ?? pixels(TITLE_SIZE),
  };
  const texts = {
    ...plugins,
    title: { ...plugins.title, font: titleFont, color: title.color ?? USUAL_FONT.color },
    legend: inFont(plugins.legend, excel.legend?.font ?? {}),
  };
  return { ...config, options: { ...config.options, plugins: texts } };
}

type Legend = ChartConfig["options"]["plugins"]["legend"];

/** The engine gives each entry of a legend a colour of its own. */
function inFont(legend: Legend, font: FontDetails): Legend {
  const { generateLabels } = legend.labels ?? {};
  if (!generateLabels) return legend;
  const { color: fontColor = USUAL_FONT.color } = font;
  const recoloured = (chart: unknown): object[] =>
    generateLabels(chart).map((entry) => ({ ...entry, fontColor }));
  return {
    ...legend,
    labels: { ...legend.labels, font: fontOf(font), generateLabels: recoloured },
  };
}
