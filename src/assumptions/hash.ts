import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Inputs } from "../model/inputs";
import { canonicalInputs } from "./canonical";

/** Spreadsheets keep this many digits: some write no more, and formulas differ in what follows. */
const DIGITS = 15;

/**
 * The version of the assumptions: 12 hex digits that change when a value changes in its first 15
 * digits, and only then. Workbook, interchange and session give the same.
 */
export function assumptionsHash(inputs: Inputs): string {
  const text = JSON.stringify(canonicalInputs(inputs), rounded);
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? kept(value) : value;
}

/** Rounded half up on the shortest decimal digits, as spreadsheets do; binary rounding differs at ties. */
function kept(value: number): number {
  const [mantissa, exponent] = Math.abs(value).toExponential().split("e");
  const digits = mantissa!.replace(".", "");
  if (digits.length <= DIGITS) return value;
  const whole = Number(digits.slice(0, DIGITS)) + (digits[DIGITS]! >= "5" ? 1 : 0);
  return Math.sign(value) * Number(`${whole}e${Number(exponent) - DIGITS + 1}`);
}
