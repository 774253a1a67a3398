import type { CellValue, NamedGrids } from "../../../src/assumptions/grid";
import { readAssumptions } from "../../../src/assumptions/read";
import { heerlen } from "../../../src/assumptions/datasets/heerlen";
import { templateLayout } from "../../../src/assumptions/template";
import { layoutGrids } from "../../../src/assumptions/template/grids";
import { answerQuestion } from "../../../src/projection/answers/answer-question";
import type { Question } from "../../../src/projection/answers/question";
import type { Report } from "../../../src/projection/report";
import { reportOf, valueOf } from "../../projection/heerlen-report";
import type { Spot } from "./heerlen-cells";

/** What the engine makes, here in Node, of the example with other values in some cells. */
export function expectedReport(changes: readonly (readonly [Spot, CellValue])[] = []): Report {
  let grids: NamedGrids = layoutGrids(templateLayout(heerlen()));
  for (const [spot, value] of changes) grids = withCell(grids, spot, value);
  return reportOf(valueOf(readAssumptions(grids)));
}

function withCell(grids: NamedGrids, { sheet, address }: Spot, value: CellValue): NamedGrids {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  let found = false;
  const changed = [...grids].map(([name, state]) => {
    if (state.state !== "range" || state.grid.sheet !== sheet) return [name, state] as const;
    const { grid } = state;
    const [i, j] = [Number(digits) - grid.row, column - grid.column];
    if (grid.cells[i]?.[j] === undefined) return [name, state] as const;
    found = true;
    const cells = grid.cells.map((line, y) =>
      y === i ? line.map((cell, x) => (x === j ? value : cell)) : line
    );
    return [name, { state: "range", grid: { ...grid, cells } }] as const;
  });
  if (!found) throw new Error(`no assumption in ${sheet}!${address}`);
  return new Map(changed);
}

export function answer(report: Report, question: Question): unknown {
  const answered = answerQuestion(report, question);
  if (!answered.ok) throw new Error(JSON.stringify(answered.problem));
  return answered.value;
}

export function persons(report: Report, scenario: string, year = 2050): number {
  return answer(report, { asks: "persons", scenario, year }) as number;
}

export function need(report: Report, scenario: string, segment: string, year = 2050): number {
  return answer(report, { asks: "need", scenario, year, segment, milieu: null }) as number;
}

export function needTable(report: Report): unknown[][] {
  const none = { scenario: null, year: null, segment: null, milieu: null };
  return answer(report, { asks: "need", ...none }) as unknown[][];
}
