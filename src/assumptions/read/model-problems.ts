import type { Problem, Thing } from "../../model/problem";
import type { TableId } from "../schema";
import type { Context } from "./context";

/** The table in which a code is defined: when it could not be read, its codes are not unknown. */
const HOMES: Partial<Record<Thing, TableId>> = {
  profile: "profiles",
  component: "components",
  scenario: "scenarios",
};

/** Gives each problem of the model its cell; what follows from a problem already told is left out. */
export function reportModelProblems(problems: readonly Problem[], context: Context): void {
  const { report, places, tables } = context;
  // Judged before the first is added: the problems of the model do not hide one another.
  const told = problems.filter((problem) => {
    const place = places.find(problem.path);
    if (report.hasAt(place)) return false;
    const home = problem.code === "unknown" ? HOMES[problem.data.what] : undefined;
    return home === undefined || tables.get(home)?.complete === true;
  });
  const seen = new Set<string>();
  for (const problem of told) {
    const place = places.find(problem.path);
    // Groups may share a cell: one row of income shares holds for many.
    const key = JSON.stringify([place.sheet, place.cell, problem.code]);
    if (place.cell !== null && seen.has(key)) continue;
    seen.add(key);
    report.add(place, problem.code, problem.data as never);
  }
}
