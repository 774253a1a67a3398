import "./custom-functions";
import { Answers } from "../../src/functions/answers";
import type { CellResult } from "../../src/functions/cell-result";
import type { World } from "../../src/functions/world";
import type { Question } from "../../src/projection/answers/question";
import { answerQuestion } from "../../src/projection/answers/answer-question";
import { HEERLEN, reportOf } from "../projection/heerlen-report";

/** Answers as ever, and counts. */
jest.mock("../../src/projection/answers/answer-question", () => {
  const actual = jest.requireActual<{ answerQuestion: typeof answerQuestion }>(
    "../../src/projection/answers/answer-question"
  );
  return { answerQuestion: jest.fn(actual.answerQuestion) };
});

const basis = reportOf(HEERLEN);
const more = reportOf({
  ...HEERLEN,
  inputs: { ...HEERLEN.inputs, basePopulation: HEERLEN.inputs.basePopulation + 1000 },
});
const ready = (report = basis): World => ({ state: "ready", report });
const none = (error: "value" | "notAvailable", message: string): World => ({
  state: "none",
  error,
  message,
});

const persons = (scenario: string, year: number | null = null): Question => ({
  asks: "persons",
  scenario,
  year,
});
const need: Question = {
  asks: "need",
  scenario: "basis",
  year: 2050,
  segment: null,
  milieu: null,
};

/** A cell that keeps what it is told. */
function cell(answers: Answers, question: Question) {
  const told: CellResult[] = [];
  return { told, stop: answers.ask(question, (value) => told.push(value)) };
}

const dutch = (): Answers => new Answers(() => "nl");

test("nothing is said until something is known; then at once", () => {
  const answers = dutch();
  const early = cell(answers, persons("basis"));
  answers.update({ state: "waiting" });
  expect(early.told).toEqual([]);
  answers.update(ready());
  const late = cell(answers, persons("basis"));
  expect(early.told).toEqual([basis.active.persons.at(-1)]);
  expect(late.told).toEqual(early.told);
  answers.update({ state: "waiting" });
  expect(early.told).toHaveLength(1);
});

test("only what changed is told, once the whole is known and within the update", () => {
  const answers = dutch();
  answers.update(ready());
  const p = [cell(answers, persons("basis")), cell(answers, persons("nul", 2030))];
  const table = cell(answers, { asks: "scenarios" });
  const n = cell(answers, need);
  const unknown = cell(answers, persons("geen"));
  answers.update(ready(reportOf(HEERLEN)));
  for (const { told } of [...p, table, n, unknown]) expect(told).toHaveLength(1);

  answers.update(ready(more));
  for (const { told } of [...p, table]) expect(told).toHaveLength(2);
  expect(Number(p[0]!.told[1]) - Number(p[0]!.told[0])).toBeCloseTo(1000, 9);
  for (const { told } of [n, unknown]) expect(told).toHaveLength(1);
});

test("a thousand cells with two questions cost two answers", () => {
  const answered = jest.mocked(answerQuestion);
  answered.mockClear();
  const answers = dutch();
  answers.update(ready());
  const cells = Array.from({ length: 1000 }, (_, i) =>
    cell(answers, persons("basis", i % 2 === 0 ? 2030 : 2040))
  );
  expect(answered).toHaveBeenCalledTimes(2);
  answers.update(ready(more));
  expect(answered).toHaveBeenCalledTimes(4);
  for (const { told } of cells) expect(told).toHaveLength(2);
  // Nobody asks any more: nothing is answered.
  for (const { stop } of cells) stop();
  answers.update(ready());
  expect(answered).toHaveBeenCalledTimes(4);
});

test("a cell that asks anew before it ends the old question goes on being told", () => {
  const answers = dutch();
  answers.update(ready());
  const old = cell(answers, persons("basis"));
  const fresh = cell(answers, persons("basis"));
  old.stop();
  old.stop();
  answers.update(ready(more));
  expect(old.told).toHaveLength(1);
  expect(fresh.told).toHaveLength(2);
  fresh.stop();
  const again = cell(answers, persons("basis"));
  fresh.stop();
  answers.update(ready());
  expect(again.told).toHaveLength(2);
});

test("the same listener twice is told twice, and each ends by itself", () => {
  const answers = dutch();
  const listener = jest.fn();
  const stop = answers.ask(need, listener);
  answers.ask(need, listener);
  answers.update(ready());
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  answers.update(none("value", "stuk"));
  expect(listener).toHaveBeenCalledTimes(3);
});

test("without a report every cell says why, and a repeated reason is not told again", () => {
  const answers = dutch();
  const { told } = cell(answers, need);
  answers.update(none("value", "Aannames!B8 klopt niet."));
  answers.update(none("value", "Aannames!B8 klopt niet."));
  answers.update(none("notAvailable", "Woning rekent nog."));
  expect(told).toMatchObject([
    { code: "#VALUE!", message: "Aannames!B8 klopt niet." },
    { code: "#N/A", message: "Woning rekent nog." },
  ]);
  answers.update(ready());
  expect(told[2]).toBeCloseTo(-3795, 6);
});

test("an unknown name is #N/A, with what there is", () => {
  const answers = dutch();
  answers.update(ready());
  expect(cell(answers, persons("bases")).told).toMatchObject([
    {
      code: "#N/A",
      message:
        'Scenario "bases" bestaat niet. Bedoeld: "basis"? Beschikbaar: nul, basis, migratie, economisch-25, economisch-20, brightlands, asml, plusambitie.',
    },
  ]);
  expect(cell(answers, persons("basis", 2051)).told).toMatchObject([
    {
      code: "#N/A",
      message: "Voor het jaar 2051 is er geen uitkomst. Wel voor: 2024 tot en met 2050.",
    },
  ]);
});

test("tables come as rows of cells, a copy for nobody to spoil", () => {
  const answers = dutch();
  answers.update(ready());
  const [table] = cell(answers, { asks: "scenarios" }).told as [(number | string)[][]];
  expect(table).toHaveLength(9);
  expect(table[0]).toHaveLength(6);
});

test("messages are in the language that is asked for when they are made", () => {
  let language: "nl" | "en" = "nl";
  const answers = new Answers(() => language);
  const { told } = cell(answers, persons("xyz"));
  language = "en";
  answers.update(ready());
  expect(told).toMatchObject([{ code: "#N/A", message: expect.stringMatching(/does not exist/u) }]);
});
