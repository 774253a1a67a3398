import type { FunctionWords } from "../locale/nl/functions";
import type { Answer, AnswerProblem } from "../projection/answers/question";

/** What office.js takes for a cell; a matrix has a row of cells a line. */
export type CellResult = number | string | (number | string)[][] | CustomFunctions.Error;

/** #VALUE! with a message. */
export function invalidValue(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/** #N/A with a message. */
export function notAvailable(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}

/** An answer as a cell shows it: why there is none as #N/A with a message. */
export function cellResult(answer: Answer, words: FunctionWords): CellResult {
  if (!answer.ok) return notAvailable(wordAnswerProblem(answer.problem, words));
  const { value } = answer;
  return typeof value === "object" ? value.map((row) => [...row]) : value;
}

/** Why there is no answer, with what there is instead. */
export function wordAnswerProblem(problem: AnswerProblem, words: FunctionWords): string {
  switch (problem.code) {
    case "unknown":
      return problem.what === "year"
        ? words.unknownYear(problem.found, problem.allowed)
        : words.unknown(problem.what, problem.found, problem.allowed);
    case "ambiguous":
      return words.ambiguous(problem.found, problem.candidates);
    case "no-households":
      return words.noHouseholds;
  }
}

/** Whether a cell would show the same. */
export function sameResult(a: CellResult | undefined, b: CellResult): boolean {
  if (a instanceof CustomFunctions.Error && b instanceof CustomFunctions.Error) {
    return a.code === b.code && a.message === b.message;
  }
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return (
    a.length === b.length &&
    a.every(
      (row, r) => row.length === b[r]!.length && row.every((value, c) => Object.is(value, b[r]![c]))
    )
  );
}
