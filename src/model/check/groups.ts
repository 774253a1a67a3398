import type { Group, Income, Inputs } from "../inputs";
import { INCOMES, LIMITS } from "../inputs";
import type { Path, Problem } from "../problem";
import { problem } from "../problem";
import { checkCodes, checkCount, checkKeys, checkKnown } from "./names";
import { checkNumber, checkSum, NOT_NEGATIVE, SHARE, total } from "./number";

/** Groups: codes, references, households, and income classes that partition each milieu and phase. */
export function checkGroups(inputs: Inputs): Problem[] {
  const { groups } = inputs;
  const phases = new Set(inputs.phases);
  const each = [
    ...checkCount(groups.length, LIMITS.groups, "group", ["groups"]),
    ...checkCodes(
      groups.map(({ code }) => code),
      "group",
      (i) => ["groups", i, "code"]
    ),
    ...groups.flatMap((group, g) => checkGroup(group, phases, ["groups", g])),
  ];
  if (each.length > 0) return each;
  if (total(groups.map(({ h0 }) => h0)) <= 0) {
    return [problem("empty", ["groups"], { what: "group" })];
  }
  return [...checkPartition(groups), ...checkTargets(inputs)];
}

function checkGroup(group: Group, phases: ReadonlySet<string>, path: Path): Problem[] {
  const { incomes, sigma } = group;
  const problems = [
    ...checkKnown(group.phase, phases, "phase", [...path, "phase"]),
    ...(group.milieu.trim() === ""
      ? [problem("missing", [...path, "milieu"], { what: "milieu", key: group.code })]
      : []),
    ...checkNumber(group.h0, NOT_NEGATIVE, [...path, "h0"]),
    ...(incomes.length === 0 ? [problem("empty", [...path, "incomes"], { what: "income" })] : []),
    ...incomes.flatMap((income, i) => [
      ...checkKnown(income, INCOMES, "income", [...path, "incomes", i]),
      ...(incomes.indexOf(income) < i
        ? [problem("duplicate", [...path, "incomes", i], { what: "income", code: income })]
        : []),
    ]),
  ];
  return problems.length > 0 ? problems : checkSigma(group, sigma, [...path, "sigma"]);
}

function checkSigma(group: Group, sigma: Group["sigma"], path: Path): Problem[] {
  if (!sigma) {
    if (group.incomes.length === 1) return [];
    return [problem("missing", path, { what: "sigma", key: group.code })];
  }
  const keys = checkKeys(sigma, group.incomes, "income", path);
  if (keys.length > 0) return keys;
  return [
    ...Object.entries(sigma).flatMap(([income, share]) =>
      checkNumber(share, SHARE, [...path, income])
    ),
    ...checkSum(Object.values(sigma), { what: "sigma", name: group.code }, path),
  ];
}

/** Every milieu and phase with groups has each income class exactly once. */
function checkPartition(groups: readonly Group[]): Problem[] {
  return [...byMilieuAndPhase(groups).values()].flatMap((members) => {
    const held = members.flatMap((g) => groups[g]!.incomes);
    const times = (income: Income): number => held.filter((i) => i === income).length;
    const missing = INCOMES.filter((income) => times(income) === 0);
    const twice = INCOMES.filter((income) => times(income) > 1);
    if (missing.length + twice.length === 0) return [];
    const { milieu, phase } = groups[members[0]!]!;
    const codes = members.map((g) => groups[g]!.code);
    const path = ["groups", members[0]!, "incomes"];
    return [problem("income-partition", path, { milieu, phase, groups: codes, missing, twice })];
  });
}

/** A milieu that has groups of a phase has groups of every phase they move on to. */
function checkTargets({ groups, phases, transitions }: Inputs): Problem[] {
  const present = byMilieuAndPhase(groups);
  return [...present.values()].flatMap((members) => {
    const { milieu, phase } = groups[members[0]!]!;
    return Object.entries(transitions[phase] ?? {}).flatMap(([to, rate]) =>
      // A phase that does not exist is another problem, said of the transitions.
      rate === 0 || present.has(key(milieu, to)) || !phases.includes(to)
        ? []
        : [problem("no-target-groups", ["transitions", phase, to], { milieu, from: phase, to })]
    );
  });
}

function byMilieuAndPhase(groups: readonly Group[]): Map<string, number[]> {
  const members = new Map<string, number[]>();
  groups.forEach(({ milieu, phase }, g) => {
    const list = members.get(key(milieu, phase));
    if (list) list.push(g);
    else members.set(key(milieu, phase), [g]);
  });
  return members;
}

function key(milieu: string, phase: string): string {
  return JSON.stringify([milieu, phase]);
}
