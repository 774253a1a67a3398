/** f = 1 + eout / (N1sum + ein): the part of a group that does not leave the municipality. */
export function remaining(
  aged: Float64Array,
  entering: Float64Array,
  leaving: Float64Array,
  i: number
): number {
  if (leaving[i] === 0) return 1;
  const present = aged[i]! + entering[i]!;
  // A path that ends at zero may leave a rounding error below it.
  return present > 0 ? Math.max(0, 1 + leaving[i]! / present) : 0;
}
