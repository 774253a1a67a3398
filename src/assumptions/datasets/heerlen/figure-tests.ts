import type { FigureTest, TestQuantity } from "../../figure-test";
import { parameterWord } from "../../schema/words";
import { GROUPS } from "./groups";
import { INCOME_GROUPS } from "./income-groups";
import type { ScenarioCode } from "./scenarios";

/** Half of the second decimal, in which shares and ratios are printed. */
const TWO_DECIMALS = 0.005;
const FOUR_DECIMALS = 0.00005;

function exact(quantity: TestQuantity): FigureTest {
  return { quantity, tolerance: null };
}
function within(tolerance: number, quantity: TestQuantity): FigureTest {
  return { quantity, tolerance };
}

/** Both figures of a row of table 3. */
function growth(row: string, scenario: ScenarioCode): Readonly<Record<string, FigureTest>> {
  return {
    [`scenario.${row}.huishoudens`]: exact({ kind: "householdGrowth", scenario, year: 2050 }),
    [`scenario.${row}.inwoners`]: exact({ kind: "personGrowth", scenario, year: 2050 }),
  };
}

function commuters(goal: string, scenario: ScenarioCode): Readonly<Record<string, FigureTest>> {
  const parameter = parameterWord("pendel", "p1");
  return {
    [`pendel.${goal}.aandeel`]: exact({
      kind: "parameter",
      component: "pendel",
      parameter,
      within: scenario,
    }),
    [`pendel.${goal}.huishoudens`]: exact({
      kind: "householdDifference",
      scenario,
      other: "basis",
      year: 2050,
    }),
  };
}

function migrationYears(scenario: ScenarioCode): FigureTest {
  const parameter = parameterWord("migration", "years");
  return exact({ kind: "parameter", component: "migratie", parameter, within: scenario });
}

function studentUnits(year: number): FigureTest {
  const parameter = parameterWord("students", "units");
  return exact({
    kind: "parameterInYear",
    component: "studenten",
    parameter,
    year,
    within: null,
  });
}

/** Clustered dwellings and nultreden together, against the nultreden of the model. */
function careDemand(reportYear: number): FigureTest {
  return exact({
    kind: "stockAndNeedRest",
    part: "nultreden",
    scenario: "basis",
    reportYear,
    figure: `nultreden.vraag.${reportYear}`,
  });
}

const GROUP_TESTS = GROUPS.map(
  ({ code }) => [`doelgroep.${code}`, exact({ kind: "group", group: code })] as const
);
const INCOME_GROUP_TESTS = INCOME_GROUPS.flatMap(({ code: incomeGroup }, index) => {
  const key = `passend.${index + 1}`;
  return [
    [`${key}.huishoudens`, exact({ kind: "incomeHouseholds", incomeGroup })],
    [`${key}.huur`, exact({ kind: "incomeRent", incomeGroup })],
    [`${key}.koop`, exact({ kind: "incomeOwner", incomeGroup })],
    [`${key}.aandeel`, within(TWO_DECIMALS, { kind: "fit", incomeGroup })],
  ] as const;
});
const JOBS = { component: "banengroei", parameter: parameterWord("jobs", "jobs") } as const;

/** How each published figure is tested, by key; the others are not in the model. */
export const FIGURE_TESTS: Readonly<Record<string, FigureTest>> = {
  "inwoners.2023": exact({ kind: "scalar", scalar: "basePopulation" }),
  "inwoners.verandering": exact({
    kind: "figureDifference",
    figure: "inwoners.2023",
    minus: "inwoners.2014",
  }),
  "inwoners.ambitie": exact({ kind: "scalar", scalar: "populationGoal" }),
  "huishoudens.2023": exact({ kind: "groups" }),
  "huishoudens.2023.paragraaf-2.2": exact({ kind: "groups" }),
  "huishoudgrootte.2023": exact({ kind: "scalar", scalar: "householdSize" }),
  ...Object.fromEntries(GROUP_TESTS),
  "doelgroep.totaal": exact({ kind: "groups" }),
  "voorraad.koop": within(TWO_DECIMALS, { kind: "stockShare", part: "koop" }),
  ...Object.fromEntries(INCOME_GROUP_TESTS),
  ...growth("basis", "basis"),
  ...growth("migratie", "migratie"),
  ...growth("pendel", "economisch-20"),
  ...growth("brightlands", "brightlands"),
  ...growth("asml", "asml"),
  "migratiecorrectie.jaren.basis": migrationYears("basis"),
  "migratiecorrectie.jaren.migratie": migrationYears("migratie"),
  "pendel.aandeel.nu": within(TWO_DECIMALS, {
    kind: "parameter",
    component: "pendel",
    parameter: parameterWord("pendel", "p0"),
    within: null,
  }),
  ...commuters("doel-20", "economisch-20"),
  ...commuters("doel-25", "economisch-25"),
  "economisch.aandeel.midden-hoog-inkomen": within(FOUR_DECIMALS, {
    kind: "entrants",
    profile: "economisch",
    incomes: ["midden", "hoog"],
  }),
  "nieuwe-banen.laag": exact({ kind: "parameterLow", ...JOBS }),
  "nieuwe-banen.hoog": exact({ kind: "parameterHigh", ...JOBS }),
  "studenten.woningen.nu": studentUnits(2024),
  "studenten.woningen.gepland": studentUnits(2050),
  "geclusterd.vraag.2030.laag": careDemand(2030),
  "geclusterd.vraag.2030.hoog": careDemand(2030),
  "geclusterd.vraag.2040.laag": careDemand(2040),
  "geclusterd.vraag.2040.hoog": careDemand(2040),
  "programma.aandeel.vast": exact({ kind: "scalar", scalar: "fixedShare" }),
  "programma.aandeel.flexibel": exact({ kind: "scalarRest", scalar: "fixedShare" }),
};
