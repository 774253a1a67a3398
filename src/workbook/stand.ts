import { ASSUMPTION_NAMES } from "../assumptions/schema";

/** The function that Excel calls whenever an assumption changes, with every assumption name. */
const CALL = /^=\s*(?:_xldudf_)?WONING[._]STAND\s*\((.*)\)\s*$/is;

/**
 * How `Woning_Stand` stands: its cell calls WONING.STAND over every assumption name ("present"), holds something else,
 * such as a call that lacks a name ("replaced"), or is not there ("missing").
 */
export type StandCell = "present" | "replaced" | "missing";

/** Judges the formula of the cell, as `formulas` gives it. */
export function standOf(formula: unknown): Exclude<StandCell, "missing"> {
  const [, list] = CALL.exec(String(formula)) ?? [];
  if (list === undefined) return "replaced";
  const given = new Set(list.split(/[,;]/).map((argument) => argument.trim().toLowerCase()));
  const all = ASSUMPTION_NAMES.every((name) => given.has(name.toLowerCase()));
  return all ? "present" : "replaced";
}
