import type { Language } from "../assumptions/wording";
import { wordCellProblem } from "../assumptions/wording";
import type { World } from "../functions/world";
import { runtime as english } from "../locale/en/runtime";
import { runtime as dutch } from "../locale/nl/runtime";
import { wordFault } from "../workbook/wording";
import type { Reading } from "./state";

const WORDS = { nl: dutch, en: english };

/** What cells with functions are to show of a reading. */
export function worldOf(reading: Reading, language: Language): World {
  const words = WORDS[language];
  switch (reading.kind) {
    case "none":
      return { state: "waiting" };
    case "ready":
      return { state: "ready", report: reading.report };
    case "bare":
      return { state: "none", error: "value", message: words.bare };
    case "unreadable":
      return { state: "none", error: "value", message: wordFault(reading.fault, language) };
    case "problems": {
      const { where, found, wrong } = wordCellProblem(reading.problems[0]!, language);
      const message = words.problems(words.problem(where, found, wrong), reading.problems.length);
      return { state: "none", error: "value", message };
    }
  }
}

/** While a long run goes on, or after it was cancelled: no number rather than an old one. */
export function computingWorld(why: "computing" | "cancelled", language: Language): World {
  return { state: "none", error: "notAvailable", message: WORDS[language][why] };
}
