import type { Report } from "../report";
import { fitAnswer } from "./fit";
import { householdsAnswer } from "./households";
import { Lookup } from "./lookup";
import { needAnswer } from "./need";
import { personsAnswer } from "./persons";
import type { Answer, AnswerTable, Question } from "./question";
import { scenariosAnswer } from "./scenarios";
import { sourceLine } from "./source-lines";
import { Unanswerable } from "./unanswerable";

/** What was found out about a report is kept as long as the report. */
const LOOKUPS = new WeakMap<Report, Lookup>();

function lookupOf(report: Report): Lookup {
  let lookup = LOOKUPS.get(report);
  if (!lookup) {
    lookup = new Lookup(report);
    LOOKUPS.set(report, lookup);
  }
  return lookup;
}

/** What a report says to a question, in full precision; or why there is no answer. Nothing is guessed. */
export function answerQuestion(report: Report, question: Question): Answer {
  try {
    return { ok: true, value: answer(lookupOf(report), question) };
  } catch (error) {
    if (error instanceof Unanswerable) return { ok: false, problem: error.problem };
    throw error;
  }
}

function answer(lookup: Lookup, question: Question): number | string | AnswerTable {
  switch (question.asks) {
    case "need":
      return needAnswer(lookup, question);
    case "households":
      return householdsAnswer(lookup, question);
    case "persons":
      return personsAnswer(lookup, question);
    case "scenarios":
      return scenariosAnswer(lookup.report);
    case "fit":
      return fitAnswer(lookup, question);
    case "source":
      return sourceLine(lookup.report, lookup.source(question.key));
  }
}
