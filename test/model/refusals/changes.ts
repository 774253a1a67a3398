import type { Component, Group, Inputs, Scenario } from "../../../src/model/inputs";
import type { ProblemCode } from "../../../src/model/problem";
import { small } from "./small-inputs";

/** Valid inputs with one thing broken, and all that must be said about it. */
export type Case = readonly [change: Partial<Inputs>, ...sayings: string[]];

/** Cases by the problem that must be said. */
export type Cases<C extends ProblemCode> = Readonly<Record<C, readonly Case[]>>;

export const [J1, J2, O1] = small.groups as readonly [Group, Group, Group];
export const margin = small.stockMargins[0]!;
export const [houses, flats] = margin.classes as [
  (typeof margin.classes)[0],
  (typeof margin.classes)[0],
];
export const vertrek = small.profiles.vertrek!;

export function group(change: Partial<Group>): Partial<Inputs> {
  return { groups: [{ ...J1, ...change }, J2, O1] };
}
export function component(code: string, change: object): Partial<Inputs> {
  const changed = { ...small.components[code], ...change } as Component;
  return { components: { ...small.components, [code]: changed } };
}
export function without(code: string, ...parameters: string[]): Partial<Inputs> {
  const kept = Object.entries(small.components[code]!).filter(([key]) => !parameters.includes(key));
  return { components: { ...small.components, [code]: Object.fromEntries(kept) as never } };
}
export function scenario(changed: Scenario): Partial<Inputs> {
  return { scenarios: { nul: { components: [] }, anders: changed } };
}
export function stock(first: number, second: number): Partial<Inputs> {
  const classes = [
    { ...houses, stock: first },
    { ...flats, stock: second },
  ];
  return { stockMargins: [{ ...margin, classes }] };
}
