import { existsSync } from "node:fs";
import { temporaryFolder, woning } from "../cli/command-line";
import type { Edit } from "./readers";
import { edited } from "./readers";

const at = temporaryFolder();
const template = at("heerlen.xlsx");

interface BadValue {
  readonly what: string;
  readonly edit: Edit;
  /** Sheet and cell, or the name, as the list has to say it. */
  readonly where: string;
  /** What stands there and what is allowed. */
  readonly says: readonly RegExp[];
}

/** Each at its own place, so that all of them can be made at once. */
const BAD_VALUES: readonly BadValue[] = [
  {
    what: "text in a number",
    edit: ["put", "Doelgroepen", "E8", "veel"],
    where: "Doelgroepen!E8",
    says: [/"veel"/, /Vul een getal in/],
  },
  {
    what: "a Dutch decimal as text",
    edit: ["put", "Aannames", "B14", "0,02"],
    where: "Aannames!B14",
    says: [/tekst: "0,02"/, /Vul het getal 0,02 in/],
  },
  {
    what: "negative households",
    edit: ["put", "Doelgroepen", "E10", -5],
    where: "Doelgroepen!E10",
    says: [/gevonden: -5/, /een getal van 0 of hoger/],
  },
  {
    what: "a share above 1",
    edit: ["put", "Levensloop", "C9", 1.2],
    where: "Levensloop!C9",
    says: [/gevonden: 1,2/, /van 0 tot en met 1/],
  },
  {
    what: "shares that do not add up",
    edit: ["put", "Instroomprofielen", "D9", 0.5],
    where: "Instroomprofielen!D8",
    says: [/profiel migratie\) tellen op tot 1,30/, /Samen moeten ze 1 zijn/],
  },
  {
    what: "a year out of order",
    edit: ["put", "Aannames", "C20", 2029],
    where: "Aannames!B20",
    says: [/2030, 2029 en 2050/, /oplopend, na 2024/],
  },
  {
    what: "a duplicate code",
    edit: ["put", "Segmenten", "A8", "grondgebonden/middenhuur"],
    where: "Segmenten!A8",
    says: [/"grondgebonden\/middenhuur" komt meer dan één keer voor/, /één keer/],
  },
  {
    what: "an unknown reference",
    edit: ["put", "Scenario's", "C15", "pendle"],
    where: "'Scenario''s'!C15",
    says: [/Bedoelt u "pendel"/, /Bekend zijn: "migratie"/],
  },
  {
    what: "an empty table",
    edit: ["clear", "Voorraad", "A7:H16"],
    where: "Woning_Voorraad",
    says: [/geen rijen/, /Vul minstens één rij in/],
  },
  {
    what: "merged cells",
    edit: ["merge", "Bewoning", "C8:D8"],
    where: "Bewoning!C8",
    says: [/C8:D8 zijn samengevoegd/, /Hef de samenvoeging op/],
  },
  {
    what: "an error value",
    edit: ["put", "Voorkeuren", "D10", "#N/A"],
    where: "Voorkeuren!D10",
    says: [/de fout #N\/A/, /Herstel de formule/],
  },
  {
    what: "a date",
    edit: ["date", "Prognose", "A7", 2050, 1, 1],
    where: "Prognose!A7",
    says: [/gevonden: 01-01-2050/, /een jaar is een getal zoals 2050/],
  },
  {
    what: "a name deleted",
    edit: ["delete_name", "Woning_Inwonersdoel"],
    where: "Woning_Inwonersdoel",
    says: [/bestaat niet in deze werkmap/, /Herstel de naam/],
  },
  {
    what: "a name to #REF!",
    edit: ["point", "Woning_Discontovoet", "#REF!"],
    where: "Woning_Discontovoet",
    says: [/verwijst nergens meer naar \(#REF!\)/, /naar cellen verwijzen/],
  },
  {
    what: "a name scoped to a sheet",
    edit: ["scope", "Woning_Betaalbaarheid"],
    where: "Woning_Betaalbaarheid",
    says: [/geldt alleen op blad Betaalbaarheid/, /met als bereik de werkmap/],
  },
];

beforeAll(() => {
  expect(woning("template", template).code).toBe(0);
  expect(woning("check", edited(template, at("goed.xlsx"))).code).toBe(0);
});

test.each(BAD_VALUES)("$what is listed with its place and what is allowed", (bad) => {
  const file = edited(template, at(`${BAD_VALUES.indexOf(bad)}.xlsx`), bad.edit);
  const lines = problemsOf(file);
  expect(lines.length).toBeLessThanOrEqual(2);
  expectListed(lines, bad);
});

test("all of them at once are all listed", () => {
  const file = edited(template, at("alles.xlsx"), ...BAD_VALUES.map(({ edit }) => edit));
  const lines = problemsOf(file);
  expect(lines.length).toBeGreaterThanOrEqual(BAD_VALUES.length);
  for (const bad of BAD_VALUES) expectListed(lines, bad);
});

/** The problems that `check` lists, one text each; `run` lists the same, and writes nothing. */
function problemsOf(file: string): string[] {
  const checked = woning("check", file);
  expect(checked).toMatchObject({ code: 1, out: "" });
  const run = woning("run", file);
  expect(run).toMatchObject({ code: 1, out: "" });
  expect(run.notes).toContain(checked.notes);
  expect(existsSync(file.replace(".xlsx", "-uitkomsten.xlsx"))).toBe(false);
  return checked.notes.split(/\n {2}(?! )/).slice(1);
}

function expectListed(lines: readonly string[], { where, says }: BadValue): void {
  const line = lines.find((each) => each.startsWith(where) && says[0]!.test(each));
  expect([where, line]).toEqual([where, expect.any(String)]);
  for (const text of says) expect(line).toMatch(text);
}
