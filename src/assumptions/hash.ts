import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Inputs } from "../model/inputs";
import { canonicalInputs } from "./canonical";

/**
 * The version of the assumptions: 12 hex digits that change when a value changes, and only then.
 * Workbook, interchange and session give the same.
 */
export function assumptionsHash(inputs: Inputs): string {
  const text = JSON.stringify(canonicalInputs(inputs));
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
}
