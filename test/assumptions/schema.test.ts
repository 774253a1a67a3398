import {
  ASSUMPTION_NAMES,
  excelTableName,
  SCALARS,
  STATE_NAME,
  TABLE_IDS,
  TABLES,
} from "../../src/assumptions/schema";
import type { TableSchema } from "../../src/assumptions/schema/column";
import { CHOICES, INCOME_SETS, KINDS } from "../../src/assumptions/schema/choices";
import type { ChoiceSet } from "../../src/assumptions/schema/choices";
import { PARAMETERS, parametersOf } from "../../src/assumptions/schema/parameters";
import { UNITS } from "../../src/assumptions/schema/units";
import {
  choiceWord,
  columnWords,
  incomesWord,
  parameterWord,
  tableWords,
} from "../../src/assumptions/schema/words";
import { incomesIn } from "../../src/assumptions/read/cell";
import { schema as english } from "../../src/locale/en/schema";
import { schema as dutch } from "../../src/locale/nl/schema";
import { parametersOf as modelParametersOf } from "../../src/model/check/parameters";

/** The names that the product promises. */
const PROMISED = [
  "Basisjaar Eindjaar Peiljaren Scenario Huishoudgrootte Inwoners_Basis Inwonersdoel",
  "Frictieleegstand Discontovoet Aandeel_Vast Doelgroepen Inkomensverdeling Levensloop Prognose",
  "Instroomprofielen Componenten Scenarios Segmenten Voorraad Bewoning Voorkeuren Betaalbaarheid",
  "Programma Monitor Effecten Bronnen",
]
  .join(" ")
  .split(" ")
  .map((name) => `Woning_${name}`);

describe("the schema", () => {
  it("has every promised name, and beside them only the final household size and the notes", () => {
    const own = ["Woning_Huishoudgrootte_Eindjaar", "Woning_Aannames"];
    expect([...ASSUMPTION_NAMES].sort()).toEqual([...PROMISED, ...own].sort());
    expect(STATE_NAME).toBe("Woning_Stand");
    expect(ASSUMPTION_NAMES).not.toContain(STATE_NAME);
  });

  it("gives Excel tables names of their own", () => {
    const tables = TABLE_IDS.map((id) => excelTableName(TABLES[id]));
    expect(new Set([...tables, ...ASSUMPTION_NAMES]).size).toBe(
      tables.length + ASSUMPTION_NAMES.length
    );
  });

  it("has the columns that are promised for components and scenarios", () => {
    const headers = (id: "components" | "scenarios"): string[] =>
      Object.keys(TABLES[id].columns).map((key) => columnWords(id, key).header);
    expect(headers("components")).toEqual(
      "component soort profiel parameter jaar waarde eenheid laag hoog bron status".split(" ")
    );
    for (const header of ["scenario", "naam", "component", "parameter", "waarde"]) {
      expect(headers("scenarios")).toContain(header);
    }
  });

  it("has words for every scalar, column, family, choice and unit, in both languages", () => {
    for (const words of [dutch, english]) {
      for (const id of Object.keys(SCALARS) as (keyof typeof SCALARS)[]) {
        expect(words.scalars[id].label).not.toBe("");
        expect(words.scalars[id].description).toMatch(/\.$/u);
      }
      for (const id of TABLE_IDS) {
        const schema: TableSchema = TABLES[id];
        const { sheet, description, families } = tableWords(id, words);
        expect(sheet.length).toBeLessThanOrEqual(31);
        expect(description).toMatch(/\.$/u);
        const headers = Object.keys(schema.columns).map(
          (key) => columnWords(id, key, words).header
        );
        expect(new Set(headers).size).toBe(headers.length);
        expect(Object.keys(families)).toEqual(schema.families.map((family) => family.key));
      }
      for (const set of Object.keys(CHOICES) as ChoiceSet[]) {
        const all = CHOICES[set].map((choice) => choiceWord(set, choice, words));
        expect(all.every((word) => word !== "")).toBe(true);
        expect(new Set(all).size).toBe(all.length);
      }
      expect(Object.keys(words.units).sort()).toEqual([...UNITS].sort());
    }
  });

  it("reads back every income set that it can write", () => {
    for (const set of INCOME_SETS) expect(incomesIn(incomesWord(set))).toEqual(set);
    for (const text of ["arm", "laag en laag", "", "laag en rijk"]) {
      expect([text, incomesIn(text)]).toEqual([text, null]);
    }
  });

  it.each(KINDS)("has the parameters of %s that the model has, each with its own word", (kind) => {
    const keys = Object.keys(parametersOf(kind));
    // The profile has a column of its own, workers per household by phase are in the life course.
    const elsewhere = ["profile", "lambda"];
    const model = modelParametersOf(kind).filter((key) => !elsewhere.includes(key));
    expect([...keys].sort()).toEqual([...model].sort());
    const parameters = keys.map((key) => parameterWord(kind, key));
    expect(new Set(parameters).size).toBe(keys.length);
    expect(Object.keys(english.parameters[kind])).toEqual(Object.keys(PARAMETERS[kind]));
  });
});
