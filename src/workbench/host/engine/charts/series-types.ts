import { HostError } from "../../protocol/errors";
import { CHART_TYPES, hasShape, restacked, shapeOf, traitsOf } from "./chart-types";
import type { ExcelChartType } from "./chart-types";
import { detailsOf, letterOf, seriesIds, withDetails, withSeries, withStyle } from "./definition";
import type { AnyDefinition, Definition } from "./definition";

/** Excel's type of a chart, of its first series where they differ; undefined for what only the engine knows. */
export function chartTypeOf(definition: AnyDefinition): ExcelChartType | undefined {
  const { excel, dataSource, type } = definition;
  const first = dataSource.dataSets[0];
  if (type === "combo") return first && seriesTypeOf(definition, first.dataSetId);
  if (excel.chartType && hasShape(definition, excel.chartType)) return excel.chartType;
  return CHART_TYPES.find((known) => hasShape(definition, known));
}

export function seriesTypeOf(definition: AnyDefinition, id: string): ExcelChartType | undefined {
  const { chartType } = detailsOf(definition, id);
  if (definition.type !== "combo") {
    const common = chartTypeOf(definition);
    return chartType && common && shapeOf(chartType).type === shapeOf(common).type
      ? chartType
      : common;
  }
  const isFirst = definition.dataSource.dataSets[0]?.dataSetId === id;
  const { type = isFirst ? "bar" : "line" } = definition.dataSetStyles[id] ?? {};
  if (chartType && shapeOf(chartType).type === type) return chartType;
  if (type === "bar") return "ColumnClustered";
  return definition.hideDataMarkers ? "Line" : "LineMarkers";
}

/** Makes all series of one type. */
export function withChartType(definition: Definition, type: ExcelChartType): Definition {
  const alike = seriesIds(definition).reduce(
    (held, id) =>
      withStyle(withSeries(held, id, { chartType: undefined }), id, { type: undefined }),
    definition
  );
  const shape = shapeOf(type);
  // The numbers under lines are categories in Excel, however far they lie apart; those under points are places.
  const labelsAsText = shape.type !== "scatter";
  const shaped = { ...alike, ...BLANK_SHAPE, labelsAsText, ...shape };
  return withDetails(turned(shaped, definition), { chartType: type });
}

const BLANK_SHAPE = {
  stacked: false,
  horizontal: false,
  fillArea: false,
  hideDataMarkers: false,
  cumulative: false,
};

/** Where bars lie down or stand up again, the axes change places. */
function turned(shaped: Definition, before: Definition): Definition {
  const { axesDesign } = before;
  if (!axesDesign || letterOf(shaped, "value") === letterOf(before, "value")) return shaped;
  const { x, y, ...others } = axesDesign;
  return { ...shaped, axesDesign: { ...others, ...(y && { x: y }), ...(x && { y: x }) } };
}

/** Gives one series another type: the others of that form are stacked alike from then on. */
export function withSeriesType(
  definition: Definition,
  wanted: string,
  type: ExcelChartType
): Definition {
  const { form, stacking } = traitsOf(type);
  const types = new Map<string, ExcelChartType>();
  for (const id of seriesIds(definition)) {
    const held = seriesTypeOf(definition, id) ?? type;
    const like = traitsOf(held).form === form ? restacked(held, stacking) : held;
    types.set(id, id === wanted ? type : like);
  }
  const different = new Set(types.values());
  if (different.size <= 1) return withChartType(definition, type);
  const together = shapeTogether([...different]);
  const first = [...types.values()][0]!;
  const base = withChartType(definition, together.type === "combo" ? "ColumnClustered" : first);
  const styles = together.type === "combo";
  const mixed = [...types].reduce((held, [id, each]) => {
    const style = styles ? { type: shapeOf(each).type as "bar" | "line" } : {};
    return withStyle(withSeries(held, id, { chartType: each }), id, style);
  }, base);
  return { ...mixed, ...together };
}

/** How series of different types are shown in one chart. */
function shapeTogether(types: readonly ExcelChartType[]): Partial<Definition> & { type: string } {
  const shapes = types.map(shapeOf);
  const kinds = new Set(shapes.map(({ type }) => type));
  const combines = [...kinds].every((kind) => kind === "bar" || kind === "line");
  if (shapes.some(({ horizontal }) => horizontal) || (kinds.size > 1 && !combines)) {
    throw new HostError(
      "NotImplemented",
      `The Excel host cannot show ${types.join(" and ")} in one chart.`
    );
  }
  if (kinds.size === 1) return { ...shapes[0]!, type: [...kinds][0]! };
  const hideDataMarkers = types.every((type) => !traitsOf(type).markers);
  return { type: "combo", hideDataMarkers };
}
