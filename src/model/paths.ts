import { block } from "./block";
import type { Model } from "./compile";
import { yearlyHouseholds } from "./components";
import type { Component } from "./inputs";
import { scenarioComponents } from "./scenario";
import { interpolate } from "./series";
import type { Stream } from "./streams";
import { componentStream, emptyStream } from "./streams";

/** The sum of the streams of a scenario. Arrays by group are flat, index step * groups + group. */
export interface Paths {
  /** Sum of the streams, without student households. */
  readonly households: Float64Array;
  /** A' H(t-1). */
  readonly aged: Float64Array;
  /** Entries and departures, told apart by stream, so that one does not hide the other. */
  readonly entering: Float64Array;
  readonly leaving: Float64Array;
  readonly anyLeave: boolean;
  /** All households of each stream by step; the autonomous one has the code "". */
  readonly streams: readonly StreamTotals[];
  /** Student households above those of t0: they stay students, so they are in no stream. */
  readonly students: readonly StudentHouseholds[];
}
export interface StreamTotals {
  readonly code: string;
  readonly totals: Float64Array;
}
export interface StudentHouseholds {
  readonly code: string;
  readonly households: Float64Array;
}

/** The stream of one component in a model, written over `stream`. */
export function runComponent(model: Model, component: Component, stream: Stream): Stream {
  const yearly = yearlyHouseholds(component, {
    inputs: model.inputs,
    steps: model.steps,
    size: model.size,
    autonomous: model.autonomous.households,
  });
  const profile = component.kind === "students" ? component.stayProfile : component.profile;
  const shares = model.profiles.get(profile)!;
  return componentStream(stream, yearly, shares, model.dissolution, model.ageing);
}

/** All paths of a scenario. `autonomous` may be handed over to have it computed anew, as a benchmark does. */
export function scenarioPaths(model: Model, code: string, autonomous = model.autonomous): Paths {
  const { steps, groupCount: G } = model;
  const components = scenarioComponents(model.inputs, code);
  const [households, aged, entering, leaving] = block(4, (steps + 1) * G);
  const sums = { households: households!, aged: aged!, entering: entering!, leaving: leaving! };

  let anyLeave = addStream(sums, autonomous);
  const streams = [{ code: "", totals: totalsByStep(autonomous.households, G) }];
  const stream = emptyStream(steps, G);
  for (const { code, component } of components) {
    runComponent(model, component, stream);
    if (addStream(sums, stream)) anyLeave = true;
    streams.push({ code, totals: totalsByStep(stream.households, G) });
  }
  const students = components.flatMap(({ code, component }) =>
    component.kind === "students"
      ? [{ code, households: studentHouseholds(model, component.units, component.profile) }]
      : []
  );
  return { ...sums, anyLeave, streams, students };
}

/** Households by step and group, students included. */
export function withStudents({ households, students }: Paths): Float64Array {
  if (students.length === 0) return households;
  const all = households.slice();
  for (const { households: extra } of students) {
    for (let i = 0; i < all.length; i++) all[i]! += extra[i]!;
  }
  return all;
}

/** All households by step. */
export function totalsByStep(households: Float64Array, groups: number): Float64Array {
  const totals = new Float64Array(households.length / groups);
  for (let t = 0, i = 0; t < totals.length; t++) {
    const end = i + groups;
    let sum = 0;
    for (; i < end; i++) sum += households[i]!;
    totals[t] = sum;
  }
  return totals;
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

/** Adds one stream to the sums; whether anyone leaves in it. */
function addStream(
  {
    households,
    aged,
    entering,
    leaving,
  }: Pick<Paths, "households" | "aged" | "entering" | "leaving">,
  stream: Stream
): boolean {
  const { households: streamHouseholds, aged: streamAged, entries } = stream;
  let anyLeave = false;
  for (let i = 0; i < entries.length; i++) {
    households[i]! += streamHouseholds[i]!;
    aged[i]! += streamAged[i]!;
    const entry = entries[i]!;
    if (entry >= 0) entering[i]! += entry;
    else {
      leaving[i]! += entry;
      anyLeave = true;
    }
  }
  return anyLeave;
}
