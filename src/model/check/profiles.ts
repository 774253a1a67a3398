import type { Component, Inputs } from "../inputs";
import type { Path, Problem } from "../problem";
import { problem } from "../problem";
import { withOverrides } from "../scenario";
import { checkCodes, checkKnown } from "./names";
import { ANY, checkNumbers, checkSum } from "./number";

/** Kinds whose profile may hold negative shares: groups that leave while others come. */
const MAY_LEAVE: readonly Component["kind"][] = ["migration", "households"];

/** Entry profiles: a share for each group, sum 1, negative only where the use allows it. */
export function checkProfiles(inputs: Inputs): Problem[] {
  const { profiles, groups, autonomousProfile, components } = inputs;
  const names = Object.keys(profiles);
  const shapes = [
    ...checkCodes(names, "profile", (i) => ["profiles", names[i]!]),
    ...Object.entries(profiles).flatMap(([name, shares]) => {
      const path = ["profiles", name];
      if (shares.length !== groups.length) {
        const data = { what: "profile", found: shares.length, expected: groups.length } as const;
        return [problem("length", path, data)];
      }
      return [
        ...checkNumbers(shares, ANY, path),
        ...checkSum(shares, { what: "profile", name }, path),
      ];
    }),
    ...checkKnown(autonomousProfile, names, "profile", ["autonomousProfile"]),
  ];
  if (shapes.length > 0) return shapes;
  const uses = new Map<string, string>([[autonomousProfile, ""]]);
  for (const [code, component] of [...Object.entries(components), ...overridden(inputs)]) {
    if (!MAY_LEAVE.includes(component.kind)) uses.set(component.profile, code);
    if (component.kind === "students") uses.set(component.stayProfile, code);
  }
  return [...uses].flatMap(([name, use]) => checkShares(inputs, name, use));
}

/** Components as scenarios change them: an override may choose another profile. */
function overridden({ components, scenarios }: Inputs): [string, Component][] {
  return Object.values(scenarios).flatMap(({ overrides = {} }) =>
    Object.entries(overrides)
      .filter(([code]) => Object.hasOwn(components, code))
      .map(([code, values]): [string, Component] => [
        code,
        withOverrides(components[code]!, values),
      ])
  );
}

function checkShares({ profiles, groups }: Inputs, name: string, use: string): Problem[] {
  if (!Object.hasOwn(profiles, name)) return [];
  return profiles[name]!.flatMap((share, g): Problem[] => {
    if (share >= 0) return [];
    const path: Path = ["profiles", name, g];
    const data = { profile: name, group: groups[g]!.code, share, use };
    return [problem("negative-share", path, data)];
  });
}
