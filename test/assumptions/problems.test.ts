import type { CellProblem } from "../../src/assumptions/cell-problem";
import type { CellValue, NameState } from "../../src/assumptions/grid";
import { readAssumptions } from "../../src/assumptions/read";
import { wordCellProblem } from "../../src/assumptions/wording";
import type { Cells } from "./cells";
import { cellsOf, columnOf, gridsOf, setCell } from "./cells";
import { sampleInputs } from "./sample";

type Change = (cells: Cells) => void;

function problemsAfter(
  change: Change,
  states: readonly [string, NameState][] = []
): readonly CellProblem[] {
  const cells = cellsOf(sampleInputs(), "basis");
  change(cells);
  const found = readAssumptions(gridsOf(cells, states));
  return found.ok ? [] : found.problems;
}

/** Name without its prefix, cell and code of each problem, other cells in brackets. */
function brief(problems: readonly CellProblem[]): string[] {
  return problems.map(({ place, code, also }) => {
    const cells = [place.cell ?? "-", ...also].join("+");
    return `${place.name.replace("Woning_", "")} ${cells} ${code}`;
  });
}

const set =
  (name: string, row: number, header: string, value: CellValue): Change =>
  (cells) =>
    setCell(cells, `Woning_${name}`, row, header, value);
const scalar =
  (name: string, value: CellValue): Change =>
  (cells) =>
    void cells.set(`Woning_${name}`, [[value]]);
const dropColumn =
  (name: string, header: string): Change =>
  (cells) => {
    const at = columnOf(cells, `Woning_${name}`, header);
    for (const row of cells.get(`Woning_${name}`)!) row.splice(at, 1);
  };
const addColumn =
  (name: string, header: string, value: CellValue): Change =>
  (cells) =>
    cells.get(`Woning_${name}`)!.forEach((row, r) => row.push(r === 0 ? header : value));
const rename =
  (name: string, from: string, to: string): Change =>
  (cells) => {
    cells.get(`Woning_${name}`)![0]![columnOf(cells, `Woning_${name}`, from)] = to;
  };
const addRow =
  (name: string, values: Readonly<Record<string, CellValue>>): Change =>
  (cells) => {
    const rows = cells.get(`Woning_${name}`)!;
    rows.push(rows[0]!.map((header) => values[String(header)] ?? null));
  };
const dropRow =
  (name: string, row: number): Change =>
  (cells) =>
    void cells.get(`Woning_${name}`)!.splice(row, 1);

