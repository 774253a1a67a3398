import type { AxesDesign, AxisId, TitleDesign } from "@odoo/o-spreadsheet";
import type { Reading } from "../plugins/facts-plugin";
import type { AxisDetails, AxisRole, ChartDetails, SeriesDetails } from "./details";

/** One series: a row or a column of cells. */
export interface DataSet {
  readonly dataSetId: string;
  readonly dataRange: string;
}

export interface Source {
  readonly type: string;
  readonly dataSets: readonly DataSet[];
  /** The first cell of each series is its name. */
  readonly dataSetsHaveTitle: boolean;
  /** The categories, of all series alike. */
  readonly labelRange?: string | undefined;
}

interface SeriesStyle {
  readonly label?: string | undefined;
  readonly backgroundColor?: string | undefined;
  readonly yAxisId?: "y" | "y1" | undefined;
  /** In a combination: what the series is shown as. */
  readonly type?: "bar" | "line" | undefined;
}

/** A chart of the engine, as far as Excel knows such charts, with what Excel alone knows of it. */
export interface Definition {
  readonly type: string;
  readonly title: TitleDesign;
  readonly legendPosition: "bottom" | "left" | "none" | "right" | "top";
  readonly dataSource: Source;
  readonly dataSetStyles: Readonly<Record<string, SeriesStyle>>;
  readonly background?: string | undefined;
  readonly axesDesign?: AxesDesign | undefined;
  readonly showValues?: boolean | undefined;
  readonly stacked?: boolean | undefined;
  readonly horizontal?: boolean | undefined;
  readonly fillArea?: boolean | undefined;
  readonly hideDataMarkers?: boolean | undefined;
  readonly isDoughnut?: boolean | undefined;
  readonly pieHolePercentage?: number | undefined;
  readonly slicesColors?: readonly (string | undefined)[] | undefined;
  readonly labelsAsText?: boolean | undefined;
  readonly cumulative?: boolean | undefined;
  readonly excel: ChartDetails;
}

const NO_SOURCE: Source = { type: "none", dataSets: [], dataSetsHaveTitle: false };

/** The definition of a chart, undefined where there is none; what its kind does not have is filled in. */
export function definitionOf(read: Reading, chartId: string): Definition | undefined {
  if (!read.getChart(chartId)) return undefined;
  const held = read.getChartDefinition(chartId) as unknown as Partial<Definition>;
  const { type = "", title = {}, legendPosition = "none", dataSetStyles = {}, excel = {} } = held;
  const dataSource = held.dataSource?.type === "range" ? held.dataSource : NO_SOURCE;
  return { ...held, type, title, legendPosition, dataSetStyles, excel, dataSource };
}

/** The axis of the engine that plays a part: in horizontal bars the values run along x. */
export function letterOf(definition: Pick<Definition, "horizontal">, role: AxisRole): AxisId {
  if (role === "secondary") return "y1";
  return (role === "category") === Boolean(definition.horizontal) ? "y" : "x";
}

export function styleOf(definition: Pick<Definition, "dataSetStyles">, id: string): SeriesStyle {
  return definition.dataSetStyles[id] ?? {};
}

export function detailsOf(definition: Pick<Definition, "excel">, id: string): SeriesDetails {
  return definition.excel.series?.[id] ?? {};
}

export function withDetails(definition: Definition, changed: ChartDetails): Definition {
  return { ...definition, excel: { ...definition.excel, ...changed } };
}

export function withSeries(definition: Definition, id: string, changed: SeriesDetails): Definition {
  const { series } = definition.excel;
  return withDetails(definition, { series: { ...series, [id]: { ...series?.[id], ...changed } } });
}

export function withStyle(definition: Definition, id: string, changed: SeriesStyle): Definition {
  const { dataSetStyles } = definition;
  const style = { ...dataSetStyles[id], ...changed };
  return { ...definition, dataSetStyles: { ...dataSetStyles, [id]: style } };
}

export function withAxis(definition: Definition, role: AxisRole, changed: AxisDetails): Definition {
  const { axes } = definition.excel;
  return withDetails(definition, { axes: { ...axes, [role]: { ...axes?.[role], ...changed } } });
}

/** Changes what the engine itself holds of an axis. */
export function withDesign(
  definition: Definition,
  role: AxisRole,
  changed: { readonly [K in keyof NonNullable<AxesDesign["x"]>]?: unknown }
): Definition {
  const { axesDesign = {} } = definition;
  const letter = letterOf(definition, role);
  const design = { ...axesDesign[letter], ...changed } as NonNullable<AxesDesign["x"]>;
  return { ...definition, axesDesign: { ...axesDesign, [letter]: design } };
}

/** A definition whose ranges may have been read or not. */
export type AnyDefinition = Omit<Definition, "dataSource"> & {
  readonly dataSource: { readonly dataSets: readonly Pick<DataSet, "dataSetId">[] };
};

/** The series in their order; one that has no values yet stands where it was put. */
export function seriesIds(definition: AnyDefinition): string[] {
  const ids = definition.dataSource.dataSets.map(({ dataSetId }) => dataSetId);
  for (const { id, place } of definition.excel.awaiting ?? []) ids.splice(place, 0, id);
  return ids;
}
