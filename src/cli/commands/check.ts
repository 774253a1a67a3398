import type { Console } from "../console";
import { openWorkbook } from "../open-workbook";
import { runWorkbook } from "../run-workbook";

/** Lists every problem, those that only show while running included. */
export function check(file: string, console: Console): void {
  const { assumptions } = openWorkbook(file, console);
  runWorkbook(assumptions, file, console);
  console.note(console.words.problems.none(file));
}
