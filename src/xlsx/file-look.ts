import type { Look } from "../assumptions/looks/look";

/** A line at one side of a cell. */
export interface SideLine {
  /** As the format names it: "thin", "mediumDashDot". */
  readonly style: string;
  /** RRGGBB; left out: automatic. */
  readonly color?: string;
}

export const SIDES = ["left", "right", "top", "bottom"] as const;
export type Side = (typeof SIDES)[number];

/** How a cell of any workbook looks: more than what is ever written of our own accord. */
export interface FileLook extends Omit<Look, "horizontal" | "vertical"> {
  readonly strike?: boolean;
  /** Another line under the text than a single one: "double", "singleAccounting". */
  readonly underlineKind?: string;
  /** Typeface; left out: that of the workbook. */
  readonly font?: string;
  /** Lines at the sides, in place of a frame. */
  readonly sides?: Readonly<Partial<Record<Side, SideLine>>>;
  /** As the format names it. */
  readonly horizontal?: string;
  readonly vertical?: string;
  /** Degrees upwards, from -90 to 90. */
  readonly rotation?: number;
  /** The formula is not shown while the sheet is protected. */
  readonly formulaHidden?: boolean;
}
