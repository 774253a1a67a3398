import type { ComponentKind } from "../../../model/inputs";
import type { DatasetWords } from "../../../locale/nl/datasets";
import type { Status } from "../../schema/choices";
import { parametersOf } from "../../schema/parameters";
import { parameterWord, unitWord } from "../../schema/words";
import type { DatasetRow } from "../dataset";
import type { Expression } from "../expression";
import { calculate, cell } from "../expression";
import type { ProfileName } from "./profiles";
import { published } from "./sources";

interface ParameterLine {
  readonly key: string;
  readonly value: number | string | Expression;
  readonly source: string;
  readonly status: Status;
  readonly year?: number;
  readonly low?: Expression;
  readonly high?: Expression;
}

/** Rows of one component; kind and profile stand on each, so that rows can be sorted freely. */
function component(
  code: string,
  kind: ComponentKind,
  profile: ProfileName,
  lines: readonly ParameterLine[]
): readonly DatasetRow<"components">[] {
  return lines.map(({ key, ...cells }) => {
    const { unit } = parametersOf(kind)[key]!;
    return {
      ...(unit === null ? {} : { unit }),
      cells: {
        component: code,
        kind,
        profile,
        parameter: parameterWord(kind, key),
        unit: unit === null ? "" : unitWord(unit),
        ...cells,
      },
    };
  });
}

/** Households that all commuters together stand for: two outcomes, two targets. */
const COMMUTERS = calculate(
  calculate(published("pendel.doel-20.huishoudens"), "-", published("pendel.doel-25.huishoudens")),
  "/",
  calculate(published("pendel.doel-25.aandeel"), "-", published("pendel.doel-20.aandeel"))
);
const COMMUTER_SHARE = calculate(
  published("pendel.doel-25.aandeel"),
  "+",
  calculate(
    published("pendel.doel-25.huishoudens"),
    "/",
    cell("components", { component: "pendel", parameter: parameterWord("pendel", "K") }, "value")
  )
);
const MIGRATION_PER_YEAR = calculate(
  calculate(
    published("scenario.migratie.huishoudens"),
    "-",
    published("scenario.basis.huishoudens")
  ),
  "/",
  calculate(
    published("migratiecorrectie.jaren.migratie"),
    "-",
    published("migratiecorrectie.jaren.basis")
  )
);
const JOBS_LOW = published("nieuwe-banen.laag");
const JOBS_HIGH = published("nieuwe-banen.hoog");
const JOBS_MIDDLE = calculate(calculate(JOBS_LOW, "+", JOBS_HIGH), "/", 2);
/** The period of the published jobs, of which the first year is the base year. */
const JOBS_YEARS = Array.from({ length: 16 }, (_, i) => 2025 + i);

export function componentRows({
  sources,
}: DatasetWords["heerlen"]): readonly DatasetRow<"components">[] {
  const assumed = (key: string, value: ParameterLine["value"], source: string): ParameterLine => ({
    key,
    value,
    source,
    status: "aanname",
  });
  const derived = (key: string, value: Expression, source: string): ParameterLine => ({
    key,
    value,
    source,
    status: "afgeleid",
  });
  const printed = (key: string, value: number, source: string): ParameterLine => ({
    key,
    value,
    source,
    status: "gepubliceerd",
  });
  const units = (year: number, line: ParameterLine): ParameterLine => ({ ...line, year });
  const growth = (from: string, to: string): Expression =>
    calculate(
      published(`scenario.${to}.huishoudens`),
      "-",
      published(`scenario.${from}.huishoudens`)
    );
  return [
    ...component("migratie", "migration", "migratie", [
      derived("k", MIGRATION_PER_YEAR, sources.migrationPerYear),
      printed("years", 10, sources.migrationYears),
    ]),
    ...component("pendel", "pendel", "economisch", [
      derived("K", COMMUTERS, sources.commuters),
      derived("p0", COMMUTER_SHARE, sources.commuterShare),
      printed("p1", 0.25, sources.commuterTarget),
    ]),
    ...component("brightlands", "households", "economisch", [
      derived("total", growth("pendel", "brightlands"), sources.brightlands),
    ]),
    ...component("asml", "households", "economisch", [
      derived("total", growth("brightlands", "asml"), sources.asml),
    ]),
    ...component("studenten", "students", "studenten", [
      units(2024, printed("units", 350, sources.studentUnitsNow)),
      units(2026, assumed("units", 350, sources.studentUnitsYear)),
      units(2028, assumed("units", 550, sources.studentUnitsPlanned)),
      units(2050, assumed("units", 550, sources.studentUnitsLater)),
      assumed("stay", 0.2, sources.studentStay),
      assumed("duration", 3, sources.studentDuration),
      assumed("stayProfile", "economisch", sources.studentStayProfile),
    ]),
    ...component("vervangingsvraag", "labour", "economisch", [
      assumed("fill", 0, sources.labourFill),
      assumed("workersPerHousehold", 1.3, sources.workers),
    ]),
    ...component("banengroei", "jobs", "economisch", [
      { ...assumed("jobs", JOBS_MIDDLE, sources.jobs), low: JOBS_LOW, high: JOBS_HIGH },
      assumed("capture", 0.2, sources.jobsCapture),
      assumed("workersPerHousehold", 1.3, sources.workers),
      ...JOBS_YEARS.map((year) =>
        units(year, assumed("phasing", 1 / JOBS_YEARS.length, sources.jobsPhasing))
      ),
    ]),
  ];
}