// Every table starts at B3, so row 1 of a table is row 4 of its sheet.
describe("a cell that is not right", () => {
  it.each<[string, Change, string[]]>([
    [
      "text in a number",
      set("Doelgroepen", 1, "huishoudens", "veel"),
      ["Doelgroepen F4 text-in-number"],
    ],
    [
      "Dutch decimals typed as text",
      set("Levensloop", 1, "opheffing", "0,03"),
      ["Levensloop C4 text-in-number"],
    ],
    ["negative households", set("Doelgroepen", 2, "huishoudens", -5), ["Doelgroepen F5 range"]],
    ["a rate above 1", set("Levensloop", 2, "verhuisgeneigdheid", 1.2), ["Levensloop D5 range"]],
    ["a date", set("Doelgroepen", 1, "huishoudens", { date: 45000 }), ["Doelgroepen F4 date"]],
    [
      "a date as a code",
      set("Doelgroepen", 1, "levensfase", { date: 45000 }),
      ["Doelgroepen D4 date"],
    ],
    ["a truth value", set("Voorraad", 1, "woningen", true), ["Voorraad G4 boolean"]],
    [
      "an error value",
      set("Voorkeuren", 1, "huis/koop", { error: "#REF!" }),
      ["Voorkeuren F4 error-value"],
    ],
    [
      "a formula without a value",
      set("Bewoning", 3, "flat/huur", { formula: "A1*2" }),
      ["Bewoning G6 uncalculated"],
    ],
    ["a blank number", set("Doelgroepen", 1, "huishoudens", null), ["Doelgroepen F4 blank"]],
    [
      "a blank row of a matrix",
      (cells) => {
        for (const header of ["huis/huur", "huis/koop", "flat/huur"])
          set("Bewoning", 2, header, null)(cells);
      },
      ["Bewoning E5 blank"],
    ],
    [
      "shares that do not add up",
      set("Voorkeuren", 1, "huis/koop", 0.5),
      ["Voorkeuren B4 sum-of-shares"],
    ],
    [
      "a profile that does not add up",
      set("Instroomprofielen", 1, "profiel werk", 0.3),
      ["Instroomprofielen G3 sum-of-shares"],
    ],
    [
      "income shares that do not add up",
      set("Inkomensverdeling", 1, "midden", 0.5),
      ["Inkomensverdeling B4 sum-of-shares"],
    ],
    [
      "a share for an income that the group has not",
      set("Inkomensverdeling", 1, "laag", 0.1),
      ["Inkomensverdeling C4 other-income"],
    ],
    [
      "an income set in other words",
      set("Doelgroepen", 1, "inkomens", "arm"),
      ["Doelgroepen E4 not-a-choice"],
    ],
    [
      "a partition with a gap",
      set("Doelgroepen", 1, "inkomens", "midden"),
      ["Doelgroepen E4 income-partition"],
    ],
    ["an outflow above 1", set("Levensloop", 1, "naar oud", 0.995), ["Levensloop C4 outflow"]],
    ["a duplicate group", set("Doelgroepen", 2, "code", "J1"), ["Doelgroepen B5 duplicate"]],
    [
      "a duplicate segment margin class",
      set("Voorraad", 2, "klasse", "huis"),
      ["Voorraad C5 duplicate"],
    ],
    ["an unknown phase", set("Doelgroepen", 3, "levensfase", "ouder"), ["Doelgroepen D6 unknown"]],
    [
      "an unknown profile",
      (cells) => {
        for (const row of [4, 5, 6]) set("Componenten", row, "profiel", "wrk")(cells);
      },
      ["Componenten D7 unknown"],
    ],
    [
      "one unknown phase in several rows",
      (cells) => {
        for (const row of [1, 3]) set("Doelgroepen", row, "levensfase", "midden")(cells);
      },
      ["Doelgroepen D4+D6 unknown"],
    ],
    ["an unknown component", set("Scenarios", 3, "component", "migrtie"), ["Scenarios D6 unknown"]],
    [
      "an unknown parameter",
      set("Componenten", 1, "parameter", "trent"),
      ["Componenten E4 unknown"],
    ],
    ["an unknown active scenario", scalar("Scenario", "nulll"), ["Scenario B3 unknown"]],
    [
      "an unknown dwelling type",
      set("Voorraad", 1, "woningtype", "huisje"),
      ["Voorraad D4 not-a-choice"],
    ],
    [
      "a class that no segment fits",
      set("Voorraad", 2, "eigendom", "middenhuur"),
      ["Voorraad C5 class-without-segments"],
    ],
    ["an unknown tenure", set("Segmenten", 1, "eigendom", "huur"), ["Segmenten D4 not-a-choice"]],
    [
      "an unknown group in a row",
      set("Voorkeuren", 2, "doelgroep", "J3"),
      ["Voorkeuren B5 unknown", "Voorkeuren - missing-rows"],
    ],
    [
      "a group twice in a table",
      set("Voorkeuren", 2, "doelgroep", "J1"),
      ["Voorkeuren B5 duplicate-row", "Voorkeuren - missing-rows"],
    ],
    ["a year twice", set("Prognose", 2, "jaar", 2030), ["Prognose B5 duplicate-row"]],
    ["half a year", set("Prognose", 1, "jaar", 2030.5), ["Prognose B4 not-whole"]],
    ["a base year after the last", scalar("Basisjaar", 2040), ["Eindjaar B3 horizon"]],
    [
      "report years out of order",
      (cells) => void cells.set("Woning_Peiljaren", [[2034, 2030]]),
      ["Peiljaren B3 report-years"],
    ],
    [
      "a report year as text",
      (cells) => void cells.set("Woning_Peiljaren", [[2030], ["2034 "]]),
      ["Peiljaren B4 text-in-number"],
    ],
    [
      "report years in a block",
      (cells) =>
        void cells.set("Woning_Peiljaren", [
          [2030, 2031],
          [2032, 2034],
        ]),
      ["Peiljaren B3 not-one-row"],
    ],
    [
      "a scalar of two cells",
      (cells) => void cells.set("Woning_Basisjaar", [[2024, 2025]]),
      ["Basisjaar B3 not-one-cell"],
    ],
    ["a blank scalar", scalar("Frictieleegstand", null), ["Frictieleegstand B3 blank"]],
    ["a forecast that stops short", dropRow("Prognose", 2), ["Prognose - years-uncovered"]],
    [
      "a base year that contradicts the groups",
      addRow("Prognose", { jaar: 2024, huishoudens: 1400 }),
      ["Prognose C6 base-year"],
    ],
    [
      "a total beside groups",
      (cells) => {
        for (const code of ["J1", "J2", "O1"]) addColumn("Prognose", code, 500)(cells);
      },
      ["Prognose C4 total-and-groups", "Prognose C5 total-and-groups"],
    ],
    [
      "a code that is reserved",
      set("Segmenten", 1, "code", "__proto__"),
      ["Segmenten B4 reserved"],
    ],
    [
      "a component that is reserved",
      addRow("Componenten", {
        component: "constructor",
        soort: "huishoudens",
        profiel: "werk",
        parameter: "huishoudens",
        waarde: 1,
      }),
      ["Componenten B27 reserved"],
    ],
    [
      "a year where none belongs",
      set("Componenten", 1, "jaar", 2030),
      ["Componenten F4 year-not-allowed"],
    ],
    [
      "a year that is missing in a series",
      set("Componenten", 7, "jaar", null),
      ["Componenten E11 duplicate-row"],
    ],
    [
      "a parameter twice",
      addRow("Componenten", { component: "pendel", parameter: "doelaandeel", waarde: 0.1 }),
      ["Componenten E27 duplicate-row"],
    ],
    [
      "a component without a kind",
      addRow("Componenten", {
        component: "nieuw",
        profiel: "werk",
        parameter: "huishoudens",
        waarde: 1,
      }),
      ["Componenten C27 blank"],
    ],
    ["a range out of order", set("Componenten", 1, "laag", 50), ["Componenten I4 range-order"]],
    [
      "an override without a component",
      addRow("Scenarios", { scenario: "hoog", parameter: "trend", waarde: 1 }),
      ["Scenarios D18 blank"],
    ],
    [
      "an override of what is not on",
      addRow("Scenarios", {
        scenario: "basis",
        component: "studie",
        parameter: "blijfkans",
        waarde: 1,
      }),
      ["Scenarios D18 unknown"],
    ],
    [
      "two names for a scenario",
      addRow("Scenarios", { scenario: "hoog", naam: "Hoger", component: "vacatures" }),
      ["Scenarios C18 contradiction"],
    ],
    ["a profile that may not be negative", set("Componenten", 4, "profiel", null), []],
  ])("%s", (_, change, expected) => {
    expect(brief(problemsAfter(change)).sort()).toEqual([...expected].sort());
  });
});

