import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languageOf, WORDS } from "../../src/cli/arguments";
import { execute } from "../../src/cli/execute";

export interface Said {
  readonly code: number;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly notes: string;
}

/** The moment of every run in these tests. */
export const MOMENT = new Date(2026, 10, 23, 21, 24);

/** Runs one command line in this process and keeps what it says. */
export function woning(...argv: string[]): Said {
  return woningAt(MOMENT, ...argv);
}

/** The same at another moment. */
export function woningAt(moment: Date, ...argv: string[]): Said {
  const out: string[] = [];
  const notes: string[] = [];
  const language = languageOf(argv);
  const code = execute(argv, {
    out: (text) => out.push(text),
    note: (line) => notes.push(line),
    words: WORDS[language],
    language,
    engine: "0.1.0",
    now: () => moment,
  });
  return { code, out: out.join(""), notes: notes.join("\n") };
}

/** A folder that is gone after the tests of a file. */
export function temporaryFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "woning-cli-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (name) => join(folder, name);
}
