import "./custom-functions";
import { Arguments } from "../../src/functions/arguments";
import { WORDS } from "../../src/functions/words";

const read = new Arguments(WORDS.nl);
const error = new CustomFunctions.Error("#REF!" as CustomFunctions.ErrorCode);

test.each([null, undefined, "", "  "])("nothing: %p", (given) => {
  expect(read.text("scenario", given)).toBeNull();
  expect(read.year("jaar", given)).toBeNull();
});

test("texts and numbers stand for what they say", () => {
  expect(read.text("scenario", " basis ")).toBe("basis");
  expect(read.text("scenario", 2040)).toBe("2040");
  expect(read.year("jaar", 2040)).toBe(2040);
  expect(read.year("jaar", " 2040 ")).toBe(2040);
  // No year, but a number: the answer says which years there are.
  expect(read.year("jaar", 0)).toBe(0);
});

test("anything else is refused by the name of the argument", () => {
  expect(() => read.text("scenario", error)).toThrow("Argument scenario is een fout: #REF!.");
  expect(() => read.text("scenario", true)).toThrow(
    "Argument scenario is WAAR. Gebruik een code of naam tussen aanhalingstekens."
  );
  expect(() => read.text("segment", [["a", "b"]])).toThrow("Argument segment is een bereik.");
  expect(() => read.year("jaar", "basis")).toThrow(
    'Argument jaar is "basis". Gebruik een jaartal van vier cijfers, zoals 2050.'
  );
  expect(() => read.year("jaar", false)).toThrow('Argument jaar is "ONWAAR".');
  expect(() => read.year("jaar", error)).toThrow("Argument jaar is een fout: #REF!.");
});
