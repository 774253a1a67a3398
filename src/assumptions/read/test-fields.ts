import type { Inputs } from "../../model/inputs";
import type { Thing } from "../../model/problem";
import type { Range } from "../assumptions";
import { Codebook } from "../codebook";
import type { Field, FieldValues, NumberScalar } from "../figure-test";
import { INCOME_SETS } from "../schema/choices";
import { SCALARS } from "../schema";
import type { ScalarId } from "../schema";
import { incomesWord } from "../schema/words";
import { segmentParts } from "../segment-parts";
import type { CellOutcome } from "./cell";
import { fault, incomesIn } from "./cell";

/** What tests may refer to. */
export interface TestFacts {
  readonly inputs: Inputs;
  readonly ranges: readonly Range[];
  /** Keys of the published figures that are numbers. */
  readonly figures: readonly string[];
}
type FieldReader<T> = (text: string, facts: TestFacts) => CellOutcome<T>;

const NUMBER_SCALARS = (Object.keys(SCALARS) as ScalarId[]).filter(
  (id): id is NumberScalar => SCALARS[id].type === "number" || SCALARS[id].type === "year"
);
const SCALAR_BOOK = new Codebook(NUMBER_SCALARS.map((id) => SCALARS[id].name));

/** A code of a set, as it is written where it is defined. */
function known(what: Thing, codesOf: (facts: TestFacts) => Iterable<string>): FieldReader<string> {
  const books = new WeakMap<TestFacts, Codebook>();
  return (text, facts) => {
    const book = books.get(facts) ?? new Codebook([...codesOf(facts)]);
    books.set(facts, book);
    const at = book.find(text);
    if (at !== undefined) return { value: book.codes[at]! };
    return fault("unknown", { what, found: text, known: book.codes });
  };
}

function optional(reader: FieldReader<string>): FieldReader<string | null> {
  return (text, facts) => (text === "" ? { value: null } : reader(text, facts));
}

const scenario = known("scenario", ({ inputs }) => Object.keys(inputs.scenarios));
const figure = known("key", ({ figures }) => figures);
const reportYear = known("report-year", ({ inputs }) => inputs.reportYears.map(String));

const READERS: { readonly [F in Field]: FieldReader<FieldValues[F]> } = {
  scenario,
  other: scenario,
  within: optional(scenario),
  figure,
  minus: figure,
  group: known("group", ({ inputs }) => inputs.groups.map(({ code }) => code)),
  incomeGroup: known("income-group", ({ inputs }) =>
    inputs.affordability.groups.map(({ code }) => code)
  ),
  component: known("component", ({ inputs }) => Object.keys(inputs.components)),
  // Which parameters there are depends on the component.
  parameter: (text) => ({ value: text }),
  profile: known("profile", ({ inputs }) => Object.keys(inputs.profiles)),
  part: known("segment", ({ inputs }) => segmentParts(inputs.segments).keys()),
  year: (text, { inputs: { t0, T } }) => {
    const year = /^\d+$/u.test(text) ? Number(text) : NaN;
    if (year >= t0 && year <= T) return { value: year };
    return fault("year-outside", { year, first: t0, last: T });
  },
  reportYear: (text, facts) => {
    const found = reportYear(text, facts);
    return "fault" in found ? found : { value: Number(found.value) };
  },
  scalar: (text) => {
    const id = NUMBER_SCALARS[SCALAR_BOOK.find(text) ?? -1];
    if (id !== undefined) return { value: id };
    return fault("not-a-choice", { found: text, allowed: SCALAR_BOOK.codes });
  },
  incomes: (text) => {
    const incomes = incomesIn(text);
    if (incomes) return { value: incomes };
    const allowed = INCOME_SETS.map((set) => incomesWord(set));
    return fault("not-a-choice", { found: text, allowed });
  },
};

/** One field of a test; an optional one that is left out is an empty text. */
export function readField<F extends Field>(
  field: F,
  text: string,
  facts: TestFacts
): CellOutcome<FieldValues[F]> {
  return READERS[field](text, facts);
}
