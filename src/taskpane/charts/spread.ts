/**
 * Heights of labels, moved apart as little as keeps `gap` pixels between them, between `top` and `bottom`
 * where they fit. The answer is in the order of the wishes.
 */
export function spread(
  wishes: readonly number[],
  gap: number,
  top: number,
  bottom: number
): number[] {
  const order = [...wishes.keys()].sort((a, b) => wishes[a]! - wishes[b]!);
  const places = wishes.map(() => 0);
  let below = top;
  for (const i of order) {
    places[i] = Math.max(wishes[i]!, below);
    below = places[i]! + gap;
  }
  let above = bottom;
  for (const i of [...order].reverse()) {
    places[i] = Math.min(places[i]!, above);
    above = places[i]! - gap;
  }
  return places;
}
