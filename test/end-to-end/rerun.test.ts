import { temporaryFolder, woning } from "../cli/command-line";
import { seenByOpenpyxl, sheetOf } from "../xlsx/support/openpyxl";
import type { Json } from "./heerlen";
import { cachedResults, differences, numbersOf, ran } from "./heerlen";
import { edited } from "./readers";

const at = temporaryFolder();
const [template, first] = [at("heerlen.xlsx"), at("eerste.xlsx")];
const SCENARIO = "economisch-20";
const REMARK = "Besproken in het overleg";
let before: Record<string, Json[][]>;

/** Where the households of the base year stand in the table of inhabitants, and a cell beside it. */
const [RESULT, BESIDE] = ["B40", "L36"];
const target = (share: number) => ["put", "Scenario's", "F15", share] as const;
const stampOf = (bytes: Uint8Array): Record<string, unknown> =>
  sheetOf(seenByOpenpyxl(bytes, true), "Inwoners").cells;

beforeAll(() => {
  expect(woning("template", template).code).toBe(0);
  before = cachedResults(ran(template, first));
});

/** The results of the first run, one assumption changed, and looks and a note of the user's own. */
function changedResult(): string {
  return edited(
    first,
    at("gewijzigd.xlsx"),
    target(0.22),
    ["paint", "Inwoners", RESULT, "0.00"],
    ["put", "Inwoners", BESIDE, REMARK],
    ["remark", "Inwoners", RESULT, REMARK]
  );
}

test("a run on its own result with another assumption changes what depends on it, and nothing else", () => {
  const source = changedResult();
  const after = cachedResults(ran(source, at("tweede.xlsx")));
  expect(Object.keys(after)).toEqual(Object.keys(before));

  const households = (rows: Json[][]) =>
    Object.fromEntries(rows[0]!.map((header, c) => [String(header), rows.map((row) => row[c]!)]));
  const [was, is] = [before, after].map((tables) => households(tables["Woning_R_Inwoners"]!));
  const changed = Object.keys(was!).filter((name) => differences(was![name]!, is![name]!).length);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain(SCENARIO);
  // A share of 0,22 in place of 0,20 keeps more commuters away: fewer inhabitants in 2050, by the model's own figures.
  const persons = (file: string): number => {
    const scenarios = numbersOf(file)["scenarios"] as unknown as readonly {
      code: string;
      persons: { value: number }[];
    }[];
    return scenarios.find(({ code }) => code === SCENARIO)!.persons.at(-1)!.value;
  };
  expect(is![changed[0]!]!.at(-1)).toBeCloseTo(persons(source), 6);
  expect(persons(source)).toBeLessThan(persons(first));
});

test("the stamp gets the moment and the version of the new run", () => {
  const source = changedResult();
  const next = new Date(2027, 0, 5, 9, 30);
  const stamps = [ran(first, at("zelfde.xlsx"), next), ran(source, at("stempel.xlsx"), next)];
  const [same, other] = stamps.map((bytes) => stampOf(bytes)["A2"]);
  expect(same).toContain(`aannames ${numbersOf(first).assumptions}`);
  expect(same).toContain("23-11-2026 21:24");
  expect(other).toContain(`aannames ${numbersOf(source).assumptions}`);
  expect(other).toContain("05-01-2027 09:30");
  expect(numbersOf(source).assumptions).not.toBe(numbersOf(first).assumptions);
});

test("looks and notes of the user stay", () => {
  const again = ran(changedResult(), at("derde.xlsx"));
  const sheet = sheetOf(seenByOpenpyxl(again), "Inwoners");
  expect(sheet.fonts[RESULT]).toEqual(["Courier New", 14, true]);
  expect(sheet.formats[RESULT]).toBe("0.00");
  expect(sheet.cells[BESIDE]).toBe(REMARK);
  expect(sheet.comments).toBe(1);
});

test("the change undone gives back the earlier numbers", () => {
  ran(changedResult(), at("vierde.xlsx"));
  const undone = edited(at("vierde.xlsx"), at("hersteld.xlsx"), target(0.2));
  const restored = ran(undone, at("vijfde.xlsx"));
  expect(differences(before, cachedResults(restored))).toEqual([]);
  expect(numbersOf(undone).assumptions).toBe(numbersOf(template).assumptions);
});
