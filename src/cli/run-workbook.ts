import type { Assumptions } from "../assumptions/assumptions";
import type { CellProblem } from "../assumptions/cell-problem";
import type { Problem } from "../model/problem";
import type { ScenarioRun } from "../model/run";
import type { Projection } from "../projection/session";
import { Session } from "../projection/session";
import type { Console } from "./console";
import { EXIT, Stop } from "./console";
import { listCellProblems } from "./problem-list";

export interface RunWorkbook {
  readonly projection: Projection;
  readonly runs: readonly ScenarioRun[];
}

/** All scenarios of a workbook; problems that only show while running get their cell, and stop it. */
export function runWorkbook(assumptions: Assumptions, file: string, console: Console): RunWorkbook {
  const opened = new Session().open(assumptions.inputs);
  const runs = opened.ok ? opened.value.runAll() : opened;
  if (opened.ok && runs.ok) return { projection: opened.value, runs: runs.value };
  const problems = runs.ok ? [] : runs.problems;
  listCellProblems(
    problems.map((problem) => located(problem, assumptions)),
    file,
    console
  );
  throw new Stop("", EXIT.problems);
}

function located(problem: Problem, { placeOf }: Assumptions): CellProblem {
  return { ...problem, place: placeOf(problem.path), also: [] };
}
