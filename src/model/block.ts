/**
 * Zero-filled arrays of one length that live and die together. One allocation for all: for arrays of the
 * size of a scenario, allocating costs more than computing what goes in.
 */
export function block(count: number, length: number): Float64Array[] {
  const all = new Float64Array(count * length);
  return Array.from({ length: count }, (_, i) => all.subarray(i * length, (i + 1) * length));
}
