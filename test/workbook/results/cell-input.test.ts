import { cellInput } from "../../../src/workbook/results/cell-input";

test.each(["=A1", "+31", "-5 tot 3", "'s-Hertogenbosch", "2050", "1,5", "1e5", "3%", "€ 5", "@x"])(
  "%s would be taken for something else",
  (text) => expect(cellInput(text)).toBe(`'${text}`)
);

test.each(["mei 25", "mrt-2025", "jan. 1", "WAAR", "onwaar", "TRUE"])(
  "%s is a date or a truth to Excel",
  (text) => expect(cellInput(text)).toBe(`'${text}`)
);

test.each(["Nultreden, sociale huur", "Basis (inwoners)", "Écht", "tekort: 5 woningen"])(
  "%s goes in as it is",
  (text) => expect(cellInput(text)).toBe(text)
);

test("numbers, truths and blanks", () => {
  expect([cellInput(1 / 3), cellInput(true), cellInput(null), cellInput("")]).toEqual([
    1 / 3,
    true,
    "",
    "",
  ]);
});
