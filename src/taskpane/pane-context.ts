import { createContext, useContext, useSyncExternalStore } from "react";
import type { Language } from "../assumptions/wording";
import { pane as english } from "../locale/en/pane";
import { results as englishResults } from "../locale/en/results";
import type { PaneWords } from "../locale/nl/pane";
import { pane as dutch } from "../locale/nl/pane";
import type { ResultWords } from "../locale/nl/results";
import { results as dutchResults } from "../locale/nl/results";
import type { Runtime } from "../runtime/runtime";
import type { RuntimeState, View } from "../runtime/state";

export const WORDS: Readonly<Record<Language, PaneWords>> = { nl: dutch, en: english };
const RESULT_WORDS: Readonly<Record<Language, ResultWords>> = {
  nl: dutchResults,
  en: englishResults,
};

/** What every part of the pane works with. */
export interface PaneTools {
  readonly runtime: Runtime;
  readonly language: Language;
  readonly words: PaneWords;
  readonly resultWords: ResultWords;
  /** Goes to a view and takes the keyboard along; tabs keep it themselves. */
  readonly go: (view: View) => void;
  /** Where the keyboard goes when what had it disappears. */
  readonly toPanel: () => void;
}

export const PaneContext = createContext<PaneTools | null>(null);

export function wordsOf(language: Language): Pick<PaneTools, "language" | "words" | "resultWords"> {
  return { language, words: WORDS[language], resultWords: RESULT_WORDS[language] };
}

/** The tools, and the state of the runtime as it is now. */
export function usePane(): PaneTools & { readonly state: RuntimeState } {
  const tools = useContext(PaneContext);
  if (!tools) throw new Error("Outside of the pane.");
  const { runtime } = tools;
  const state = useSyncExternalStore(runtime.subscribe, () => runtime.state);
  return { ...tools, state };
}
