import type { Group, Inputs } from "../../src/model/inputs";
import { sampleInputs } from "./sample";

/** Inputs with G groups (in threes: laag, midden and hoog of one milieu), S segments and C scenarios. */
export function largeInputs(G: number, S: number, C: number): Inputs {
  const groups = Array.from({ length: G }, (_, g): Group => {
    const milieu = `m${Math.floor(g / 3)}`;
    const base = { code: `g${g}`, milieu, phase: "fase", h0: 10 };
    // The last one or two groups hold what is left of the classes.
    const left = G - 3 * Math.floor(g / 3);
    if (left === 1) {
      return {
        ...base,
        incomes: ["laag", "midden", "hoog"],
        sigma: { laag: 0.5, midden: 0.25, hoog: 0.25 },
      };
    }
    if (left === 2 && g % 3 === 1) {
      return { ...base, incomes: ["midden", "hoog"], sigma: { midden: 0.5, hoog: 0.5 } };
    }
    return { ...base, incomes: [(["laag", "midden", "hoog"] as const)[g % 3]!] };
  });
  const segments = Array.from({ length: S }, (_, s) => ({
    code: `s${s}`,
    type: `type${s}`,
    tenure: "koop",
    price: "",
  }));
  const row = segments.map(() => 1 / S);
  const margin = {
    name: "eigendom",
    classes: [{ name: "koop", segments: [...segments.keys()], stock: 10 * G }],
  };
  return {
    ...sampleInputs(),
    phases: ["fase"],
    transitions: {},
    dissolution: { fase: 0.01 },
    mobility: { fase: 0.1 },
    groups,
    forecast: { controlTotals: { "2034": 10 * G } },
    profiles: { autonoom: groups.map(() => 1 / G) },
    segments,
    stockMargins: [margin],
    O: groups.map(() => row),
    P: groups.map(() => row),
    initialShortage: segments.map(() => 0),
    components: { groei: { kind: "households", profile: "autonoom", total: 1 } },
    scenarios: Object.fromEntries(
      Array.from({ length: C }, (_, c) => [`s${c}`, { components: ["groei"] }])
    ),
  };
}
