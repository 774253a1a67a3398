import { heerlen } from "../../../src/assumptions/datasets/heerlen";
import { cellAddress, columnLetters } from "../../../src/assumptions/grid";
import type { Grid } from "../../../src/assumptions/grid";
import { templateLayout } from "../../../src/assumptions/template";
import { layoutGrids } from "../../../src/assumptions/template/grids";
import { buildWorkbook } from "../../../src/xlsx/build";

const LAYOUT = templateLayout(heerlen());
const GRIDS = layoutGrids(LAYOUT);

/** The delivered example as a file. */
export function heerlenFile(): Uint8Array {
  return buildWorkbook(LAYOUT);
}

export interface Spot {
  readonly sheet: string;
  readonly address: string;
}

export function gridOf(name: string): Grid {
  const state = GRIDS.get(name);
  if (state?.state !== "range") throw new Error(`${name} is no range`);
  return state.grid;
}

/** The cell of a single assumption. */
export function scalarCell(name: string): Spot {
  const grid = gridOf(name);
  return { sheet: grid.sheet, address: cellAddress(grid, 0, 0) };
}

/** The cell under a header, in the row that holds these texts or numbers under theirs. */
export function tableCell(
  name: string,
  row: Readonly<Record<string, string | number | null>>,
  header: string
): Spot {
  const grid = gridOf(name);
  const [headers, ...rows] = grid.cells;
  const column = (title: string): number => {
    const at = headers!.indexOf(title);
    if (at < 0) throw new Error(`${name} has no column ${title}: ${headers!.join(", ")}`);
    return at;
  };
  const found = rows.findIndex((cells) =>
    Object.entries(row).every(([title, value]) => cells[column(title)] === value)
  );
  if (found < 0) throw new Error(`${name} has no row ${JSON.stringify(row)}`);
  return { sheet: grid.sheet, address: cellAddress(grid, found + 1, column(header)) };
}

/** The first cell of the row below a table. */
export function belowTable(name: string): Spot {
  const grid = gridOf(name);
  return { sheet: grid.sheet, address: cellAddress(grid, grid.cells.length, 0) };
}

/** The cell a number of columns to the right. */
export function beside({ sheet, address }: Spot, columns: number): Spot {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { sheet, address: `${columnLetters(number + columns)}${row}` };
}
