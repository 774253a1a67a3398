import type {
  Component,
  HouseholdsComponent,
  Inputs,
  JobsComponent,
  LabourComponent,
  MigrationComponent,
  PendelComponent,
  StudentsComponent,
} from "./inputs";
import { interpolate, phasingShares } from "./series";

/** What the yearly number of a component may depend on. */
export interface ComponentContext {
  readonly inputs: Inputs;
  /** T - t0. */
  readonly steps: number;
  /** Persons per household by step. */
  readonly size: Float64Array;
  /** Autonomous households, index step * groups + group. */
  readonly autonomous: Float64Array;
}

/** X: net extra households by step 1..n (index 0 is t0 and stays 0). */
export function yearlyHouseholds(component: Component, context: ComponentContext): Float64Array {
  switch (component.kind) {
    case "migration":
      return migration(component, context);
    case "pendel":
      return pendel(component, context);
    case "jobs":
      return jobs(component, context);
    case "households":
      return households(component, context);
    case "labour":
      return labour(component, context);
    case "students":
      return stayers(component, context);
  }
}

/** k a year for the given number of years; persons become households at the size of that year. */
function migration(c: MigrationComponent, { steps, size }: ComponentContext): Float64Array {
  const x = new Float64Array(steps + 1);
  for (let t = 1; t <= Math.min(steps, c.years); t++) {
    x[t] = c.k ?? ((c.trend ?? 0) - (c.forecast ?? 0)) / size[t]!;
  }
  return x;
}

function pendel(c: PendelComponent, context: ComponentContext): Float64Array {
  const K = c.K ?? (c.workers ?? 0) / (c.workersPerHousehold ?? 1);
  return spread(K * (c.p0 - c.p1), c, context);
}

function jobs(c: JobsComponent, context: ComponentContext): Float64Array {
  const perJob = c.capture / c.workersPerHousehold;
  if (typeof c.jobs === "number") return spread(c.jobs * perJob, c, context);
  const x = new Float64Array(context.steps + 1);
  for (let t = 1; t <= context.steps; t++) x[t] = (c.jobs[context.inputs.t0 + t] ?? 0) * perJob;
  return x;
}

function households(c: HouseholdsComponent, context: ComponentContext): Float64Array {
  return spread(c.total, c, context);
}

/** The yearly fall of the labour force of the autonomous stream, of which a share is filled. */
function labour(c: LabourComponent, context: ComponentContext): Float64Array {
  const { steps, autonomous } = context;
  const groups = context.inputs.groups;
  const x = new Float64Array(steps + 1);
  let before = 0;
  for (let t = 0; t <= steps; t++) {
    let force = 0;
    groups.forEach((group, g) => {
      force += autonomous[t * groups.length + g]! * (c.lambda[group.phase] ?? 0);
    });
    if (t > 0) x[t] = (Math.max(0, before - force) * c.fill) / c.workersPerHousehold;
    before = force;
  }
  return x;
}

/** Former students who stay beyond the outflow that the forecast already holds. */
function stayers(c: StudentsComponent, { inputs, steps }: ComponentContext): Float64Array {
  const units = interpolate(c.units, inputs.t0, steps);
  const x = new Float64Array(steps + 1);
  for (let t = 1; t <= steps; t++) x[t] = (c.stay * (units[t - 1]! - units[0]!)) / c.duration;
  return x;
}

function spread(total: number, c: Component, { inputs, steps }: ComponentContext): Float64Array {
  return phasingShares(c.phasing, inputs.t0, steps).map((share) => share * total);
}
