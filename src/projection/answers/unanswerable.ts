import type { AnswerProblem } from "./question";

/** Ends the search for an answer; only `answerQuestion` catches it. */
export class Unanswerable extends Error {
  constructor(readonly problem: AnswerProblem) {
    super(problem.code);
    this.name = "Unanswerable";
  }
}
