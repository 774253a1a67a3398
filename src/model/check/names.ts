import type { Path, Problem, Thing } from "../problem";
import { problem } from "../problem";

/** Names that a plain object cannot hold safely. */
export const RESERVED_CODES: readonly string[] = ["__proto__", "constructor", "prototype"];

/** Codes of one kind: present, not twice (case does not tell them apart), not reserved. */
export function checkCodes(
  codes: readonly string[],
  what: Thing,
  pathOf: (index: number) => Path
): Problem[] {
  const seen = new Set<string>();
  return codes.flatMap((code, i) => {
    const path = pathOf(i);
    if (code.trim() === "") return [problem("missing", path, { what, key: "code" })];
    if (RESERVED_CODES.includes(code)) return [problem("reserved", path, { found: code })];
    const folded = code.trim().toLowerCase();
    if (seen.has(folded)) return [problem("duplicate", path, { what, code })];
    seen.add(folded);
    return [];
  });
}

/** A reference to something that must exist. */
export function checkKnown(
  found: string,
  known: readonly string[] | ReadonlySet<string>,
  what: Thing,
  path: Path
): Problem[] {
  const set = known instanceof Set ? known : new Set(known as readonly string[]);
  return set.has(found) ? [] : [problem("unknown", path, { what, found, known: [...set] })];
}

/** A record with exactly one entry for each of `keys`. */
export function checkKeys(
  record: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  what: Thing,
  path: Path
): Problem[] {
  const known = new Set(keys);
  return [
    ...Object.keys(record).flatMap((key) => checkKnown(key, known, what, [...path, key])),
    ...keys
      .filter((key) => !Object.hasOwn(record, key))
      .map((key) => problem("missing", path, { what, key })),
  ];
}

export function checkCount(count: number, limit: number, what: Thing, path: Path): Problem[] {
  if (count === 0) return [problem("empty", path, { what })];
  return count > limit ? [problem("too-many", path, { what, count, limit })] : [];
}
