import type { DatasetWords } from "../../../locale/nl/datasets";
import type { Status } from "../../schema/choices";
import { parameterWord } from "../../schema/words";
import type { Unit } from "../../schema/units";
import type { DatasetRow } from "../dataset";

type Words = DatasetWords["heerlen"];
export type ScenarioCode = keyof Words["scenarios"];

interface Override {
  readonly unit: Unit;
  readonly component: string;
  readonly parameter: string;
  readonly value: number;
}
/** Where a row comes from: a key of the source texts, and what the study makes of it. */
interface Origin {
  readonly source: keyof Words["sources"];
  readonly status: Status;
}
interface Definition extends Origin {
  readonly components: readonly string[];
  readonly overrides?: readonly (Override & Origin)[];
}

const UNTIL_THE_END: Override = {
  component: "migratie",
  parameter: parameterWord("migration", "years"),
  unit: "years",
  value: 26,
};
const TO_A_FIFTH: Override = {
  component: "pendel",
  parameter: parameterWord("pendel", "p1"),
  unit: "share",
  value: 0.2,
};

const MIGRATION: Origin = { source: "migrationYears", status: "gepubliceerd" };
const COMMUTERS: Origin = { source: "commuterTarget", status: "gepubliceerd" };
/** Table 3 is read as cumulative, a choice: each economic scenario holds those before it. */
const CUMULATIVE: Origin = { source: "cumulativeScenarios", status: "aanname" };
const PLUS: Origin = { source: "plusScenario", status: "aanname" };
const PUBLISHED_FIFTH = [{ ...TO_A_FIFTH, ...COMMUTERS }];

const SCENARIOS: Readonly<Record<ScenarioCode, Definition>> = {
  nul: { components: [], source: "bareScenario", status: "afgeleid" },
  basis: { components: ["migratie"], ...MIGRATION },
  migratie: {
    components: ["migratie"],
    ...MIGRATION,
    overrides: [{ ...UNTIL_THE_END, ...MIGRATION }],
  },
  "economisch-25": { components: ["migratie", "pendel"], ...CUMULATIVE },
  "economisch-20": {
    components: ["migratie", "pendel"],
    ...CUMULATIVE,
    overrides: PUBLISHED_FIFTH,
  },
  brightlands: {
    components: ["migratie", "pendel", "brightlands"],
    ...CUMULATIVE,
    overrides: PUBLISHED_FIFTH,
  },
  asml: {
    components: ["migratie", "pendel", "brightlands", "asml"],
    ...CUMULATIVE,
    overrides: PUBLISHED_FIFTH,
  },
  plusambitie: {
    components: ["migratie", "pendel", "brightlands", "asml", "studenten"],
    ...PLUS,
    overrides: [
      { ...UNTIL_THE_END, ...PLUS },
      { ...TO_A_FIFTH, ...PLUS },
    ],
  },
};

/** One row a component that is on, then one an override; the name stands on the first row. */
export function scenarioRows(words: Words): readonly DatasetRow<"scenarios">[] {
  return (Object.entries(SCENARIOS) as [ScenarioCode, Definition][]).flatMap(
    ([scenario, { components, overrides = [], source, status }]) => {
      const lines: readonly (Partial<Override> & Origin)[] = [
        ...(components.length === 0 ? [{}] : components.map((component) => ({ component }))).map(
          (line) => ({ ...line, source, status })
        ),
        ...overrides,
      ];
      return lines.map(({ unit, ...line }, index) => ({
        ...(unit === undefined ? {} : { unit }),
        cells: {
          scenario,
          ...(index === 0 ? { label: words.scenarios[scenario] } : {}),
          ...line,
          source: words.sources[line.source],
        },
      }));
    }
  );
}
