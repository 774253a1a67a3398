/** What a series looks like, whatever its name in Excel. */
export type Form = "area" | "bar" | "column" | "doughnut" | "line" | "pie" | "scatter";

export interface ChartTraits {
  readonly form: Form;
  /** Values on top of each other: as they are, or as shares of their total. */
  readonly stacking?: "share" | "sum";
  /** Each point has a mark. */
  readonly markers?: boolean;
  /** Points are joined; lines and areas always are. */
  readonly joined?: boolean;
  readonly smooth?: boolean;
}

/** The types of Excel's charts that the engine can show. */
const TYPES = {
  ColumnClustered: { form: "column" },
  ColumnStacked: { form: "column", stacking: "sum" },
  ColumnStacked100: { form: "column", stacking: "share" },
  BarClustered: { form: "bar" },
  BarStacked: { form: "bar", stacking: "sum" },
  BarStacked100: { form: "bar", stacking: "share" },
  Line: { form: "line" },
  LineStacked: { form: "line", stacking: "sum" },
  LineStacked100: { form: "line", stacking: "share" },
  LineMarkers: { form: "line", markers: true },
  LineMarkersStacked: { form: "line", markers: true, stacking: "sum" },
  LineMarkersStacked100: { form: "line", markers: true, stacking: "share" },
  Area: { form: "area" },
  AreaStacked: { form: "area", stacking: "sum" },
  AreaStacked100: { form: "area", stacking: "share" },
  Pie: { form: "pie" },
  Doughnut: { form: "doughnut" },
  XYScatter: { form: "scatter", markers: true },
  XYScatterLines: { form: "scatter", markers: true, joined: true },
  XYScatterLinesNoMarkers: { form: "scatter", joined: true },
  XYScatterSmooth: { form: "scatter", markers: true, joined: true, smooth: true },
  XYScatterSmoothNoMarkers: { form: "scatter", joined: true, smooth: true },
} as const satisfies Readonly<Record<string, ChartTraits>>;

export type ExcelChartType = keyof typeof TYPES;

export const CHART_TYPES = Object.keys(TYPES) as readonly ExcelChartType[];

export function traitsOf(type: ExcelChartType): ChartTraits {
  return TYPES[type];
}

/** The fields of the engine's definition that tell its charts apart. */
export interface Shape {
  readonly type: string;
  readonly stacked?: boolean | undefined;
  readonly horizontal?: boolean | undefined;
  readonly fillArea?: boolean | undefined;
  readonly hideDataMarkers?: boolean | undefined;
  readonly isDoughnut?: boolean | undefined;
}

/** How the engine shows a type: its own kind of chart, and the switches of that. */
export function shapeOf(type: ExcelChartType): Shape {
  const { form, stacking, markers = false } = traitsOf(type);
  const stacked = stacking !== undefined;
  switch (form) {
    case "column":
    case "bar":
      return { type: "bar", stacked, horizontal: form === "bar" };
    case "line":
      return { type: "line", stacked, fillArea: false, hideDataMarkers: !markers };
    case "area":
      return { type: "line", stacked, fillArea: true };
    case "pie":
    case "doughnut":
      return { type: "pie", isDoughnut: form === "doughnut" };
    case "scatter":
      return { type: "scatter" };
  }
}

export function hasShape(definition: Shape, type: ExcelChartType): boolean {
  const { type: kind, ...switches } = shapeOf(type);
  const keys = Object.keys(switches) as (keyof typeof switches)[];
  return (
    definition.type === kind &&
    keys.every((key) => Boolean(definition[key]) === Boolean(switches[key]))
  );
}

/** The type that is like another one, but stacked in another way. */
export function restacked(type: ExcelChartType, stacking: ChartTraits["stacking"]): ExcelChartType {
  const { form, markers = false } = traitsOf(type);
  const like = CHART_TYPES.find((other) => {
    const traits = traitsOf(other);
    return (
      traits.form === form && (traits.markers ?? false) === markers && traits.stacking === stacking
    );
  });
  return like ?? type;
}
