import type fc from "fast-check";
import { INCOMES } from "../../../src/model/inputs";
import type { Inputs } from "../../../src/model/inputs";
import type { Draw } from "../random/draw";
import { drawn } from "../random/draw";

const NUMBERS = [NaN, Infinity, -Infinity, -1, 0, 0.5, 1, 2, 7.25, 1e-320, 1e9, 1e308, -1e308];
const TEXTS = ["", " ", "__proto__", "constructor", "toString", "onzin", "2030", "-1"];
/** What has one of a few literal values in the type, and stays one of them. */
const LITERALS: Readonly<Record<string, readonly string[]>> = { incomes: INCOMES };
/** Objects of which every key is data, so that one may be gone or renamed. */
const RECORDS = [
  "transitions",
  "dissolution",
  "mobility",
  "controlTotals",
  "byGroup",
  "profiles",
  "sigma",
  "householdSize",
  "units",
  "phasing",
  "jobs",
  "lambda",
  "components",
  "scenarios",
  "overrides",
];

type Node = Record<string, unknown> | unknown[];
interface Place {
  readonly parent: Node;
  readonly key: string;
  /** The nearest name above: of the field, or of the field that holds the list or record. */
  readonly field: string;
  /** Whether the key is data: an entry of a record or of a list. */
  readonly entry: boolean;
}

function places(parent: Node, name: string): Place[] {
  return Object.entries(parent).flatMap(([key, value]) => {
    const entry = Array.isArray(parent) || RECORDS.includes(name);
    const field = entry ? name : key;
    const here = { parent, key, field, entry };
    if (typeof value !== "object" || value === null) return [here];
    // Below a record of records ("transitions") the inner one is a record too.
    const below = entry && name === "transitions" ? name : entry ? "" : key;
    return [here, ...places(value as Node, Array.isArray(parent) ? field : below)];
  });
}

/** Changes one thing somewhere, within the types of Inputs. */
function mutate(draw: Draw, inputs: Node): void {
  const all = places(inputs, "");
  const { parent, key, field, entry } = draw.one(all);
  const value = (parent as Record<string, unknown>)[key];
  if (entry && draw.chance(40)) return removeOrRepeat(draw, parent, key);
  if (typeof value === "number") set(parent, key, draw.one(NUMBERS));
  else if (typeof value === "string") {
    if (key === "kind") return;
    const texts = all.flatMap((place) => {
      const other = (place.parent as Record<string, unknown>)[place.key];
      return typeof other === "string" ? [other] : [];
    });
    set(parent, key, draw.one(LITERALS[field] ?? (draw.chance(50) ? TEXTS : texts)));
  } else if (Array.isArray(value) && draw.chance(50)) set(parent, key, []);
}

function removeOrRepeat(draw: Draw, parent: Node, key: string): void {
  if (Array.isArray(parent)) {
    const at = Number(key);
    if (draw.chance(50)) parent.splice(at, 1);
    else parent.splice(at, 0, parent[at]);
    return;
  }
  const value = parent[key];
  if (draw.chance(60)) Reflect.deleteProperty(parent, key);
  if (draw.chance(60)) set(parent, draw.one(TEXTS), value);
}

/** Also for "__proto__", which an assignment would not make a key. */
function set(parent: Node, key: string, value: unknown): void {
  Object.defineProperty(parent, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** Inputs after one to four changes anywhere; the shape still is that of Inputs. */
export function mutated(base: Inputs): fc.Arbitrary<Inputs> {
  return drawn((draw) => {
    const copy = structuredClone(base) as unknown as Record<string, unknown>;
    for (let i = draw.whole(1, 4); i > 0; i--) mutate(draw, copy);
    return copy as unknown as Inputs;
  });
}
