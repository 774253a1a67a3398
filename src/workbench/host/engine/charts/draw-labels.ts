import { show } from "../formats/show";
import { localeOf } from "../text/locales";
import { formatOf } from "./axis-format";
import type { ChartConfig } from "./config";
import type { Drawing } from "./drawing";
import { labelsOf } from "./labels";
import type { PlottedSeries } from "./plotted";

/** The words beside points, of those series that have them. Their font and place are the engine's. */
export function labelsAsExcel(config: ChartConfig, drawing: Drawing): ChartConfig {
  const { plugins } = config.options;
  const texts = drawing.series.map((series) => textOf(series, config, drawing));
  const chartShowValuesPlugin = {
    ...plugins.chartShowValuesPlugin,
    callback: (value: number, { index }: { readonly index: number }, place: number) =>
      texts[index]?.(value, place) ?? "",
  };
  return {
    ...config,
    options: { ...config.options, plugins: { ...plugins, chartShowValuesPlugin } },
  };
}

type LabelText = (value: number, place: number) => string;

function textOf(
  { id, name, cells, traits }: PlottedSeries,
  { data }: ChartConfig,
  { definition, read }: Drawing
): LabelText {
  const { value, seriesName, categoryName, percentage, separator, numberFormat } = labelsOf(
    definition,
    id
  );
  const range = definition.dataSource.dataSets.find(({ dataSetId }) => dataSetId === id)?.dataRange;
  const own = traits.stacking === "share" ? "0%" : range && formatOf(read, range);
  const code = numberFormat ?? own ?? "General";
  const locale = localeOf(read.getLocale());
  const total = cells.reduce((sum, cell) => sum + (Number(cell.value) || 0), 0);
  return (shown, place) =>
    [
      seriesName && name,
      categoryName && data.labels[place],
      value && show(shown, code, locale),
      percentage && show(total === 0 ? 0 : shown / total, "0%", locale),
    ]
      .filter((part) => typeof part === "string")
      .join(separator ?? "; ");
}
