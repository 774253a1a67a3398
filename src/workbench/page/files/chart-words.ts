import type { ChartForm, ChartStacking } from "../../../xlsx/book/book-chart";
import type { ExcelChartType } from "../../host/files";

/** What a file calls otherwise than Excel. */
export const MARKERS: Readonly<Record<string, string>> = {
  circle: "Circle",
  dash: "Dash",
  diamond: "Diamond",
  dot: "Dot",
  none: "None",
  plus: "Plus",
  square: "Square",
  star: "Star",
  triangle: "Triangle",
  x: "X",
};

/** Of several dashes that Excel calls alike, the first is the plain one. */
export const DASHES: Readonly<Record<string, string>> = {
  solid: "Continuous",
  dash: "Dash",
  lgDash: "Dash",
  dashDot: "DashDot",
  lgDashDot: "DashDot",
  sysDashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDashDotDot: "DashDotDot",
  sysDash: "Dot",
  dot: "Dot",
  sysDot: "RoundDot",
};

export const LABELS: Readonly<Record<string, string>> = {
  nextTo: "NextToAxis",
  low: "Low",
  high: "High",
  none: "None",
};

export const UNITS: Readonly<Record<string, string>> = {
  hundreds: "Hundreds",
  thousands: "Thousands",
  tenThousands: "TenThousands",
  hundredThousands: "HundredThousands",
  millions: "Millions",
  tenMillions: "TenMillions",
  hundredMillions: "HundredMillions",
  billions: "Billions",
  trillions: "Trillions",
};

export const LEGENDS = { b: "bottom", l: "left", r: "right", t: "top", tr: "right" } as const;

export const BLANKS = { zero: "Zero", span: "Interplotted" } as const;

/** The word of a file for one of Excel's. */
export function fileWord(
  words: Readonly<Record<string, string>>,
  excel: string | undefined
): string | undefined {
  return Object.entries(words).find(([, word]) => word === excel)?.[0];
}

interface Kind {
  readonly form: ChartForm;
  readonly stacking: ChartStacking;
  /** Lines have marks on their points. */
  readonly markers: boolean;
  readonly joined: boolean;
  readonly smooth: boolean;
}

/** Excel's type of a series. */
export function chartType({ form, stacking, markers, joined, smooth }: Kind): ExcelChartType {
  const piled = { none: "", stacked: "Stacked", share: "Stacked100" } as const;
  const beside = { none: "Clustered", stacked: "Stacked", share: "Stacked100" } as const;
  switch (form) {
    case "column":
      return `Column${beside[stacking]}`;
    case "bar":
      return `Bar${beside[stacking]}`;
    case "line":
      return markers ? `LineMarkers${piled[stacking]}` : `Line${piled[stacking]}`;
    case "area":
      return `Area${piled[stacking]}`;
    case "pie":
      return "Pie";
    case "doughnut":
      return "Doughnut";
    case "scatter":
      if (!joined) return "XYScatter";
      if (smooth) return markers ? "XYScatterSmooth" : "XYScatterSmoothNoMarkers";
      return markers ? "XYScatterLines" : "XYScatterLinesNoMarkers";
  }
}
