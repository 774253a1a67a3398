import { createHash } from "node:crypto";
import { inflate, makeEntry, openZip, writeZip } from "../../../src/xlsx/zip";

/** SHA-256 of the unpacked content of each part. */
export function hashes(bytes: Uint8Array): Map<string, string> {
  const hash = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
  return new Map([...openZip(bytes)].map(([name, entry]) => [name, hash(inflate(entry))]));
}

/** Names of the parts of which the content differs, among those that are in both. */
export function differingParts(a: Uint8Array, b: Uint8Array): string[] {
  const other = hashes(b);
  return [...hashes(a)]
    .filter(([name, hash]) => other.has(name) && other.get(name) !== hash)
    .map(([n]) => n);
}

export function partText(bytes: Uint8Array, part: string): string {
  const entry = openZip(bytes).get(part);
  if (!entry) throw new Error(`no part ${part}`);
  return new TextDecoder().decode(inflate(entry));
}

/** The workbook with the text of a part changed; fails when the change does nothing. null takes the part away. */
export function withPart(
  bytes: Uint8Array,
  part: string,
  change: (text: string) => string | null
): Uint8Array {
  const entries = openZip(bytes);
  const text = entries.has(part) ? partText(bytes, part) : "";
  const changed = change(text);
  if (changed === text) throw new Error(`nothing changed in ${part}`);
  if (changed === null) entries.delete(part);
  else entries.set(part, makeEntry(part, new TextEncoder().encode(changed)));
  return writeZip(entries.values());
}

/** Replaces a text that has to be there. */
export function replaced(from: string | RegExp, to: string): (text: string) => string {
  return (text) => text.replace(from, to);
}
