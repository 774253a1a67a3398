import type { Model } from "./compile";
import type { Paths } from "./paths";
import { runComponent } from "./paths";
import type { Problem } from "./problem";
import { problem } from "./problem";
import { scenarioComponents } from "./scenario";
import { emptyStream } from "./streams";

/**
 * Groups that fall below zero, each in its first year, with the stream that pulls it down most. Students
 * stand beside the streams: neither the streams alone nor all together may fall below zero.
 */
export function negativeGroups(
  model: Model,
  scenario: string,
  paths: Paths,
  /** By step and group, students included. */
  households: Float64Array
): Problem[] {
  const { inputs, h0, groupCount: G } = model;
  let total = 0;
  for (let g = 0; g < G; g++) total += h0[g]!;
  const noise = -1e-9 * total;
  if (!anyBelow(households, noise) && !anyBelow(paths.households, noise)) return [];

  const parts = streamsByGroup(model, scenario, paths);
  return inputs.groups.flatMap((group, g) => {
    for (let i = g; i < households.length; i += G) {
      const lowest = Math.min(households[i]!, paths.households[i]!);
      if (lowest >= noise) continue;
      const puller = parts.reduce((a, b) => (b.households[i]! < a.households[i]! ? b : a));
      const data = {
        scenario,
        group: group.code,
        year: inputs.t0 + (i - g) / G,
        stream: puller.code,
        households: lowest,
      };
      const path = puller.code === "" ? ["forecast"] : ["components", puller.code];
      return [problem("negative-households", path, data)];
    }
    return [];
  });
}

function anyBelow(values: Float64Array, limit: number): boolean {
  // Not "less than the limit": a NaN must not pass.
  return values.some((value) => !(value >= limit));
}

/** Each stream of a scenario by group; computed again, because a valid run does not keep them. */
function streamsByGroup(
  model: Model,
  scenario: string,
  { students }: Paths
): { readonly code: string; readonly households: Float64Array }[] {
  return [
    { code: "", households: model.autonomous.households },
    ...scenarioComponents(model.inputs, scenario).map(({ code, component }) => {
      const stream = emptyStream(model.steps, model.groupCount);
      return { code, households: runComponent(model, component, stream).households };
    }),
    ...students,
  ];
}
