import type { Area } from "../../assumptions/area";
import type { PresentContent } from "./cell-content";

/** A 1-based cell of a sheet. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A sheet as it stands, as far as placing results on it asks. */
export interface SheetView {
  /** What a cell holds; blank where there is none. */
  content(row: number, column: number): PresentContent;
  /** Cells of a rectangle that hold something, row by row. */
  filled(area: Area): Iterable<Position>;
  merged(): readonly Area[];
}
