import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { folder, python } from "./support/programs";

const MEGABYTES = 400;
/** Longer than any of the files takes, so that only a reading without an end is killed; speed is the benchmark's. */
const KILLED_AFTER_MS = 55_000;
const SEVEN = "1x1 7";

/** Files that cost time or memory, each read in a process of its own. */
const HEAVY: Record<string, string> = {
  "bomb-sheet": "part-too-large",
  "bomb-extra": "part-too-large",
  "bomb-many": "total-too-large",
  "bomb-lying": "damaged-part",
  "bomb-lying-up": "damaged-part",
  spaces: "text-too-long",
  "one-text": "text-too-long",
  entities: "text-too-long",
  attributes: "xml-too-large",
  elements: "xml-too-large",
  "attributes-in-tree": "xml-too-large",
  tree: SEVEN,
  comment: "text-too-long",
  deep: "xml-too-deep",
  "deep-workbook": "xml-too-deep",
  "laughs-sheet": "doctype",
  "laughs-workbook": "doctype",
  "huge-file": "file-too-large",
  "sheets-4000": SEVEN,
  "sheets-8000": "too-many-sheets",
  tables: SEVEN,
  "whole-sheet-name": SEVEN,
  "whole-columns-name": SEVEN,
  "far-corner": "too-large",
  "whole-sheet-merge": `${SEVEN} merged`,
  "whole-sheet-merge-and-name": `${SEVEN} merged`,
  merges: `${SEVEN} merged`,
  "million-rows": "1x1 1",
  "million-rows-named": "too-large",
  "million-strings": '1x1 "tekst 999999"',
  "same-cells-often": "too-large",
};

/** Files that are wrong in a small way, read one after the other in one process. */
const LIGHT: Record<string, string> = {
  whole: SEVEN,
  external: "doctype",
  undeclared: "damaged-xml",
  unclosed: "damaged-xml",
  "invalid-utf8": "encoding",
  utf16: "encoding",
  latin1: "encoding",
  ...numbered("truncated", 6, "truncated"),
  "wrong-crc": "damaged-part",
  "headers-disagree": "contradicting-headers",
  encrypted: "encrypted-part",
  twice: "duplicate-part",
  overlapping: "overlapping-parts",
  ...numbered("traversal", 5, "illegal-part-name"),
  empty: "empty-file",
  text: "not-a-workbook",
  compound: "protected-or-old",
  "no-workbook": "no-workbook",
  "many-parts": "too-many-parts",
  "missing-sheet": "missing-part",
  loop: "incomplete-part",
  "workbook-as-sheet": "1x1 null",
  "target-outside": "missing-part",
  "target-malformed": "missing-part",
  ...numbered("cell", 11, "impossible-reference"),
  ...numbered("row", 7, "impossible-reference"),
  ...numbered("merge", 4, "impossible-reference"),
  ...numbered("name", 7, "not-a-range"),
  ...numbered("value", 8, "impossible-value"),
};

function numbered(stem: string, count: number, outcome: string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${stem}-${i}`, outcome]));
}

interface Reading {
  readonly outcome: string;
  readonly megabytes: number;
}

/** Reads files in a new process, which is killed when it takes much too long. */
function readApart(files: readonly string[]): Reading[] {
  const script = join(__dirname, "support", "read-file.ts");
  const child = spawnSync(process.execPath, ["--import", "tsx", script, ...files], {
    encoding: "utf8",
    timeout: KILLED_AFTER_MS,
    killSignal: "SIGKILL",
  });
  if (child.status !== 0) throw new Error(`${files.join(" ")}: ${child.signal} ${child.stderr}`);
  const lines = child.stdout.trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Reading);
}

describe("a file that is meant to hurt is refused with a reason, or read,", () => {
  const into = folder();
  beforeAll(() => python("hostile.py", into));
  afterAll(() => {
    rmSync(into, { recursive: true });
  });

  test("and each kind is listed here", () => {
    expect(readdirSync(into).sort()).toEqual([...Object.keys(HEAVY), ...Object.keys(LIGHT)].sort());
  });

  test.each(Object.entries(HEAVY))("to an end and in bounded memory: %s", (name, outcome) => {
    const [reading] = readApart([join(into, name)]);
    expect(reading?.outcome).toBe(outcome);
    expect(reading?.megabytes).toBeLessThan(MEGABYTES);
  });

  test("when something small is wrong with it", () => {
    const names = Object.keys(LIGHT);
    const readings = readApart(names.map((name) => join(into, name)));
    const outcomes = names.map((name, i) => [name, readings[i]?.outcome]);
    expect(Object.fromEntries(outcomes)).toEqual(LIGHT);
    expect(readings.at(-1)?.megabytes).toBeLessThan(MEGABYTES);
  });
});
