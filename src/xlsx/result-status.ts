import type { CellValue } from "../assumptions/grid";
import { sheets as words } from "../locale/nl/sheets";
import type { CellContent } from "../projection/placement/cell-content";
import { STAND_NAME, statusFormula } from "../projection/placement/result-status";
import { readNamedGrids } from "./read";

/** What a workbook knows of the version of its assumptions. */
export interface Stand {
  readonly exists: boolean;
  /** As cached in the file; null where it is blank, an error or not calculated. */
  readonly value: string | null;
}

/** Throws a WorkbookError when the file cannot be read. */
export function readStand(bytes: Uint8Array): Stand {
  const state = readNamedGrids(bytes, [STAND_NAME]).grids.get(STAND_NAME);
  if (!state || state.state === "missing") return { exists: false, value: null };
  const value: CellValue = state.state === "range" ? (state.grid.cells[0]?.[0] ?? null) : null;
  return { exists: true, value: typeof value === "string" && value !== "" ? value : null };
}

/**
 * The cell that says whether results still belong to the assumptions. Its cached value is what
 * the formula gives on the cached version.
 * @param hash version of the assumptions that the results were made with
 */
export function statusContent(hash: string, stand: Stand): CellContent {
  const { current, outdated, unknown } = words.status;
  if (!stand.exists) return { value: unknown };
  return {
    formula: statusFormula(hash),
    value: stand.value === null ? unknown : sameText(stand.value, hash) ? current : outdated,
  };
}

/** The comparison of Excel's own "=", which does not tell capitals apart. */
function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
