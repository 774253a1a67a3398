import type { CellValue, Grid, NamedGrids } from "../grid";
import { cellAddress } from "../grid";
import type { Place } from "../cell-problem";
import { SCALARS } from "../schema";
import type { ScalarId } from "../schema";
import type { Scalar } from "../schema/scalars";
import type { CellOutcome } from "./cell";
import { isBlank, readNumber, readText } from "./cell";
import { gridOf } from "./names";
import type { Report } from "./report";

/** The scalars as read; NaN, an empty text or an empty list where there is a problem. */
export interface ReadScalars {
  readonly numbers: Readonly<Record<NumberId, number>>;
  /** Null where the cell is blank: the size stays as it is. */
  readonly finalHouseholdSize: number | null;
  readonly reportYears: readonly number[];
  readonly activeScenario: string;
  place(id: ScalarId): Place;
}
type NumberId = Exclude<ScalarId, "reportYears" | "activeScenario" | "finalHouseholdSize">;

/** Reads every scalar from the cell under its own name. */
export function readScalars(grids: NamedGrids, report: Report): ReadScalars {
  const places = new Map<ScalarId, Place>();
  const number = (id: ScalarId): number | null => {
    const scalar: Scalar = SCALARS[id];
    const type = scalar.type === "year" ? "year" : "number";
    const read = (cell: CellValue): CellOutcome<number> => readNumber(cell, { ...scalar, type });
    return oneCell(id, grids, report, places, read);
  };
  const needed = (id: NumberId): number => number(id) ?? NaN;
  return {
    numbers: {
      t0: needed("t0"),
      T: needed("T"),
      householdSize: needed("householdSize"),
      basePopulation: needed("basePopulation"),
      populationGoal: needed("populationGoal"),
      frictionalVacancy: needed("frictionalVacancy"),
      discountRate: needed("discountRate"),
      fixedShare: needed("fixedShare"),
    },
    finalHouseholdSize: number("finalHouseholdSize"),
    reportYears: readYears(grids, report, places),
    activeScenario: oneCell("activeScenario", grids, report, places, readText) ?? "",
    place: (id) => places.get(id) ?? nowhere(id),
  };
}

function nowhere(id: ScalarId): Place {
  return { name: SCALARS[id].name, sheet: null, cell: null };
}

/** The content of a name of one cell; null when it is blank or has been reported. */
function oneCell<T>(
  id: ScalarId,
  grids: NamedGrids,
  report: Report,
  places: Map<ScalarId, Place>,
  read: (cell: CellValue) => CellOutcome<T>
): T | null {
  const scalar: Scalar = SCALARS[id];
  const grid = gridOf(scalar.name, id, grids, report, scalar.optional);
  if (grid === null) return null;
  const place = placeIn(id, grid, 0, 0);
  places.set(id, place);
  const [row] = grid.cells;
  if (grid.cells.length !== 1 || row?.length !== 1) {
    report.add(place, "not-one-cell", { rows: grid.cells.length, columns: row?.length ?? 0 });
    return null;
  }
  for (const area of grid.merged) report.add(place, "merged", { area });
  const cell = row[0] ?? null;
  if (isBlank(cell) && scalar.optional) return null;
  const found = isBlank(cell)
    ? ({ fault: "blank", data: { count: 1, zero: false } } as const)
    : read(cell);
  if ("value" in found) return found.value;
  report.add(place, found.fault, found.data, cell);
  return null;
}

/** Report years: a row or a column of cells, blank ones skipped. */
function readYears(grids: NamedGrids, report: Report, places: Map<ScalarId, Place>): number[] {
  const id = "reportYears";
  const grid = gridOf(SCALARS[id].name, id, grids, report);
  if (grid === null) return [];
  const place = placeIn(id, grid, 0, 0);
  places.set(id, place);
  const rows = grid.cells.length;
  const columns = grid.cells[0]?.length ?? 0;
  if (rows !== 1 && columns !== 1) {
    report.add(place, "not-one-row", { rows, columns });
    return [];
  }
  for (const area of grid.merged) report.add(place, "merged", { area });
  const years: number[] = [];
  grid.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (isBlank(cell)) return;
      const found = readNumber(cell, { ...SCALARS[id], type: "year" });
      if ("value" in found) years.push(found.value);
      else report.add(placeIn(id, grid, r, c), found.fault, found.data, cell);
    });
  });
  if (years.length === 0 && !report.hasAt(nowhere(id)))
    report.add(place, "blank", { count: 1, zero: false });
  return years;
}

function placeIn(id: ScalarId, grid: Grid, row: number, column: number): Place {
  return { name: SCALARS[id].name, sheet: grid.sheet, cell: cellAddress(grid, row, column) };
}
