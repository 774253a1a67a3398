import type { BookValue } from "../../../xlsx/book/book-sheet";
import {
  isErrorName,
  isErrorValue,
  isTextCode,
  numberContent,
  plainContent,
  textContent,
} from "../../host/files";

/** A value as the engine reads it from a cell. */
export function contentOf(value: BookValue, code = "General"): string {
  if (value === null) return "";
  if (typeof value === "number") return numberContent(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // An error that only passes by, such as one for data on their way, is no value to keep.
  if (typeof value === "object") return isErrorName(value.error) ? value.error : "#N/A";
  return isTextCode(code) ? plainContent(value) : textContent(value);
}

/** What a cell of the engine holds as a value of a file. */
export function bookValueOf(value: string | number | boolean): BookValue {
  if (value === "") return null;
  return isErrorValue(value) ? { error: value } : value;
}
