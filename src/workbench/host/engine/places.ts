import { SET_FACT } from "./plugins/facts-plugin";
import type { SetFact } from "./plugins/facts-plugin";
import type { Write } from "./plugins/hooks";
import { POINT_NAME } from "./plugins/names-plugin";

/**
 * What objects are found by. `sheets`: which worksheets there are, what they are called and in which order they stand;
 * `names` and `tables`: which there are, and what they are called; `meanings`: what names stand for; `shapes`: where
 * tables lie, and what their columns are called; `cells`: what stands in cells; `charts`: which there are, what they
 * are called and of which series.
 */
export type Place = "cells" | "charts" | "meanings" | "names" | "shapes" | "sheets" | "tables";

/** What a write may change of it. */
export type Touched = ReadonlySet<Place>;

const touching = (...places: readonly Place[]): Touched => new Set(places);

export const EVERYTHING: Touched = touching(
  "cells",
  "charts",
  "meanings",
  "names",
  "shapes",
  "sheets",
  "tables"
);
/** How cells, tables and charts look. */
export const NOTHING: Touched = touching();
/** Tables grow when something is written below them, and their headers are the names of their columns. */
export const CELLS: Touched = touching("cells", "shapes");
export const CHARTS: Touched = touching("charts");
export const MEANINGS: Touched = touching("meanings");
export const NAMES: Touched = touching("names", "meanings");
export const SHEETS: Touched = touching("sheets");
export const TABLES: Touched = touching("tables");

/** Commands that are written as they are; those that are not here may change everything. */
const BY_COMMAND: Readonly<Record<string, Touched>> = {
  COLOR_SHEET: NOTHING,
  FREEZE_COLUMNS: NOTHING,
  FREEZE_ROWS: NOTHING,
  UNFREEZE_COLUMNS: NOTHING,
  UNFREEZE_ROWS: NOTHING,
  SET_GRID_LINES_VISIBILITY: NOTHING,
  RESIZE_COLUMNS_ROWS: NOTHING,
  AUTORESIZE_ROWS: NOTHING,
  CREATE_SHEET: SHEETS,
  [POINT_NAME]: NAMES,
};

export function touchedBy(write: Write): Touched {
  if (write.type === SET_FACT) return (write as SetFact).kind === "names" ? NAMES : NOTHING;
  return BY_COMMAND[write.type] ?? EVERYTHING;
}
