import { readFileSync } from "node:fs";
import type { NameState } from "../../../src/assumptions/grid";
import { WorkbookError } from "../../../src/xlsx/errors";
import { readNamedGrids } from "../../../src/xlsx/read";

/**
 * Run as a process of its own: reads the name Naam in each of the files and prints what came of it, one line of JSON a
 * file. Whatever is thrown beside a WorkbookError ends the process, which is a failure.
 */
for (const file of process.argv.slice(2)) {
  const outcome = read(file);
  // Resident memory at its highest so far, given in kB.
  const megabytes = process.resourceUsage().maxRSS / 1000;
  process.stdout.write(`${JSON.stringify({ outcome, megabytes })}\n`);
}

function read(file: string): string {
  try {
    return summary(readNamedGrids(readFileSync(file), ["Naam"]).grids.get("Naam"));
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

function summary(state: NameState | undefined): string {
  if (state?.state !== "range") return state?.state ?? "not answered";
  const { cells, merged } = state.grid;
  const size = `${cells.length}x${cells[0]?.length}`;
  return `${size} ${JSON.stringify(cells[0]?.[0])}${merged.length ? " merged" : ""}`;
}
