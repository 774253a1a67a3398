import type { Language } from "../assumptions/wording";
import type { CliWords } from "../locale/nl/cli";

/** Where a command reads and speaks; a test hands over its own. */
export interface Console {
  /** Results, and nothing else. */
  readonly out: (text: string) => void;
  /** Messages and progress, a line each. */
  readonly note: (line: string) => void;
  readonly words: CliWords;
  readonly language: Language;
  /** Version of the engine. */
  readonly engine: string;
  readonly now: () => Date;
}

export const EXIT = { ok: 0, problems: 1, usage: 2, defect: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a message that is already worded. */
export class Stop extends Error {
  constructor(
    message: string,
    readonly code: ExitCode = EXIT.problems
  ) {
    super(message);
  }
}
