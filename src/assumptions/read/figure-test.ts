import { Codebook, fold } from "../codebook";
import type { Field, FigureTest, TestQuantity } from "../figure-test";
import { FORMS, OPTIONAL, TEST_KINDS } from "../figure-test";
import { figureTestWord, testFieldWord, toleranceWord } from "../schema/words";
import type { CellFault, CellOutcome } from "./cell";
import { fault } from "./cell";
import { withParameter } from "./test-parameter";
import type { TestFacts } from "./test-fields";
import { readField } from "./test-fields";

const KIND_WORDS = new Codebook(TEST_KINDS.map((kind) => figureTestWord(kind)));

/**
 * Reads how a published figure is tested: a word, its fields and maybe a tolerance, separated by ";".
 * Case, accents and spaces do not count. Every code must exist in the facts.
 */
export function parseFigureTest(text: string, facts: TestFacts): CellOutcome<FigureTest> {
  const texts = text.split(";").map((part) => part.trim());
  const tolerance = readTolerance(texts.at(-1)!);
  if (typeof tolerance === "object" && tolerance !== null) return tolerance;
  if (tolerance !== null) texts.pop();
  const quantity = readQuantity(texts, facts);
  return "fault" in quantity ? quantity : { value: { quantity: quantity.value, tolerance } };
}

function readQuantity(
  [word = "", ...texts]: readonly string[],
  facts: TestFacts
): CellOutcome<TestQuantity> {
  const kind = TEST_KINDS[KIND_WORDS.find(word) ?? -1];
  if (kind === undefined) {
    return fault("not-a-choice", { found: word, allowed: KIND_WORDS.codes });
  }
  const form: readonly Field[] = FORMS[kind];
  const needed = form.filter((field) => !OPTIONAL.includes(field));
  if (texts.length < needed.length || texts.length > form.length) {
    const allowed = [
      [figureTestWord(kind), ...form.map((field) => testFieldWord(field))].join("; "),
    ];
    return fault("not-a-choice", { found: [word, ...texts].join("; "), allowed });
  }
  const values: Partial<Record<Field, unknown>> = {};
  for (const [i, field] of form.entries()) {
    const found = readField(field, texts[i] ?? "", facts);
    if ("fault" in found) return found;
    values[field] = found.value;
  }
  // Every field of the form has just been given a value of its type.
  return withParameter({ kind, ...values } as unknown as TestQuantity, facts);
}

/** The number behind "tolerantie"; null where the text is no tolerance. */
function readTolerance(text: string): number | CellFault | null {
  const word = toleranceWord();
  if (!fold(text).startsWith(fold(word))) return null;
  const number = fold(text).slice(fold(word).length).replace(",", ".");
  const tolerance = Number(number);
  if (number !== "" && Number.isFinite(tolerance) && tolerance >= 0) return tolerance;
  return fault("not-a-choice", { found: text, allowed: [`${word} 0,5`] });
}
