import { invalidValue } from "./cell-result";
import { connection } from "./connection";
import { standOf } from "./stand";
import { stream, streamMatrix } from "./stream";

/*
 * The functions as Excel calls them. functions.json is made from the signatures and the tags below, its texts from
 * the locale. Signatures are append-only: workbooks hold them.
 */

/**
 * @customfunction BEHOEFTE
 * @param [scenario]
 * @param [year]
 * @param [segment]
 * @param [milieu]
 * @param invocation
 * @streaming
 */
export function need(
  scenario: unknown,
  year: unknown,
  segment: unknown,
  milieu: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>
): void {
  streamMatrix("BEHOEFTE", invocation, (read, names) => ({
    asks: "need",
    scenario: read.text(names.scenario.name, scenario),
    year: read.year(names.year.name, year),
    segment: read.text(names.segment.name, segment),
    milieu: read.text(names.milieu.name, milieu),
  }));
}

/**
 * @customfunction HUISHOUDENS
 * @param [scenario]
 * @param [year]
 * @param [group]
 * @param invocation
 * @streaming
 */
export function households(
  scenario: unknown,
  year: unknown,
  group: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>
): void {
  streamMatrix("HUISHOUDENS", invocation, (read, names) => ({
    asks: "households",
    scenario: read.text(names.scenario.name, scenario),
    year: read.year(names.year.name, year),
    group: read.text(names.group.name, group),
  }));
}

/**
 * @customfunction INWONERS
 * @param [scenario]
 * @param [year]
 * @param invocation
 * @streaming
 */
export function persons(
  scenario: unknown,
  year: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>
): void {
  stream("INWONERS", invocation, (read, names) => ({
    asks: "persons",
    scenario: read.text(names.scenario.name, scenario),
    year: read.year(names.year.name, year),
  }));
}

/**
 * @customfunction SCENARIOS
 * @param invocation
 * @streaming
 */
export function scenarios(invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  streamMatrix("SCENARIOS", invocation, () => ({ asks: "scenarios" }));
}

/**
 * @customfunction PASSEND
 * @param [scenario]
 * @param [year]
 * @param [incomeGroup]
 * @param invocation
 * @streaming
 */
export function fit(
  scenario: unknown,
  year: unknown,
  incomeGroup: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>
): void {
  stream("PASSEND", invocation, (read, names) => ({
    asks: "fit",
    scenario: read.text(names.scenario.name, scenario),
    year: read.year(names.year.name, year),
    incomeGroup: read.text(names.incomeGroup.name, incomeGroup),
  }));
}

/**
 * @customfunction BRON
 * @param key
 * @param invocation
 * @streaming
 */
export function source(
  key: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>
): void {
  stream("BRON", invocation, (read, names) => ({
    asks: "source",
    key: read.text(names.key.name, key) ?? "",
  }));
}

/**
 * Not a stream: Excel calls it again at any change of its arguments, and so tells that the assumptions changed.
 * @customfunction STAND
 * @param areas
 */
export async function stand(areas: unknown[][][]): Promise<string> {
  const { onStand, language } = connection();
  const found = standOf(areas, language());
  if ("hash" in found) {
    await onStand(found.fingerprint);
    return found.hash;
  }
  if (!found.foreign) await onStand(null);
  throw invalidValue(found.message);
}
