import { shiftFormula } from "../../../src/xlsx/book/shift-formula";

describe("a formula that cells share, some rows down and columns across", () => {
  it.each([
    ["A1+$B2+C$3+$D$4", "B3+$B4+D$3+$D$4"],
    ["SUM(A1:B2,'Blad A1'!C3,Blad1!C3)", "SUM(B3:C4,'Blad A1'!D5,Blad1!D5)"],
    ['"A1"&LOG10(A1)&Tabel[A1]', '"A1"&LOG10(B3)&Tabel[A1]'],
    ["SUM(A:B)+SUM($A:B)+SUM(1:2)+SUM($1:2)", "SUM(B:C)+SUM($A:C)+SUM(3:4)+SUM($1:4)"],
    ["naam.A1+_A1+A1B", "naam.A1+_A1+A1B"],
    ["1.5E3*TRUE", "1.5E3*TRUE"],
    ["XFD1+A1048576", "#REF!+#REF!"],
  ])("%s", (formula, shifted) => {
    expect(shiftFormula(formula, { down: 2, across: 1 })).toBe(shifted);
  });
});
