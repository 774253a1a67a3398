import type { Inputs } from "../inputs";
import { LIMITS } from "../inputs";
import type { Problem } from "../problem";
import { problem } from "../problem";
import { checkCodes, checkCount, checkKeys, checkKnown } from "./names";
import { checkNumber, SHARE, total } from "./number";

/** Phases, transitions, dissolution and mobility: rates in bounds, outflow of a phase at most 1. */
export function checkLifecycle(inputs: Inputs): Problem[] {
  const { phases, transitions, dissolution, mobility } = inputs;
  const problems = [
    ...checkCount(phases.length, LIMITS.phases, "phase", ["phases"]),
    ...checkCodes(phases, "phase", (i) => ["phases", i]),
    ...checkKeys(dissolution, phases, "phase", ["dissolution"]),
    ...checkKeys(mobility, phases, "phase", ["mobility"]),
    ...Object.entries(dissolution).flatMap(([phase, rate]) =>
      checkNumber(rate, { min: 0, max: 1, below: true }, ["dissolution", phase])
    ),
    ...Object.entries(mobility).flatMap(([phase, rate]) =>
      checkNumber(rate, SHARE, ["mobility", phase])
    ),
    ...Object.entries(transitions).flatMap(([from, row]) => [
      ...checkKnown(from, phases, "phase", ["transitions", from]),
      ...Object.entries(row).flatMap(([to, rate]) => {
        const path = ["transitions", from, to];
        const self = to === from && rate !== 0;
        if (self) return [problem("range", path, { found: rate, min: 0, max: 0 })];
        return [...checkKnown(to, phases, "phase", path), ...checkNumber(rate, SHARE, path)];
      }),
    ]),
  ];
  return problems.length > 0 ? problems : checkOutflow(inputs);
}

function checkOutflow({ phases, transitions, dissolution }: Inputs): Problem[] {
  return phases.flatMap((phase) => {
    const sum = total(Object.values(transitions[phase] ?? {})) + dissolution[phase]!;
    // Rates that add up to exactly 1 on paper may be a rounding error above it.
    return sum > 1 + 1e-12 ? [problem("outflow", ["dissolution", phase], { phase, sum })] : [];
  });
}