describe("a table that is not right", () => {
  it.each<[string, Change, string[]]>([
    [
      "a missing column",
      dropColumn("Doelgroepen", "woonmilieu"),
      ["Doelgroepen - missing-columns"],
    ],
    [
      "a header with a slip",
      rename("Doelgroepen", "huishoudens", "huishuodens"),
      ["Doelgroepen F3 missing-columns"],
    ],
    [
      "a missing segment column",
      dropColumn("Voorkeuren", "flat/huur"),
      ["Voorkeuren - missing-columns"],
    ],
    [
      "a transition to an unknown phase",
      rename("Levensloop", "naar oud", "naar oudst"),
      ["Levensloop I3 missing-columns"],
    ],
    [
      "no autonomous profile",
      rename("Instroomprofielen", "profiel autonoom", "profiel eigen"),
      ["Instroomprofielen - missing-columns"],
    ],
    ["a column twice", addColumn("Doelgroepen", "Code", "x"), ["Doelgroepen I3 duplicate-column"]],
    [
      "an empty table",
      (cells) => void cells.get("Woning_Segmenten")!.splice(1),
      ["Segmenten - no-rows"],
    ],
    [
      "a group without rows anywhere",
      addRow("Doelgroepen", {
        code: "D1",
        woonmilieu: "dorp",
        levensfase: "oud",
        inkomens: "laag, midden en hoog",
        huishoudens: 10,
      }),
      [
        "Inkomensverdeling - missing-rows",
        "Instroomprofielen - missing-rows",
        "Bewoning - missing-rows",
        "Voorkeuren - missing-rows",
      ],
    ],
  ])("%s", (_, change, expected) => {
    expect(brief(problemsAfter(change)).sort()).toEqual([...expected].sort());
  });

  it("has merged cells", () => {
    const cells = cellsOf(sampleInputs(), "basis");
    const grids = new Map(gridsOf(cells));
    const state = grids.get("Woning_Doelgroepen")!;
    if (state.state !== "range") throw new Error("no range");
    addColumn("Doelgroepen", "eigen", 1)(cells);
    const merged = { ...state.grid, merged: ["C4:D4", "I5:J6"] };
    grids.set("Woning_Doelgroepen", { state: "range", grid: merged });
    const found = readAssumptions(grids);
    // The second area touches only columns of the analyst.
    expect(found.ok ? [] : brief(found.problems)).toEqual(["Doelgroepen C4 merged"]);
  });
});

