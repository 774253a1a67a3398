import type { Report } from "../report";

/**
 * Positions of the scenarios that a picture shows: all, or where these are more than `most` the active
 * one, the reference, and others spread evenly from the lowest to the highest number of inhabitants.
 */
export function chosenScenarios(
  { runs, active, reference }: Pick<Report, "runs" | "active" | "reference">,
  most: number
): number[] {
  if (runs.length <= most) return [...runs.keys()];
  const chosen = new Set([runs.indexOf(active), runs.indexOf(reference)]);
  const others = [...runs.keys()]
    .filter((i) => !chosen.has(i))
    .sort((a, b) => runs[a]!.persons.at(-1)! - runs[b]!.persons.at(-1)!);
  const places = most - chosen.size;
  for (let k = 0; k < places; k++) {
    // The highest first, so that one place shows the furthest that scenarios reach.
    const at =
      places === 1 ? others.length - 1 : Math.round((k * (others.length - 1)) / (places - 1));
    chosen.add(others[at]!);
  }
  return [...chosen].sort((a, b) => a - b);
}
