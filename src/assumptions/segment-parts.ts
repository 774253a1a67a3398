import type { Segment } from "../model/inputs";

/**
 * Parts of the stock that can be named, with the positions of their segments: a segment by its code,
 * a type, a tenure, or both as "type/tenure". A code goes before a part of the same name.
 */
export function segmentParts(segments: readonly Segment[]): ReadonlyMap<string, readonly number[]> {
  const parts = new Map<string, readonly number[]>(segments.map(({ code }, s) => [code, [s]]));
  const namings: readonly ((segment: Segment) => string)[] = [
    ({ type }) => type,
    ({ tenure }) => tenure,
    ({ type, tenure }) => `${type}/${tenure}`,
  ];
  for (const nameOf of namings) {
    const found = new Map<string, number[]>();
    segments.forEach((segment, s) => {
      const name = nameOf(segment);
      found.set(name, [...(found.get(name) ?? []), s]);
    });
    for (const [name, positions] of found) if (!parts.has(name)) parts.set(name, positions);
  }
  return parts;
}
