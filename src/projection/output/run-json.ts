import { toInterchange } from "../../assumptions/interchange";
import type { ScenarioRun } from "../../model/run";
import type { ReconciliationRow } from "../reconciliation/reconcile";
import type { Projection } from "../session";

/** One need row of the output; rows add up, there are no totals. */
interface NeedRow {
  readonly segment: string;
  readonly milieu: string;
  readonly year: number;
  readonly value: number;
  readonly composition: number;
  readonly moving: number;
  readonly initial: number;
  readonly demand: number;
  readonly released: number;
}

/** Rows a chunk: some 100 kB of text. */
const CHUNK_ROWS = 500;

/**
 * The documented JSON of a run (docs/output.md) in full precision, as chunks of text: a run of the
 * largest inputs is longer than the longest string.
 */
export function* runJson(
  projection: Projection,
  runs: readonly ScenarioRun[],
  reconciliation: readonly ReconciliationRow[],
  engine: string
): Generator<string> {
  const { inputs } = projection.model;
  yield `{"assumptions":${JSON.stringify(projection.hash)},"engine":${JSON.stringify(engine)},`;
  yield `"inputs":${JSON.stringify(toInterchange(inputs))},"scenarios":[`;
  for (const [i, run] of runs.entries()) {
    yield `${i > 0 ? "," : ""}{"code":${JSON.stringify(run.code)},"households":[`;
    yield* items(householdRows(projection, run));
    yield '],"persons":[';
    yield* items(shownYears(projection).map((year) => personRow(projection, run, year)));
    yield '],"need":[';
    yield* items(needRows(projection, run));
    yield "]}";
  }
  yield '],"fit":[';
  yield* items(fitRows(projection, runs));
  yield '],"reconciliation":[';
  yield* items(reconciliation);
  yield "]}\n";
}

/** Array items, several rows a chunk. */
function* items(rows: Iterable<unknown>): Generator<string> {
  let waiting: string[] = [];
  let first = true;
  for (const row of rows) {
    waiting.push(JSON.stringify(row));
    if (waiting.length < CHUNK_ROWS) continue;
    yield `${first ? "" : ","}${waiting.join(",")}`;
    [waiting, first] = [[], false];
  }
  if (waiting.length > 0) yield `${first ? "" : ","}${waiting.join(",")}`;
}

/** The base year and the report years. */
function shownYears({ model }: Projection): readonly number[] {
  return [model.inputs.t0, ...model.inputs.reportYears];
}

function* householdRows(projection: Projection, run: ScenarioRun): Generator<object> {
  const { inputs, groupCount } = projection.model;
  for (const year of shownYears(projection)) {
    for (const [g, { code }] of inputs.groups.entries()) {
      yield { group: code, year, value: run.households[(year - inputs.t0) * groupCount + g]! };
    }
  }
}

function personRow({ model }: Projection, run: ScenarioRun, year: number): object {
  return { year, value: run.persons[year - model.inputs.t0]! };
}

function* needRows({ model }: Projection, run: ScenarioRun): Generator<NeedRow> {
  const { segments } = model.inputs;
  for (const need of run.need) {
    for (const [m, milieu] of model.milieus.entries()) {
      for (const [s, { code }] of segments.entries()) {
        const i = m * segments.length + s;
        yield {
          segment: code,
          milieu,
          year: need.year,
          value: need.value[i]!,
          composition: need.composition[i]!,
          moving: need.moving[i]!,
          initial: need.initial[i]!,
          demand: need.demand[i]!,
          released: need.released[i]!,
        };
      }
    }
  }
}

function* fitRows({ model }: Projection, runs: readonly ScenarioRun[]): Generator<object> {
  for (const { code: scenario, fit } of runs) {
    for (const { year, ratios } of fit) {
      for (const [j, { code: incomeGroup }] of model.inputs.affordability.groups.entries()) {
        yield { scenario, incomeGroup, year, value: ratios[j]! };
      }
    }
  }
}
