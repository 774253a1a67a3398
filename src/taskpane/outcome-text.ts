import type { Language } from "../assumptions/wording";
import type { PaneWords } from "../locale/nl/pane";
import type { Outcome, RuntimeState } from "../runtime/state";
import { wordFault } from "../runtime/wording";

export type Severity = "success" | "info" | "warning" | "error";
export interface OutcomeText {
  readonly severity: Severity;
  readonly text: string;
}

/** How the last thing that a person asked for went, as a message. */
export function outcomeText(
  outcome: Outcome,
  reading: RuntimeState["reading"],
  words: PaneWords,
  language: Language
): OutcomeText {
  const say = words.outcome;
  switch (outcome.kind) {
    case "set-up":
      return { severity: "success", text: say.setUp(outcome.sheets) };
    case "calculated":
      return { severity: "success", text: say.calculated(outcome.changed, outcome.tables) };
    case "restored":
      return { severity: "success", text: say.restored(outcome.name) };
    case "functions-updated":
      return {
        severity: outcome.skipped.length > 0 ? "warning" : "success",
        text: say.functionsUpdated(outcome.cells, outcome.skipped),
      };
    case "cancelled":
      return { severity: "info", text: say.cancelled };
    case "not-ready":
      return {
        severity: "warning",
        text: reading.kind === "bare" ? say.notReadyBare : say.notReady,
      };
    case "refused":
      return { severity: "error", text: wordFault(outcome.fault, language) };
  }
}
