/** Whether two pieces of plain data (and maps of them) are alike in everything. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => sameData(item, b[i]));
  }
  if (a instanceof Map) {
    return (
      b instanceof Map &&
      a.size === b.size &&
      [...a].every(([key, value]) => b.has(key) && sameData(value, b.get(key)))
    );
  }
  const keys = Object.keys(a);
  const others = b as Readonly<Record<string, unknown>>;
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) => key in others && sameData((a as Readonly<Record<string, unknown>>)[key], others[key])
    )
  );
}
