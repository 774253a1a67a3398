import { temporaryFolder, woning } from "../cli/command-line";
import { differences, numbersOf } from "./heerlen";
import { python, resavedIn } from "./readers";

const at = temporaryFolder();
const template = at("heerlen.xlsx");

beforeAll(() => {
  expect(woning("template", template).code).toBe(0);
});

function expectTheSame(file: string): void {
  const [found, expected] = [numbersOf(file), numbersOf(template)];
  expect(found.assumptions).toBe(expected.assumptions);
  // Derived values are calculated in full precision, where the file holds 15 digits.
  expect(differences(found, expected)).toEqual([]);
}

describe("a copy saved elsewhere without a change keeps its numbers and its version", () => {
  it("by LibreOffice", () => {
    expectTheSame(resavedIn(at("libreoffice"), template));
  });

  it("by openpyxl, which drops the values of formulas", () => {
    python("resave.py", template, at("openpyxl.xlsx"));
    expectTheSame(at("openpyxl.xlsx"));
    expect(woning("check", at("openpyxl.xlsx")).notes).toMatch(/\d+ formules .* doorgerekend/);
  });

  it("by one after the other", () => {
    python("resave.py", template, at("een.xlsx"));
    const second = resavedIn(at("weer"), at("een.xlsx"));
    python("resave.py", second, at("drie.xlsx"));
    expectTheSame(at("drie.xlsx"));
  });
});
