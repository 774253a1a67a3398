import { readAssumptions } from "../../../src/assumptions/read";
import type { ReconciliationRow } from "../../../src/projection/reconciliation/reconcile";
import { reconcile } from "../../../src/projection/reconciliation/reconcile";
import { Session } from "../../../src/projection/session";
import { gridsOf, setCell } from "../../assumptions/cells";
import type { FigureLine } from "../../assumptions/sample-figures";
import { withFigures } from "../../assumptions/sample-figures";
import { valueOf } from "../heerlen-report";

/** In another municipality, with a share captured by the campus between 0.4 and 0.6. */
function reconciled(
  lines: readonly FigureLine[],
  scenarios = ["nul", "basis", "hoog"]
): ReadonlyMap<string, ReconciliationRow> {
  const cells = withFigures(lines);
  const components = cells.get("Woning_Componenten")!;
  const capture = components.findIndex(
    (row) => row.includes("campus") && row.includes("vangstaandeel")
  );
  setCell(cells, "Woning_Componenten", capture, "laag", 0.4);
  setCell(cells, "Woning_Componenten", capture, "hoog", 0.6);
  const assumptions = valueOf(readAssumptions(gridsOf(cells)));
  const projection = valueOf(new Session().open(assumptions.inputs));
  const runs = scenarios.map((code) => valueOf(projection.run(code)));
  const rows = reconcile(projection, runs, assumptions);
  return new Map(rows.map((row) => [row.key, row]));
}

/** 30 persons a year for six years, at a size that falls from 2 by 0.01 a year; and 5% of 300. */
const BASIS_ABOVE_NUL =
  [1, 2, 3, 4, 5, 6].reduce((sum, t) => sum + 30 / (2 - 0.01 * t), 0) + 300 * 0.05;

const BY_HAND: readonly (readonly [test: string, expected: number])[] = [
  ["huishoudens; nul; 2030", 1520],
  ["groei huishoudens; nul; 2034", 1490 - 1500.5],
  ["inwoners; nul; 2034", 3000 + 1490 * 1.9 - 1500.5 * 2],
  ["groei inwoners; nul; 2034", 1490 * 1.9 - 1500.5 * 2],
  ["verschil huishoudens; basis; nul; 2034", BASIS_ABOVE_NUL],
  ["doelgroep; J2", 600.5],
  ["doelgroepen", 1500.5],
  ["inkomensgroep huishoudens; hoog", 800],
  ["inkomensgroep huur; hoog", 200],
  ["inkomensgroep koop; hoog", 600],
  ["passendheid; hoog", (200 + 600) / 800],
  ["invoer; Woning_Basisjaar", 2024],
  ["invoer; Woning_Eindjaar", 2034],
  ["invoer; Woning_Huishoudgrootte", 2],
  ["invoer; Woning_Huishoudgrootte_Eindjaar", 1.9],
  ["invoer; Woning_Inwoners_Basis", 3000],
  ["invoer; Woning_Inwonersdoel", 3500],
  ["invoer; Woning_Frictieleegstand", 0.02],
  ["invoer; Woning_Discontovoet", 0.0225],
  ["rest van invoer; Woning_Aandeel_Vast", 0.2],
  ["parameter; pendel; doelaandeel", 0.25],
  ["parameter; pendel; doelaandeel; hoog", 0.2],
  ["parameter in jaar; campus; banen; 2028", 70],
  ["parameter in jaar; campus; banen; 2027; hoog", 200],
  ["parameter laag; campus; vangstaandeel", 0.4],
  ["parameter hoog; campus; vangstaandeel", 0.6],
  // Profile werk: a quarter low incomes, three quarters in a group of middle and high incomes.
  ["aandeel instroom; werk; midden en hoog", 0.75],
  ["aandeel instroom; werk; hoog", 0.75 * 0.6],
  ["aandeel voorraad; flat", 600 / 1500],
  ["aandeel voorraad; koop", 700 / 1500],
  ["aandeel voorraad; huis/sociale huur", (900 - 700) / 1500],
  ["verschil cijfers; ander; nul", 40],
];

describe("reconciliation of another municipality", () => {
  const lines: readonly FigureLine[] = [
    ["ander", 50, ""],
    ["nul", 10, ""],
    ...BY_HAND.map(([text, value], i): FigureLine => [`k${i}`, value + 1, text]),
  ];
  const rows = reconciled(lines);

  test.each(BY_HAND.map(([text, value], i) => [text, value, `k${i}`] as const))(
    "%s is %d",
    (text, value, key) => {
      const row = rows.get(key)!;
      expect(row.computed).toBeCloseTo(value, 9);
      expect(row.difference).toBeCloseTo(-1, 9);
      expect(row).toMatchObject({ verdict: "missed", test: text, unit: "-", year: "2024" });
    }
  );

  test("need adds up over its parts: growth with vacancy, and the shortage of the base year", () => {
    const parts = reconciled([
      ["huis", 0, "behoefte; huis; nul; 2034"],
      ["flat", 0, "behoefte; flat; nul; 2034"],
      ["alles", 0, "voorraad en behoefte; flat; nul; 2034"],
      ["deel", 100, ""],
      ["rest", 0, "rest van voorraad en behoefte; flat; nul; 2034; deel"],
    ]);
    const of = (key: string): number => parts.get(key)!.computed!;
    expect(of("huis") + of("flat")).toBeCloseTo(1.02 * (1490 - 1500.5) + 12, 6);
    expect(of("alles") - of("flat")).toBeCloseTo((600 / 1500) * 1500.5, 6);
    expect(of("rest")).toBeCloseTo(of("alles") - 100, 9);
  });

  test("a tolerance decides, and a figure without a test is not in the model", () => {
    const found = reconciled([
      ["net", 1495, "doelgroepen; tolerantie 5,5"],
      ["mis", 1494.9, "doelgroepen; tolerantie 5,5"],
      ["gelijk", 1500.5, "doelgroepen"],
      ["los", "twee tot vier", ""],
    ]);
    expect([...found.values()].map(({ verdict }) => verdict)).toEqual([
      "reached",
      "missed",
      "reached",
      "not-in-model",
    ]);
    expect(found.get("los")).toEqual({
      key: "los",
      published: "twee tot vier",
      unit: "-",
      year: "2024",
      place: "tabel 1",
      test: "",
      computed: null,
      difference: null,
      tolerance: null,
      verdict: "not-in-model",
      remark: "",
    });
  });

  test("without published figures there is nothing to reconcile", () => {
    expect(reconciled([]).size).toBe(0);
  });

  test("a scenario that did not run is refused, not guessed", () => {
    const line: FigureLine = ["h", 1, "huishoudens; hoog; 2034"];
    expect(() => reconciled([line], ["nul"])).toThrow(RangeError);
  });
});
