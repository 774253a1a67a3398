import type { CellValue } from "../../src/assumptions/grid";
import { TABLES } from "../../src/assumptions/schema";
import { headerOf } from "../../src/assumptions/schema/words";
import type { Cells } from "./cells";
import { cellsOf, setCell } from "./cells";
import { sampleInputs } from "./sample";

/** A published figure with its test. */
export type FigureLine = readonly [key: string, value: CellValue, test: string];

/** The cells of the sample with these published figures; the fifth column of the first is G4. */
export function withFigures(lines: readonly FigureLine[]): Cells {
  const cells = cellsOf(sampleInputs(), "basis");
  const { name } = TABLES.sources;
  const header = cells.get(name)![0]!;
  lines.forEach(([key, value, test], i) => {
    cells.get(name)!.push(header.map(() => null));
    const entries = { key, value, unit: "-", year: 2024, place: "tabel 1", test };
    for (const [column, cell] of Object.entries(entries)) {
      setCell(cells, name, i + 1, headerOf("sources", column), cell);
    }
  });
  return cells;
}
