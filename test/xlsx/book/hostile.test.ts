import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { folder, python } from "../support/programs";

const MEGABYTES = 700;
/** Longer than all of the files take, so that only a reading without an end is killed. */
const KILLED_AFTER_MS = 55_000;

/** Files that cost time or memory, and some that are wrong in a small way. */
const FILES: Record<string, string> = {
  "bomb-sheet": "part-too-large",
  "bomb-extra": "part-too-large",
  "bomb-many": "total-too-large",
  "bomb-lying": "damaged-part",
  entities: "part-too-large",
  elements: "xml-too-large",
  "attributes-in-tree": "xml-too-large",
  tree: "1 sheets",
  deep: "xml-too-deep",
  "laughs-sheet": "doctype",
  "laughs-workbook": "doctype",
  "sheets-4000": "4000 sheets",
  "sheets-8000": "too-many-sheets",
  tables: "1 sheets",
  "far-corner": "1 sheets",
  "whole-sheet-merge": "1 sheets",
  "million-rows": "part-too-large",
  "million-strings": "1 sheets",
  external: "doctype",
  utf16: "encoding",
  "wrong-crc": "damaged-part",
  overlapping: "overlapping-parts",
  "traversal-0": "illegal-part-name",
  "missing-sheet": "missing-part",
  "cell-0": "impossible-reference",
  "row-0": "impossible-reference",
  "merge-0": "impossible-reference",
  "value-0": "impossible-value",
};

interface Reading {
  readonly outcome: string;
  readonly megabytes: number;
}

test("a file that is meant to hurt is refused with a reason or read as a whole, in bounded memory", () => {
  const into = folder();
  try {
    python("hostile.py", into);
    const names = Object.keys(FILES);
    const script = join(__dirname, "support", "read-books.ts");
    const args = ["--import", "tsx", script, ...names.map((name) => join(into, name))];
    const child = spawnSync(process.execPath, args, {
      encoding: "utf8",
      timeout: KILLED_AFTER_MS,
      killSignal: "SIGKILL",
    });
    if (child.status !== 0) throw new Error(`${child.signal} ${child.stdout} ${child.stderr}`);
    const lines = child.stdout.trim().split("\n");
    const readings = lines.map((line) => JSON.parse(line) as Reading);
    const outcomes = names.map((name, i) => [name, readings[i]?.outcome]);
    expect(Object.fromEntries(outcomes)).toEqual(FILES);
    expect(readings.at(-1)?.megabytes).toBeLessThan(MEGABYTES);
  } finally {
    rmSync(into, { recursive: true });
  }
}, 90_000);
