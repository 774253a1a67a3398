import { assumptionsHash } from "../assumptions/hash";
import type { Model } from "../model/compile";
import { compileModel } from "../model/compile";
import type { Inputs } from "../model/inputs";
import type { Outcome } from "../model/outcome";
import { failure, success } from "../model/outcome";
import type { Problem } from "../model/problem";
import type { ScenarioRun } from "../model/run";
import { runScenario } from "../model/run";

/** A compiled model whose scenarios are run when first asked for, and then kept. */
export class Projection {
  private readonly runs = new Map<string, Outcome<ScenarioRun, Problem>>();

  constructor(
    readonly model: Model,
    /** Version of the assumptions, 12 hex digits. */
    readonly hash: string
  ) {}

  /** A projection of which every scenario has been run, elsewhere. */
  static finished(model: Model, hash: string, runs: readonly ScenarioRun[]): Projection {
    const projection = new Projection(model, hash);
    for (const run of runs) projection.runs.set(run.code, success(run));
    return projection;
  }

  /** Codes in the order of the inputs. */
  get scenarios(): readonly string[] {
    return Object.keys(this.model.inputs.scenarios);
  }

  /**
   * One scenario.
   * @throws RangeError for a code that the inputs do not hold
   */
  run(code: string): Outcome<ScenarioRun, Problem> {
    if (!Object.hasOwn(this.model.inputs.scenarios, code)) {
      throw new RangeError(`No scenario ${code}`);
    }
    const known = this.runs.get(code);
    if (known) return known;
    const run = runScenario(this.model, code);
    this.runs.set(code, run);
    return run;
  }

  /** Every scenario, or the problems of all that fail. */
  runAll(): Outcome<readonly ScenarioRun[], Problem> {
    const outcomes = this.scenarios.map((code) => this.run(code));
    const problems = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
    if (problems.length > 0) return failure(problems);
    return success(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])));
  }
}

/** Keeps the projection of the latest inputs: the same inputs again cost their hash and nothing more. */
export class Session {
  private latest: { readonly order: string; readonly projection: Projection } | null = null;

  /** The projection of these inputs, or everything that is wrong with them. */
  open(inputs: Inputs): Outcome<Projection, Problem> {
    const hash = assumptionsHash(inputs);
    const order = orderOf(inputs);
    const { latest } = this;
    if (latest?.projection.hash === hash && latest.order === order) {
      return success(latest.projection);
    }
    const model = compileModel(inputs);
    if (!model.ok) return model;
    const projection = new Projection(model.value, hash);
    this.latest = { order, projection };
    return success(projection);
  }
}

/** The hash disregards the order of rows; what is shown follows it. */
function orderOf({ groups, segments, affordability, components, scenarios }: Inputs): string {
  const codes = [groups, segments, affordability.groups].map((rows) =>
    rows.map(({ code }) => code)
  );
  return JSON.stringify([...codes, Object.keys(components), Object.keys(scenarios)]);
}
