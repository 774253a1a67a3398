/**
 * Results as data: what a writer needs to put one table, its explanation and its charts into a workbook,
 * or on a screen. No writer knows what the numbers mean; no table knows how it is written.
 */

export type ResultValue = number | string | null;

export interface ResultColumn {
  /** Header with the unit, unique within its table: "Behoefte (woningen)". */
  readonly header: string;
  /** English number format code, as a workbook stores it; left out for text. */
  readonly format?: string;
  /** Width in characters. */
  readonly width?: number;
}

export interface ChartSeries {
  /** 0-based column of the table. */
  readonly column: number;
  /** RRGGBB. */
  readonly color: string;
  /** Drawn as a line over columns, for instance a goal. Only in charts of kind "column". */
  readonly line?: boolean;
  readonly dash?: "solid" | "dash" | "sysDot" | "lgDashDot" | "sysDash" | "lgDash";
  readonly marker?: "none" | "circle" | "square" | "triangle" | "diamond" | "x";
  /** Hatching, so that colour is not the only difference. */
  readonly pattern?: "wdUpDiag" | "wdDnDiag" | "pct20" | "smGrid";
}

export interface Chart {
  /** Stable name of the frame, by which a rerun finds it: "woning:behoefte". */
  readonly name: string;
  readonly title: string;
  /** What the chart shows and its main message, for whoever cannot see it. */
  readonly alt: string;
  readonly kind: "line" | "column" | "bar";
  readonly stacked?: boolean;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly format: string;
  /** 0-based column with the categories. */
  readonly category: number;
  /** 0-based first and last row of the table that is drawn, inclusive. */
  readonly from: number;
  readonly to: number;
  readonly series: readonly ChartSeries[];
  /** Bounds of the value axis; left out: automatic. */
  readonly min?: number;
  readonly max?: number;
  /** Size on the sheet, in default columns and rows. */
  readonly size: { readonly columns: number; readonly rows: number };
}

/** What made these numbers. The moment is that of the first run with this hash and engine version. */
export interface Stamp {
  /** 12 hex digits. */
  readonly assumptions: string;
  readonly engine: string;
  readonly scenario: string;
  /** Dutch date and time: "23-11-2026 21:24". */
  readonly moment: string;
  /** The line as shown, without the moment, which a writer appends. */
  readonly text: string;
}

export interface ResultTable {
  /** Stable Excel table name: "Woning_R_Behoefte". */
  readonly key: string;
  /** Preferred sheet name, at most 31 characters. */
  readonly sheet: string;
  readonly title: string;
  /** Lines between title and table: how to read it, the limits of the model. Each ends with a full stop. */
  readonly notes: readonly string[];
  readonly stamp: Stamp;
  readonly columns: readonly ResultColumn[];
  /** Every row has a value for every column. */
  readonly rows: readonly (readonly ResultValue[])[];
  readonly charts: readonly Chart[];
}
