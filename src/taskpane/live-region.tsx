import type { Language } from "../assumptions/wording";
import type { PaneWords } from "../locale/nl/pane";
import type { RuntimeState } from "../runtime/state";
import { outcomeText } from "./outcome-text";
import { usePane } from "./pane-context";
import { useStyles } from "./styles";

/** What is said aloud as it changes: what is going on, how it went, what is wrong. Not every step. */
export function LiveRegion() {
  const { state, words, language } = usePane();
  const common = useStyles();
  return (
    <div role="status" className={common.hidden}>
      {spoken(state, words, language)}
    </div>
  );
}

function spoken(
  { task, outcome, reading, behind }: RuntimeState,
  words: PaneWords,
  language: Language
): string {
  if (task !== null) return words.task.ongoing(words.task[task.kind]);
  if (outcome !== null) return outcomeText(outcome, reading, words, language).text;
  if (reading.kind === "problems") return words.start.problemsTitle(reading.problems.length);
  return behind ? words.notes.behindTitle : "";
}
