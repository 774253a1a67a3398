import type { ExcelChartType } from "./chart-types";

/** The axes that a chart can have: along the categories, along the values, and a second one for values. */
export type AxisRole = "category" | "secondary" | "value";

/** Lengths are in points; colours are written `#RRGGBB`. What is left out is as Excel makes it itself. */
export interface FontDetails {
  readonly name?: string | undefined;
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly color?: string | undefined;
}

export interface LineDetails {
  readonly color?: string | undefined;
  readonly weight?: number | undefined;
  readonly lineStyle?: string | undefined;
}

export interface MarkerDetails {
  readonly style?: string | undefined;
  readonly size?: number | undefined;
  readonly background?: string | undefined;
  readonly foreground?: string | undefined;
}

export interface LabelDetails {
  readonly value?: boolean | undefined;
  readonly seriesName?: boolean | undefined;
  readonly categoryName?: boolean | undefined;
  readonly percentage?: boolean | undefined;
  readonly separator?: string | undefined;
  readonly numberFormat?: string | undefined;
  readonly font?: FontDetails | undefined;
}

export interface SeriesDetails {
  /** The cells that name the series: `Blad!B1`. A name in words is the engine's own label. */
  readonly name?: string | undefined;
  readonly chartType?: ExcelChartType | undefined;
  /** The edge of a column, a bar or an area; the width and the dashes of a line. */
  readonly line?: LineDetails | undefined;
  readonly marker?: MarkerDetails | undefined;
  readonly smooth?: boolean | undefined;
  /** A hatching, as a file names it: kept, but not drawn. */
  readonly pattern?: string | undefined;
  /** The dashes as a file names them, which knows several that Excel calls alike: counts while they are those. */
  readonly dash?: string | undefined;
  readonly labels?: LabelDetails | undefined;
  /** Colours of points that differ from the series, by their place. */
  readonly points?: Readonly<Record<number, string | undefined>> | undefined;
}

export interface AxisDetails {
  readonly hidden?: boolean | undefined;
  readonly majorUnit?: number | undefined;
  readonly numberFormat?: string | undefined;
  readonly tickLabelPosition?: string | undefined;
  readonly reversed?: boolean | undefined;
  readonly displayUnit?: string | undefined;
  readonly hideUnitLabel?: boolean | undefined;
  readonly font?: FontDetails | undefined;
}

export interface TitleDetails {
  /** The text is Excel's own: the name of the only series, or a word that stands for a title. */
  readonly automatic?: boolean | undefined;
  readonly font?: Pick<FontDetails, "name"> | undefined;
  // What follows is kept, for add-ins and for files, but not drawn.
  readonly fill?: string | undefined;
  readonly border?: LineDetails | undefined;
  readonly orientation?: number | undefined;
  readonly shadow?: boolean | undefined;
  readonly parts?: readonly TitlePart[] | undefined;
}

/** Characters of a title that have a look of their own. */
interface TitlePart {
  readonly start: number;
  readonly length: number;
  readonly font: FontDetails;
}

export interface LegendDetails {
  /** Where the legend was before it was hidden. */
  readonly position?: "bottom" | "left" | "right" | "top" | undefined;
  readonly font?: FontDetails | undefined;
  /** Kept, but not drawn. */
  readonly fill?: string | undefined;
}

/**
 * What Excel knows of a chart and the engine's definition has no field for. It is a part of that definition: what
 * copies, moves, undoes, shares or saves the one does the same to the other.
 */
export interface ChartDetails {
  readonly name?: string | undefined;
  /** For those who cannot see it: kept for files, since no add-in reaches it. */
  readonly alt?: string | undefined;
  readonly altTitle?: string | undefined;
  readonly chartType?: ExcelChartType | undefined;
  /** The cells that the chart was made of: `Blad!A1:D8`. */
  readonly source?: string | undefined;
  readonly plotBy?: "Columns" | "Rows" | undefined;
  readonly blanks?: "Interplotted" | "Zero" | undefined;
  /** In hundredths of a bar's width: the gap between categories, and how far bars lie over each other. */
  readonly gapWidth?: number | undefined;
  readonly overlap?: number | undefined;
  readonly title?: TitleDetails | undefined;
  readonly legend?: LegendDetails | undefined;
  readonly series?: Readonly<Record<string, SeriesDetails>> | undefined;
  /** Series that have no values yet: they are not seen. */
  readonly awaiting?: readonly { readonly id: string; readonly place: number }[] | undefined;
  readonly axes?: Readonly<Partial<Record<AxisRole, AxisDetails>>> | undefined;
}
