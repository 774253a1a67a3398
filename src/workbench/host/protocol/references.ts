import type { HostObject } from "./members";
import type { PathIds } from "./wire";

/** Within a plain object, office.js puts this in the place of an object of the workbook. */
const PATH = "_ObjectPathId";

type Resolve = (id: number) => HostObject;

/** An argument as it was meant: objects in the place of the ids of their paths, in lists and records too. */
export function referenced(value: unknown, ids: PathIds | undefined, resolve: Resolve): unknown {
  if (typeof ids === "number" && ids > 0) return resolve(ids);
  if (Array.isArray(value)) {
    const places = typeof ids === "object" ? ids : [];
    return value.map((item: unknown, i) => referenced(item, places[i], resolve));
  }
  if (typeof value !== "object" || value === null) return value;
  const path = (value as Record<string, unknown>)[PATH];
  if (typeof path === "number") return resolve(path);
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, referenced(held, undefined, resolve)])
  );
}
