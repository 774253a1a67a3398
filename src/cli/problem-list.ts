import type { CellProblem } from "../assumptions/cell-problem";
import type { InterchangeProblem } from "../assumptions/interchange";
import type { Worded } from "../assumptions/wording";
import { wordCellProblem, wordInterchangeProblem } from "../assumptions/wording";
import type { Console } from "./console";

/** More than this nobody reads at once. */
const MOST = 500;

/** All problems of a workbook, a heading a sheet; those of names that cannot be found come first. */
export function listCellProblems(
  problems: readonly CellProblem[],
  file: string,
  console: Console
): void {
  const { words, language } = console;
  const bySheet = new Map<string, Worded[]>();
  for (const problem of problems.slice(0, MOST)) {
    const sheet = problem.place.sheet ?? "";
    const worded = wordCellProblem(problem, language);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), worded]);
  }
  console.note(words.problems.heading(problems.length, file));
  for (const [sheet, list] of [...bySheet].sort(
    ([a], [b]) => Number(b === "") - Number(a === "")
  )) {
    console.note(`\n${sheet === "" ? words.problems.nowhere : sheet}`);
    list.forEach((worded) => {
      console.note(problemLines(worded, console));
    });
  }
  noteRest(problems.length, console);
}

/** All problems of an interchange file, each with its JSON path. */
export function listInterchangeProblems(
  problems: readonly InterchangeProblem[],
  file: string,
  console: Console
): void {
  console.note(console.words.problems.heading(problems.length, file));
  for (const problem of problems.slice(0, MOST)) {
    console.note(problemLines(wordInterchangeProblem(problem, console.language), console));
  }
  noteRest(problems.length, console);
}

/** "  Aannames!C5, gevonden: 2: ..." and, under it, what is allowed. */
function problemLines({ where, found, wrong, allowed }: Worded, { words }: Console): string {
  const head = [where, found === "" ? "" : words.problems.found(found)].filter(
    (part) => part !== ""
  );
  const lead = head.length === 0 ? "" : `${head.join(", ")}: `;
  return `  ${lead}${wrong}\n    ${allowed}`;
}

function noteRest(count: number, { words, note }: Console): void {
  if (count > MOST) note(words.problems.more(count - MOST));
}
