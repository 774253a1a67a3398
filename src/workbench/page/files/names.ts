import type { Book, BookName } from "../../../xlsx/book/book";
import type { NameFact, Reading } from "../../host/files";
import { excelZone, isBroken } from "../../host/files";
import { engineFormulaOf, storedFormulaOf } from "./formulas";
import { cellsOf, engineReference, fileReference } from "./references";

export interface HostNames {
  readonly namedRanges: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, NameFact>>;
}

/** The rows and columns that stand on every page go with the page, not with the names. */
export const PRINT_TITLES = "_xlnm.Print_Titles";

/** Names as the host keeps them: those of a sheet go by another one, since the engine's must be unique. */
export function hostNames({ names, sheets }: Book, sheetIds: readonly string[]): HostNames {
  const sheetNames = sheets.map(({ name }) => name);
  const namedRanges: Record<string, string> = {};
  const facts: Record<string, NameFact> = {};
  const taken = new Set(
    names.flatMap(({ name, sheet }) => (sheet === undefined ? name.toLowerCase() : []))
  );
  for (const { name, sheet, refersTo, comment, hidden } of names) {
    if (name === PRINT_TITLES) continue;
    const key = sheet === undefined ? name : freeKey(name, taken);
    const cells = refersTo.includes("$") ? cellsOf(refersTo, sheetNames) : undefined;
    if (cells) namedRanges[key] = engineReference(cells);
    const fact: NameFact = {
      ...(sheet === undefined ? {} : { scope: sheetIds[sheet]!, name }),
      ...(comment === undefined ? {} : { comment }),
      ...(hidden ? { hidden } : {}),
      ...(cells ? {} : { formula: engineFormulaOf(refersTo) }),
    };
    if (Object.keys(fact).length > 0) facts[key] = fact;
  }
  return { namedRanges, facts };
}

function freeKey(name: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const key = `_sheet${number}.${name}`;
    if (taken.has(key.toLowerCase())) continue;
    taken.add(key.toLowerCase());
    return key;
  }
}

/** The names of the host as a file has them: by the alphabet, as Excel keeps them. */
export function bookNames(read: Reading, sheetIds: readonly string[]): BookName[] {
  const facts = read.getExcelFacts("names") as Readonly<Record<string, NameFact | undefined>>;
  const ranges = read.getNamedRanges();
  const keys = new Set(ranges.map(({ name }) => name));
  const formulas = Object.keys(facts).filter(
    (key) => facts[key]?.formula !== undefined && !keys.has(key)
  );
  const all = [...keys, ...formulas].map((key): BookName => {
    const { scope, name = key, comment, hidden, formula } = facts[key] ?? {};
    const held = read.getNamedRange(key);
    const sheet = scope === undefined ? -1 : sheetIds.indexOf(scope);
    const cells =
      held && !isBroken(held)
        ? fileReference(read.getSheetName(held.range.sheetId), excelZone(held.range.unboundedZone))
        : undefined;
    const refersTo = formula === undefined ? (cells ?? "#REF!") : storedFormulaOf(formula);
    return {
      name,
      ...(sheet < 0 ? {} : { sheet }),
      refersTo,
      ...(comment ? { comment } : {}),
      ...(hidden ? { hidden } : {}),
    };
  });
  return all.sort(byName);
}

export function byName(a: BookName, b: BookName): number {
  const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : (a.sheet ?? -1) - (b.sheet ?? -1);
}
