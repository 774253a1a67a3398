import { Batch, hostOn } from "../../support/batch";
import { quiet } from "../../support/quiet";

beforeAll(quiet);

const CELLS = { A1: "1", B1: "koop", A2: "2", B2: "huur", A3: "3", B3: "koop" };

function filtered(formula: string, address: string): unknown {
  const batch = new Batch(hostOn({ Blad: CELLS }));
  batch.set(batch.range("Blad", "D1"), "Formulas", [[formula]]);
  const answers = batch.load(batch.range("Blad", address), "values").run();
  return (answers.at(-1) as { Values: unknown }).Values;
}

test.each([
  [
    '=FILTER(A1:B3,B1:B3="koop")',
    "D1:E2",
    [
      [1, "koop"],
      [3, "koop"],
    ],
  ],
  [
    '=FILTER(A1:B3,B1:B3="koop","geen")',
    "D1:E2",
    [
      [1, "koop"],
      [3, "koop"],
    ],
  ],
  ['=FILTER(A1:B3,(B1:B3="koop")*(A1:A3>1),"geen")', "D1:E1", [[3, "koop"]]],
  ['=FILTER(A1:B3,B1:B3="zorg","geen")', "D1:E1", [["geen", ""]]],
  ['=FILTER(A1:B3,B1:B3="zorg",A1:B1)', "D1:E1", [[1, "koop"]]],
  ['=FILTER(A1:B3,B1:B3="zorg")', "D1", [["#CALC!"]]],
  ["=FILTER(A1:B3,B1:B2=1)", "D1", [["#VALUE!"]]],
])("%s", (formula, address, values) => {
  expect(filtered(formula, address)).toEqual(values);
});
