import type { LocaleCode } from "../engine/text/locales";
import { isErrorName } from "../engine/text/values";
import type { CellValue } from "../engine/text/values";

/** What lines are sorted by. */
export interface SortField {
  /** A column of the range, or a row where columns are sorted. */
  readonly key: number;
  readonly ascending: boolean;
  readonly textAsNumber: boolean;
}

/** Compares two lines by the values that their fields have in them. */
type CompareLines = (a: readonly CellValue[], b: readonly CellValue[]) => number;

/** Numbers come before texts, then logical values and errors. Blank cells come last, either way. */
const RANKS = { number: 0, text: 1, boolean: 2, error: 3, blank: 4 } as const;

interface Key {
  readonly rank: number;
  readonly value: CellValue;
}

export function comparing(
  fields: readonly SortField[],
  matchCase: boolean,
  locale: LocaleCode
): CompareLines {
  const texts = new Intl.Collator(
    locale,
    matchCase ? { sensitivity: "variant", caseFirst: "lower" } : { sensitivity: "accent" }
  );
  return (a, b) => {
    for (const [i, field] of fields.entries()) {
      const difference = compareBy(field, keyOf(a[i]!, field), keyOf(b[i]!, field));
      if (difference !== 0) return difference;
    }
    return 0;
  };

  function compareBy({ ascending }: SortField, a: Key, b: Key): number {
    const upwards = a.rank === b.rank ? values(a, b) : a.rank - b.rank;
    const blank = a.rank === RANKS.blank || b.rank === RANKS.blank;
    return ascending || blank ? upwards : -upwards;
  }

  function values(a: Key, b: Key): number {
    if (a.rank === RANKS.text) return texts.compare(String(a.value), String(b.value));
    // One error is as good as another.
    return a.rank >= RANKS.error ? 0 : Number(a.value) - Number(b.value);
  }
}

function keyOf(value: CellValue, { textAsNumber }: SortField): Key {
  if (value === "") return { rank: RANKS.blank, value };
  if (typeof value === "number") return { rank: RANKS.number, value };
  if (typeof value === "boolean") return { rank: RANKS.boolean, value };
  if (isErrorName(value)) return { rank: RANKS.error, value };
  const number = textAsNumber ? Number(value) : NaN;
  return Number.isNaN(number) ? { rank: RANKS.text, value } : { rank: RANKS.number, value: number };
}
