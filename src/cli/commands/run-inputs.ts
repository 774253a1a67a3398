import { jsonPath, parseInterchange } from "../../assumptions/interchange";
import type { InterchangeProblem } from "../../assumptions/interchange";
import type { Problem } from "../../model/problem";
import { runJson } from "../../projection/output/run-json";
import { Session } from "../../projection/session";
import type { Console } from "../console";
import { EXIT, Stop } from "../console";
import { listInterchangeProblems } from "../problem-list";
import { readJson } from "../read-json";

/** Runs inputs from a JSON file; without a workbook there are no published figures to reconcile with. */
export function runInputs(file: string, console: Console): void {
  const parsed = parseInterchange(readJson(file, console));
  if (!parsed.ok) refuse(parsed.problems, file, console);
  const opened = new Session().open(parsed.value);
  if (!opened.ok) refuse(opened.problems.map(located), file, console);
  const runs = opened.value.runAll();
  if (!runs.ok) refuse(runs.problems.map(located), file, console);
  for (const chunk of runJson(opened.value, runs.value, [], console.engine)) console.out(chunk);
}

function refuse(problems: readonly InterchangeProblem[], file: string, console: Console): never {
  listInterchangeProblems(problems, file, console);
  throw new Stop("", EXIT.problems);
}

function located({ path, code, data }: Problem): InterchangeProblem {
  return { path: jsonPath(path), code, data } as InterchangeProblem;
}
