export type ChartForm = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter";

/** Beside each other, on top of each other, or as shares of a whole. */
export type ChartStacking = "none" | "stacked" | "share";

export interface BookLine {
  readonly none?: boolean;
  /** RRGGBB. */
  readonly color?: string;
  /** Points. */
  readonly weight?: number;
  /** As the format names it: "dash", "sysDot". */
  readonly dash?: string;
}

/** A font in a chart; what is left out is as the reader has it. */
export interface BookFont {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
}

export interface BookText {
  readonly text: string;
  readonly font: BookFont;
}

export interface BookMarker {
  /** As the format names it: "circle", "none"; left out: automatic. */
  readonly symbol?: string;
  readonly size?: number;
  readonly fill?: string;
  readonly line?: string;
}

export interface BookLabels {
  readonly value: boolean;
  readonly seriesName: boolean;
  readonly categoryName: boolean;
  readonly percentage: boolean;
  readonly separator?: string;
  readonly format?: string;
  readonly font?: BookFont;
}

export interface BookSeries {
  readonly form: ChartForm;
  readonly stacking: ChartStacking;
  /** Along the second axis of values. */
  readonly secondary: boolean;
  /** A reference, or words. */
  readonly name?: { readonly ref: string } | { readonly text: string };
  /** References to cells; categories are the places along the axis in a scatter. */
  readonly categories?: string;
  readonly values?: string;
  /** RRGGBB of the surface, or of the line of a series without one. */
  readonly color?: string;
  /** A hatching of the surface, as the format names it. */
  readonly pattern?: string;
  /** The edge of a surface; width and dashes of a line. */
  readonly line?: BookLine;
  readonly marker?: BookMarker;
  readonly smooth: boolean;
  /** Points of a scatter are joined. */
  readonly joined: boolean;
  readonly labels?: BookLabels;
  /** Colours of single points, by their 0-based place. */
  readonly points: ReadonlyMap<number, string>;
}

export interface BookAxis {
  readonly hidden: boolean;
  readonly title?: BookText;
  readonly min?: number;
  readonly max?: number;
  readonly majorUnit?: number;
  /** Left out: that of the cells. */
  readonly format?: string;
  readonly labels: "low" | "high" | "nextTo" | "none";
  readonly reversed: boolean;
  readonly majorGridlines: boolean;
  readonly minorGridlines: boolean;
  /** As the format names it: "thousands". */
  readonly unit?: string;
  readonly unitLabel: boolean;
  readonly font?: BookFont;
}

export type AxisPart = "category" | "value" | "secondary";

export interface BookChart {
  /** The name of its frame. */
  readonly name: string;
  /** Alternative text, and its title. */
  readonly alt: string;
  readonly altTitle: string;
  /** The corner: 1-based column and row, and pixels from where they begin; the size in pixels. */
  readonly place: {
    readonly column: number;
    readonly x: number;
    readonly row: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Left out: none; "automatic": what a reader makes of it. */
  readonly title?: BookText | "automatic";
  readonly legend?: { readonly position: string; readonly font?: BookFont };
  readonly axes: Readonly<Partial<Record<AxisPart, BookAxis>>>;
  readonly series: readonly BookSeries[];
  readonly blanks: "gap" | "zero" | "span";
  /** In hundredths of a bar's width. */
  readonly gapWidth?: number;
  readonly overlap?: number;
  /** Of a doughnut, in hundredths. */
  readonly hole?: number;
  readonly background?: string;
}
