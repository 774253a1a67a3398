import { yearlyHouseholds } from "./components";
import type { Model } from "./compile";
import type { Component } from "./inputs";
import { scenarioComponents } from "./scenario";
import { interpolate } from "./series";
import type { Stream } from "./streams";
import { componentStream, emptyStream } from "./streams";

/** A stream under the code of its component; the autonomous one has the code "". */
export interface NamedStream {
  readonly code: string;
  readonly stream: Stream;
}

/** The sum of the streams of a scenario. Arrays are flat, index step * groups + group. */
export interface Paths {
  readonly streams: readonly NamedStream[];
  /** Sum of the streams, without student households. */
  readonly households: Float64Array;
  /** A' H(t-1). */
  readonly aged: Float64Array;
  /** Entries and departures, told apart by stream, so that one does not hide the other. */
  readonly entering: Float64Array;
  readonly leaving: Float64Array;
  readonly anyLeave: boolean;
  /** Student households above those of t0: they stay students, so they are in no stream. */
  readonly students: readonly { readonly code: string; readonly households: Float64Array }[];
}

/** The stream of one component in a model. */
export function runComponent(model: Model, component: Component): Stream {
  const yearly = yearlyHouseholds(component, {
    inputs: model.inputs,
    steps: model.steps,
    size: model.size,
    autonomous: model.autonomous.households,
  });
  const profile = component.kind === "students" ? component.stayProfile : component.profile;
  return componentStream(yearly, model.profiles.get(profile)!, model.dissolution, model.ageing);
}

/** All paths of a scenario. `autonomous` may be handed over to have it computed anew, as a benchmark does. */
export function scenarioPaths(model: Model, code: string, autonomous = model.autonomous): Paths {
  const components = scenarioComponents(model.inputs, code);
  const streams = [
    { code: "", stream: autonomous },
    ...components.map(({ code, component }) => ({ code, stream: runComponent(model, component) })),
  ];
  const students = components.flatMap(({ code, component }) =>
    component.kind === "students"
      ? [{ code, households: studentHouseholds(model, component.units, component.profile) }]
      : []
  );
  return combine(model, streams, students);
}

function studentHouseholds(
  { inputs, steps, groupCount: G, profiles }: Model,
  given: Readonly<Record<string, number>>,
  profile: string
): Float64Array {
  const units = interpolate(given, inputs.t0, steps);
  const shares = profiles.get(profile)!;
  const households = new Float64Array((steps + 1) * G);
  for (let t = 0; t <= steps; t++) {
    for (let g = 0; g < G; g++) households[t * G + g] = (units[t]! - units[0]!) * shares[g]!;
  }
  return households;
}

function combine(
  { steps, groupCount: G }: Model,
  streams: readonly NamedStream[],
  students: Paths["students"]
): Paths {
  const { households, aged, entries: entering } = emptyStream(steps, G);
  const leaving = new Float64Array(entering.length);
  let anyLeave = false;
  for (const { stream } of streams) {
    for (let i = 0; i < entering.length; i++) {
      households[i]! += stream.households[i]!;
      aged[i]! += stream.aged[i]!;
      const entry = stream.entries[i]!;
      if (entry > 0) entering[i]! += entry;
      else if (entry < 0) {
        leaving[i]! += entry;
        anyLeave = true;
      }
    }
  }
  return { streams, households, aged, entering, leaving, anyLeave, students };
}
