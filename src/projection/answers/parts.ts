import { fold } from "../../assumptions/codebook";
import type { Naming } from "./finder";

/** A property by which things are grouped, with what it is called: "Woningtype". */
export interface Property<T> {
  readonly label: string;
  readonly of: (thing: T) => string;
}

/**
 * The parts of things that share properties: by every one of the given combinations, in any order of its properties,
 * written with slashes or spaces: "nultreden/sociale huur", "sociale huur nultreden".
 */
export function* partNamings<T>(
  things: readonly T[],
  combinations: readonly (readonly Property<T>[])[]
): Generator<Naming> {
  for (const combination of combinations) {
    const values = (thing: T): string[] => combination.map((property) => property.of(thing));
    const orders = permutations([...combination.keys()]);
    for (const positions of alike(things.map((thing) => JSON.stringify(values(thing).map(fold))))) {
      const of = values(things[positions[0]!]!);
      const full = of.map((value, i) => `${combination[i]!.label} ${value}`).join("/");
      for (const order of orders) {
        yield { text: order.map((i) => of[i]!).join("/"), full, positions };
      }
    }
  }
}

/** Every combination of one property or more. */
export function combinationsOf<T>(properties: readonly T[]): readonly (readonly T[])[] {
  return properties.reduce<readonly (readonly T[])[]>(
    (sets, property) => [...sets, [property], ...sets.map((set) => [...set, property])],
    []
  );
}

/** Distinct values of a property, in order of first appearance. */
export function valuesOf<T>(things: readonly T[], { of }: Property<T>): readonly string[] {
  return [...new Set(things.map(of))];
}

function alike(keys: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  keys.forEach((key, i) => {
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  return [...groups.values()];
}

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest])
  );
}
