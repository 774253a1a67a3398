import { fold } from "../codebook";
import type { Grid } from "../grid";

/** The texts under a header, without blanks; used where the rows of a table name its own columns. */
export function gridColumn(grid: Grid, header: string): string[] {
  const at = (grid.cells[0] ?? []).findIndex(
    (cell) => typeof cell === "string" && fold(cell) === fold(header)
  );
  if (at < 0) return [];
  return grid.cells.slice(1).flatMap((row) => {
    const cell = row[at];
    const text = typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
    return text === "" ? [] : [text];
  });
}
