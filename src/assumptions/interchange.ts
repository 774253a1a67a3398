import * as v from "valibot";
import { checkInputs } from "../model/check/inputs";
import { RESERVED_CODES } from "../model/check/names";
import type { Inputs } from "../model/inputs";
import type { Outcome } from "../model/outcome";
import { failure, success } from "../model/outcome";
import type { Path, ProblemCode, ProblemData } from "../model/problem";
import { INTERCHANGE_KEYS, SHAPE } from "./interchange/shape";

/** What can be wrong with the form of an interchange file. */
export interface ShapeProblemData {
  /** `expected` is a type ("number", "array", "object", "year") or quoted texts. */
  "wrong-type": { found: unknown; expected: string };
  "unknown-key": { key: string };
  "missing-key": { key: string };
}
export type InterchangeProblemData = ShapeProblemData & ProblemData;
/** A problem with its place as a JSON path: `groups[3].h0`; empty for the whole. */
export type InterchangeProblem = {
  [C in keyof ShapeProblemData | ProblemCode]: {
    readonly path: string;
    readonly code: C;
    readonly data: InterchangeProblemData[C];
  };
}[keyof ShapeProblemData | ProblemCode];

/**
 * Inputs from parsed JSON: everything wrong with its form, or else everything wrong with what it says.
 * No key is dropped, ignored or filled in.
 */
export function parseInterchange(json: unknown): Outcome<Inputs, InterchangeProblem> {
  const reserved = reservedKeys(json);
  const parsed = v.safeParse(SHAPE, json);
  const problems = [...reserved, ...(parsed.issues ?? []).map(shapeProblem)];
  if (!parsed.success || problems.length > 0) return failure(problems);
  const inputs = parsed.output as unknown as Inputs;
  const wrong = checkInputs(inputs).map(({ path, code, data }) => located(path, code, data));
  return wrong.length > 0 ? failure(wrong) : success(inputs);
}

/** The interchange form of inputs: the same data, its keys in the documented order. */
export function toInterchange(inputs: Inputs): Inputs {
  const given = INTERCHANGE_KEYS.filter((key) => inputs[key] !== undefined);
  return Object.fromEntries(given.map((key) => [key, inputs[key]])) as unknown as Inputs;
}

function located(
  path: Path,
  code: InterchangeProblem["code"],
  data: InterchangeProblem["data"]
): InterchangeProblem {
  return { path: jsonPath(path), code, data } as InterchangeProblem;
}

function shapeProblem(issue: v.BaseIssue<unknown>): InterchangeProblem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const key = String(path.at(-1) ?? "");
  if (issue.type === "never") return located(path, "unknown-key", { key });
  if (issue.path?.at(-1)?.origin === "key" && issue.type === "object_with_rest") {
    return located(path, "missing-key", { key });
  }
  const named = issue.type === "custom" || issue.type === "regex" ? issue.message : null;
  return located(path, "wrong-type", {
    found: issue.input,
    expected: named ?? issue.expected ?? "",
  });
}

/** Keys that a plain object cannot hold safely, wherever they are; JSON can spell them. */
function reservedKeys(json: unknown): InterchangeProblem[] {
  const problems: InterchangeProblem[] = [];
  const waiting: { value: unknown; path: Path }[] = [{ value: json, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      value.forEach((item: unknown, i) => {
        if (typeof item === "object") waiting.push({ value: item, path: [...path, i] });
      });
      continue;
    }
    for (const key of Object.getOwnPropertyNames(value)) {
      const item = Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
      if (RESERVED_CODES.includes(key)) {
        problems.push(located([...path, key], "reserved", { found: key }));
      } else waiting.push({ value: item, path: [...path, key] });
    }
  }
  return problems;
}

/** ["groups", 3, "h0"] as groups[3].h0; keys that are no plain words are quoted. */
export function jsonPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}