describe("a name that is not right", () => {
  const name = "Woning_Voorkeuren";
  it.each<[NameState, string]>([
    [{ state: "missing" }, "name-missing"],
    [{ state: "broken", refersTo: "#REF!" }, "name-broken"],
    [{ state: "sheet-scoped", sheet: "Blad1" }, "name-on-sheet"],
    [{ state: "not-a-range", refersTo: "42" }, "name-not-a-range"],
    [{ state: "too-large", refersTo: "A:XFD", limit: 2_000_000 }, "name-too-large"],
  ])("%j", (state, code) => {
    const problems = problemsAfter(() => undefined, [[name, state]]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    const { wrong, allowed } = wordCellProblem(problems[0]!, "nl");
    expect(wrong).toContain(name);
    expect(allowed).not.toBe("");
  });
});

describe("everything at once", () => {
  it("lists every problem, also those of the model, without follow-ups", () => {
    const problems = problemsAfter(
      (cells) => {
        set("Doelgroepen", 1, "huishoudens", "veel")(cells);
        set("Voorkeuren", 3, "huis/huur", 0.9)(cells);
        set("Componenten", 7, "waarde", { error: "#N/A" })(cells);
        scalar("Frictieleegstand", 1)(cells);
      },
      [["Woning_Effecten", { state: "missing" }]]
    );
    expect(brief(problems).sort()).toEqual(
      [
        "Doelgroepen F4 text-in-number",
        "Voorkeuren B6 sum-of-shares",
        "Componenten G10 error-value",
        "Frictieleegstand B3 range",
        "Effecten - name-missing",
      ].sort()
    );
  });

  it("says what was found and what is allowed, in Dutch notation and with the cell", () => {
    const [text] = problemsAfter(set("Levensloop", 1, "opheffing", "0,03"));
    expect(wordCellProblem(text!, "nl")).toEqual({
      where: "Levensloop!C4",
      found: '"0,03"',
      wrong: 'De cel bevat tekst: "0,03".',
      allowed:
        "Vul het getal 0,03 in. Staat de celeigenschap op Tekst, kies dan eerst Standaard en typ het getal opnieuw.",
    });
    const [range] = problemsAfter(set("Doelgroepen", 2, "huishoudens", -1234.5));
    expect(wordCellProblem(range!, "nl")).toEqual({
      where: "Doelgroepen!F5",
      found: "-1.234,5",
      wrong: "-1.234,5 valt buiten de grenzen.",
      allowed: "Toegestaan is een getal van 0 of hoger.",
    });
    const [blank] = problemsAfter(scalar("Frictieleegstand", null));
    expect(wordCellProblem(blank!, "nl")).toMatchObject({
      where: "Frictieleegstand!B3",
      found: "(leeg)",
      wrong: "Frictieleegstand is niet ingevuld.",
    });
    for (const [header, allowed] of [
      ["huishoudens", "Vul een getal in; als er niets is, vul dan 0 in."],
      ["woonmilieu", "Vul een waarde in."],
      ["levensfase", "Vul een waarde in."],
    ] as const) {
      const [empty] = problemsAfter(set("Doelgroepen", 1, header, null));
      expect(wordCellProblem(empty!, "nl")).toMatchObject({ wrong: "De cel is leeg.", allowed });
    }
    const [unknown] = problemsAfter(set("Doelgroepen", 3, "levensfase", "oude"));
    expect(wordCellProblem(unknown!, "en")).toMatchObject({
      wrong: '"oude" is not a known life phase. Did you mean "oud"?',
      allowed: 'Known are: "jong" and "oud".',
    });
  });
});
