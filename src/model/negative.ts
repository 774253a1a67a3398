import type { Model } from "./compile";
import type { Paths } from "./paths";
import type { Problem } from "./problem";
import { problem } from "./problem";
import { profileStream } from "./streams";

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
  const { inputs, groupCount: G } = model;
  const noise = -1e-9 * model.autonomousTotals[0]!;
  if (!anyBelow(households, paths.households, noise)) return [];

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

function anyBelow(households: Float64Array, inStreams: Float64Array, limit: number): boolean {
  for (let i = 0; i < households.length; i++) {
    // Not "less than the limit": a NaN must not pass.
    if (!(households[i]! >= limit && inStreams[i]! >= limit)) return true;
  }
  return false;
}

/** Each stream of a scenario by group; computed for it, because a valid run does not need them. */
function streamsByGroup(
  { autonomous, plans, dissolution, ageing }: Model,
  scenario: string,
  { students }: Paths
): { readonly code: string; readonly households: Float64Array }[] {
  return [
    { code: "", households: autonomous.households },
    ...plans.get(scenario)!.components.map(({ code, yearly, profile }) => {
      const { households } = profileStream(yearly, profile.shares, dissolution, ageing);
      return { code, households };
    }),
    ...students,
  ];
}
