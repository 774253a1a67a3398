import type { DatasetWords } from "../../../locale/nl/datasets";
import { incomesWord, parameterWord } from "../../schema/words";
import type { DatasetRow, DatasetTables } from "../dataset";
import { calculate, cell, sum } from "../expression";
import { GROUPS, INCOME_SHARES } from "./groups";
import { PHASES, RATES } from "./phases";
import { PROFILES } from "./profiles";
import { published } from "./sources";

type Words = DatasetWords["heerlen"];
type HouseholdTables = Pick<
  DatasetTables,
  "groups" | "incomeShares" | "lifecycle" | "forecast" | "profiles"
>;

export function householdTables(words: Words): HouseholdTables {
  return {
    groups: GROUPS.map(({ code, milieu, phase, incomes, households }) => ({
      cells: {
        code,
        milieu,
        phase,
        incomes,
        households,
        source: words.place({ table: 1 }),
        status: "gepubliceerd",
      },
    })),
    incomeShares: INCOME_SHARES.map(({ incomes, shares }) => ({
      cells: {
        group: incomesWord(incomes),
        low: shares.laag,
        middle: shares.midden,
        high: shares.hoog,
        source: words.sources.incomeShares,
        status: "aanname",
      },
    })),
    lifecycle: PHASES.map((phase) => ({
      cells: {
        phase,
        dissolution: RATES[phase].dissolution,
        mobility: RATES[phase].mobility,
        workers: RATES[phase].workers,
        source: words.sources.mobility,
        status: "aanname",
      },
      families: { to: RATES[phase].to },
    })),
    forecast: [bareForecast(words)],
    profiles: GROUPS.map(({ code }, index) => ({
      cells: { group: code, source: words.sources.profiles, status: "aanname" },
      families: {
        profile: Object.fromEntries(
          Object.entries(PROFILES).map(([name, shares]) => [name, shares[index]!])
        ),
      },
    })),
  };
}

/** What the base scenario leaves without its migration correction, on top of the groups of 2024. */
function bareForecast(words: Words): DatasetRow<"forecast"> {
  const perYear = cell(
    "components",
    { component: "migratie", parameter: parameterWord("migration", "k") },
    "value"
  );
  const correction = calculate(published("migratiecorrectie.jaren.basis"), "*", perYear);
  const bare = calculate(published("scenario.basis.huishoudens"), "-", correction);
  return {
    cells: {
      year: 2050,
      total: calculate(sum("groups", "households"), "+", bare),
      source: words.sources.forecast,
      status: "afgeleid",
    },
  };
}
