import type { Assumptions } from "./assumptions";

/**
 * Equal where the cells say the very same, wherever they stand. It holds what the hash leaves out and what is shown
 * all the same: the active scenario, names, the order of rows, published figures and where everything comes from.
 */
export function fingerprintOf(assumptions: Assumptions): string {
  const { provenance } = assumptions;
  const lines = provenance.map((line) => ({ ...line, place: line.place.name }));
  // What cannot be written as JSON, such as the way to find a cell, is left out.
  return JSON.stringify({ ...assumptions, provenance: lines, notices: [] });
}
