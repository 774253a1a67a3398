import { checkInputs } from "../model/check/inputs";
import type { Inputs } from "../model/inputs";
import type { Outcome } from "../model/outcome";
import { failure, success } from "../model/outcome";
import type { Assumptions } from "./assumptions";
import type { CellProblem } from "./cell-problem";
import type { NamedGrids } from "./grid";
import { readAffordability } from "./read/affordability";
import { readComponents } from "./read/components";
import { Context } from "./read/context";
import { readFigureTests } from "./read/figure-tests";
import { readForecast } from "./read/forecast";
import { readGroups } from "./read/groups";
import { readMatrix, readSegments, readStock } from "./read/housing";
import { readLifecycle } from "./read/lifecycle";
import { reportModelProblems } from "./read/model-problems";
import { readEffects, readMonitor, readProgramme, readSources } from "./read/policy";
import { readProfiles } from "./read/profiles";
import { rowProvenance } from "./read/provenance";
import { readScalarNotes } from "./read/scalar-notes";
import { readScalars } from "./read/scalars";
import type { ReadScalars } from "./read/scalars";
import { readScenarios } from "./read/scenarios";
import { AUTONOMOUS_PROFILE } from "./schema/households";
import { SCALARS } from "./schema";
import type { ScalarId } from "./schema";
import type { Scalar } from "./schema/scalars";

/**
 * Turns the cells under the defined names into assumptions, or into every problem that stands in the
 * way: of reading the cells first, then of what they say. Nothing is filled in by guess.
 */
export function readAssumptions(grids: NamedGrids): Outcome<Assumptions, CellProblem> {
  const context = new Context(grids);
  const { report, places } = context;
  const scalars = readScalars(grids, report);
  placeScalars(context, scalars);
  const lifecycle = readLifecycle(context);
  const groups = readGroups(context, lifecycle);
  const forecast = readForecast(context, groups);
  const profiles = readProfiles(context, groups);
  const components = readComponents(context, lifecycle, profiles);
  const scenarios = readScenarios(context, components, profiles);
  const segments = readSegments(context);
  const stockMargins = readStock(context, segments);
  const O = readMatrix(context, "occupancy", "O", groups, segments);
  const P = readMatrix(context, "preferences", "P", groups, segments);
  const { affordability, newDwellings } = readAffordability(context, segments);
  const programme = readProgramme(context, groups, segments);
  const monitor = readMonitor(context, segments);
  const effects = readEffects(context);
  const figures = readSources(context);
  const notes = readScalarNotes(context, scalars);

  const { t0, T, householdSize, basePopulation, populationGoal, frictionalVacancy } =
    scalars.numbers;
  const { finalHouseholdSize } = scalars;
  const inputs: Inputs = {
    t0,
    T,
    reportYears: scalars.reportYears,
    phases: lifecycle.phases,
    transitions: lifecycle.transitions,
    dissolution: lifecycle.dissolution,
    mobility: lifecycle.mobility,
    groups: groups.groups,
    forecast,
    profiles: profiles.profiles,
    autonomousProfile: AUTONOMOUS_PROFILE,
    segments: segments.segments,
    stockMargins,
    O,
    P,
    frictionalVacancy,
    initialShortage: segments.initialShortage,
    householdSize:
      finalHouseholdSize === null
        ? householdSize
        : { [t0]: householdSize, [T]: finalHouseholdSize },
    basePopulation,
    populationGoal,
    affordability,
    components: components.components,
    scenarios: scenarios.scenarios,
  };
  const activeScenario = scenarios.book.canonical(scalars.activeScenario);
  if (
    scenarios.complete &&
    scalars.activeScenario !== "" &&
    scenarios.book.find(scalars.activeScenario) === undefined
  ) {
    const data = { what: "scenario", found: activeScenario, known: scenarios.book.codes } as const;
    report.add(scalars.place("activeScenario"), "unknown", data, activeScenario);
  }
  // Without groups, segments and phases nothing else can be judged.
  if (groups.complete && segments.complete && lifecycle.complete) {
    reportModelProblems(checkInputs(inputs), inputs, context);
  }
  const ranges = [...notes.ranges, ...components.ranges];
  const sound = report.problems.length === 0;
  const sources = sound ? readFigureTests(context, figures, inputs, ranges) : [];
  const { problems } = report;
  if (problems.length > 0) return failure(problems);
  return success({
    inputs,
    activeScenario,
    discountRate: scalars.numbers.discountRate,
    fixedShare: scalars.numbers.fixedShare,
    newDwellings,
    programme,
    monitor,
    effects,
    sources,
    ranges,
    provenance: [...notes.provenance, ...rowProvenance(context)],
    notices: report.notices,
    placeOf: (path) => places.find(path),
  });
}

function placeScalars({ places }: Context, scalars: ReadScalars): void {
  for (const id of Object.keys(SCALARS) as ScalarId[]) {
    const { path }: Scalar = SCALARS[id];
    // The final size stands for the last year of the path, the first size for the rest.
    if (path === undefined || id === "finalHouseholdSize") continue;
    const { T } = scalars.numbers;
    places.set(path, ([year]) =>
      scalars.place(id === "householdSize" && year === String(T) ? "finalHouseholdSize" : id)
    );
  }
}
