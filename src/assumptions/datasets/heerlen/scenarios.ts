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
interface Definition {
  readonly components: readonly string[];
  readonly overrides?: readonly Override[];
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

/** Table 3 is read as cumulative: each economic scenario holds those before it. */
const SCENARIOS: Readonly<Record<ScenarioCode, Definition>> = {
  nul: { components: [] },
  basis: { components: ["migratie"] },
  migratie: { components: ["migratie"], overrides: [UNTIL_THE_END] },
  "economisch-25": { components: ["migratie", "pendel"] },
  "economisch-20": { components: ["migratie", "pendel"], overrides: [TO_A_FIFTH] },
  brightlands: { components: ["migratie", "pendel", "brightlands"], overrides: [TO_A_FIFTH] },
  asml: { components: ["migratie", "pendel", "brightlands", "asml"], overrides: [TO_A_FIFTH] },
  plusambitie: {
    components: ["migratie", "pendel", "brightlands", "asml", "studenten"],
    overrides: [UNTIL_THE_END, TO_A_FIFTH],
  },
};

/** One row a component that is on, then one an override; the name stands on the first row. */
export function scenarioRows(words: Words): readonly DatasetRow<"scenarios">[] {
  return (Object.entries(SCENARIOS) as [ScenarioCode, Definition][]).flatMap(
    ([scenario, { components, overrides = [] }]) => {
      const own = scenario === "plusambitie";
      const provenance = {
        source: own ? words.sources.plusScenario : words.sources.scenarios,
        status: (own ? "aanname" : "gepubliceerd") satisfies Status as Status,
      };
      const lines: readonly Partial<Override>[] = [
        ...(components.length === 0 ? [{}] : components.map((component) => ({ component }))),
        ...overrides,
      ];
      return lines.map(({ unit, ...line }, index) => ({
        ...(unit === undefined ? {} : { unit }),
        cells: {
          scenario,
          ...(index === 0 ? { label: words.scenarios[scenario] } : {}),
          ...line,
          ...provenance,
        },
      }));
    }
  );
}
