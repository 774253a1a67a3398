import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import fc from "fast-check";
import { WorkbookError } from "../../src/xlsx/errors";
import { readNamedGrids } from "../../src/xlsx/read";
import { folder, python } from "./support/programs";
import { pack } from "./support/workbook";

const NAMES = ["Rechthoek", "Sommen", "Samen", "Ontgroeid", "HeleTabel", "Kolom"];
const into = folder();
let whole: Uint8Array;

beforeAll(() => {
  const file = join(into, "whole.xlsx");
  python("make.py", file);
  whole = new Uint8Array(readFileSync(file));
});
afterAll(() => {
  rmSync(into, { recursive: true });
});

/** Reads a file, which must give grids or a WorkbookError, and anything else is thrown. */
function attempt(bytes: Uint8Array): "read" | "refused" {
  try {
    expect([...readNamedGrids(bytes, NAMES).grids.keys()].sort()).toEqual([...NAMES].sort());
    return "read";
  } catch (error) {
    if (error instanceof WorkbookError) return "refused";
    throw error;
  }
}

interface Change {
  /** Where, as a share of the length. */
  readonly at: number;
  readonly remove: number;
  readonly insert: Uint8Array;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const flips: fc.Arbitrary<Change> = fc.record({
  at: share,
  remove: fc.constant(1),
  insert: fc.uint8Array({ minLength: 1, maxLength: 1 }),
});
const words = [
  "<",
  "/>",
  '"',
  "&",
  "&#0;",
  "]]>",
  "<!--",
  "-1",
  "1e999",
  "r",
  "s",
  "A1",
  "\ufeff",
  "é",
];
const splices: fc.Arbitrary<Change> = fc.record({
  at: share,
  remove: fc.nat(12),
  insert: fc.constantFrom(...words).map((word) => new TextEncoder().encode(word)),
});

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return changes.reduce((before, { at, remove, insert }) => {
    const start = Math.floor(at * before.length);
    return new Uint8Array([
      ...before.subarray(0, start),
      ...insert,
      ...before.subarray(start + remove),
    ]);
  }, bytes);
}

test("random bytes are refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), fc.boolean(), (bytes, isZip) => {
      expect(attempt(isZip ? new Uint8Array([80, 75, 3, 4, ...bytes]) : bytes)).toBe("refused");
    }),
    { numRuns: 500 }
  );
});

test("changed bytes of the archive are refused or read, never anything else", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(flips, { minLength: 1, maxLength: 3 }), (changes) => {
      seen.add(attempt(changed(whole, changes)));
    }),
    { numRuns: 600 }
  );
  expect(seen.size).toBe(2);
});

test("any beginning of the file is refused", () => {
  fc.assert(
    fc.property(share, (at) => {
      expect(attempt(whole.subarray(0, Math.floor(at * (whole.length - 1))))).toBe("refused");
    }),
    { numRuns: 200 }
  );
});

test("changed texts inside the archive are refused or read, never anything else", () => {
  const parts = unzipSync(whole);
  const xml = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.constantFrom(...xml),
      fc.array(splices, { minLength: 1, maxLength: 3 }),
      (name, changes) => {
        seen.add(attempt(pack({ ...parts, [name]: changed(parts[name]!, changes) })));
      }
    ),
    { numRuns: 600 }
  );
  expect(seen.size).toBe(2);
});
