import type { Inputs } from "../../model/inputs";
import type { Problem, Thing } from "../../model/problem";
import type { TableId } from "../schema";
import { parameterWord } from "../schema/words";
import type { Context } from "./context";

/** The table in which a code is defined: when it could not be read, its codes are not unknown. */
const HOMES: Partial<Record<Thing, TableId>> = {
  profile: "profiles",
  component: "components",
  scenario: "scenarios",
};

/** Gives each problem of the model its cell; what follows from a problem already told is left out. */
export function reportModelProblems(
  problems: readonly Problem[],
  inputs: Inputs,
  context: Context
): void {
  const { report, places } = context;
  // Judged before the first is added: the problems of the model do not hide one another.
  const told = problems.filter(
    (problem) => !report.hasAt(places.find(problem.path)) && !follows(problem, context)
  );
  const seen = new Set<string>();
  for (const problem of told) {
    const place = places.find(problem.path);
    // Groups may share a cell: one row of income shares holds for many.
    const key = JSON.stringify([place.sheet, place.cell, problem.code]);
    if (place.cell !== null && seen.has(key)) continue;
    seen.add(key);
    const { code, data } = inWorkbookWords(problem, inputs);
    report.add(place, code, data as never);
  }
}

/** Problems of a whole table that follow from any problem in one of these. */
const SOURCES: Partial<Record<Problem["code"], readonly TableId[]>> = {
  "margin-partition": ["stock", "segments"],
  "margin-without-prior": ["stock", "segments", "occupancy", "groups"],
  "group-without-prior": ["stock", "segments", "occupancy"],
};

/** Whether a problem says again what was said of the cells that it comes from. */
function follows(problem: Problem, { report, tables, faulty }: Context): boolean {
  // Numbers that are none come from cells that could not be read.
  if (problem.code === "not-finite") return true;
  if (problem.code === "unknown") {
    const home = HOMES[problem.data.what];
    return home !== undefined && tables.get(home)?.complete !== true;
  }
  const [root, code] = problem.path;
  if (
    root === "components" &&
    ["missing", "alternatives", "years-uncovered"].includes(problem.code)
  ) {
    return faulty.has(String(code));
  }
  return (SOURCES[problem.code] ?? []).some((id) => report.hasAt(tables.get(id)!.place()));
}

/** Parameters as the cells call them, instead of the keys of the interchange form. */
function inWorkbookWords(problem: Problem, { components, scenarios }: Inputs): Problem {
  const [root, first, part, second] = problem.path;
  const code = root === "scenarios" && part === "overrides" ? second : first;
  const known =
    root === "components" || (root === "scenarios" && Object.hasOwn(scenarios, String(first)));
  if (!known || !Object.hasOwn(components, String(code))) return problem;
  const { kind } = components[String(code)]!;
  const word = (key: string): string => parameterWord(kind, key);
  if (problem.code === "alternatives") {
    const { first: some, second: others } = problem.data;
    return { ...problem, data: { first: some.map(word), second: others.map(word) } };
  }
  if (problem.code === "missing" && problem.data.what === "parameter") {
    return { ...problem, data: { ...problem.data, key: word(problem.data.key) } };
  }
  return problem;
}
