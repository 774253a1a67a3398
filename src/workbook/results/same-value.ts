import type { PresentContent } from "../../projection/placement/cell-content";
import type { ResultValue } from "../../projection/result";

/** As many as Excel is sure to keep of a number. */
const DIGITS = 15;

/** Whether a cell holds a value already. */
export function holds(present: PresentContent, wanted: ResultValue): boolean {
  const { value, formula } = present;
  if (formula !== undefined) return false;
  if (typeof value === "number" && typeof wanted === "number") {
    return value === wanted || value.toPrecision(DIGITS) === wanted.toPrecision(DIGITS);
  }
  return (value === "" ? null : value) === (wanted === "" ? null : wanted);
}
