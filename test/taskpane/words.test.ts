import { functions as englishFunctions } from "../../src/locale/en/functions";
import { pane as english } from "../../src/locale/en/pane";
import { functions as dutchFunctions } from "../../src/locale/nl/functions";
import { pane as dutch } from "../../src/locale/nl/pane";

test.each([
  ["Dutch", dutch, dutchFunctions],
  ["English", english, englishFunctions],
])("%s examples are of functions that exist, and call them", (_, words, { functions }) => {
  for (const [id, example] of Object.entries(words.examples)) {
    expect(Object.keys(functions)).toContain(id);
    expect(example.startsWith(`=WONING.${id}(`)).toBe(true);
  }
});

test("numbers are written as people of that language write them", () => {
  expect([dutch.whole(1234.4), dutch.change(1234.6), dutch.size(1.8434)]).toEqual([
    "1.234",
    "+1.235",
    "1,843",
  ]);
  expect([english.whole(1234.4), english.change(-1234.6), english.size(1.9)]).toEqual([
    "1,234",
    "-1,235",
    "1.900",
  ]);
});

test("nothing is no less than nothing", () => {
  expect([dutch.whole(-0.4), dutch.change(-0.4), dutch.change(0.4)]).toEqual(["0", "0", "0"]);
});

test("one is said as one", () => {
  expect(dutch.assumptions.problems(1)).toBe("1 probleem");
  expect(dutch.assumptions.problems(5000)).toBe("5.000 problemen");
  expect(dutch.results.goalText(1, 8, "100.000")).toBe(
    "1 van de 8 scenario's haalt 100.000 inwoners."
  );
  expect(dutch.results.goalText(0, 8, "100.000")).toBe(
    "Geen van de 8 scenario's haalt 100.000 inwoners."
  );
});
