/**
 * Preferences and present dwellings by milieu and segment, a row of the milieu's groups for each: what a
 * sum over groups reads stands together.
 */
export interface DwellingRows {
  /** The groups, milieu by milieu; those of milieu m stand from first[m] up to first[m + 1]. */
  readonly groups: Int32Array;
  readonly first: Int32Array;
  /** P and N(t0) / H0. */
  readonly preference: Float64Array;
  readonly startShare: Float64Array;
}

/** Turns matrices of groups by segments into rows by milieu and segment. */
export function dwellingRows(
  milieuOf: Int32Array,
  milieus: number,
  preference: Float64Array,
  startShare: Float64Array
): DwellingRows {
  const S = preference.length / milieuOf.length;
  const groups = milieuOf.map((_, g) => g).sort((a, b) => milieuOf[a]! - milieuOf[b]! || a - b);
  const first = new Int32Array(milieus + 1);
  milieuOf.forEach((m) => first[m + 1]!++);
  for (let m = 0; m < milieus; m++) first[m + 1]! += first[m]!;

  const cells = Array.from({ length: milieus }, (_, m) => [
    ...groups.subarray(first[m], first[m + 1]),
  ])
    .flatMap((members) => Array.from({ length: S }, (_, s) => members.map((g) => g * S + s)))
    .flat();
  return {
    groups,
    first,
    preference: Float64Array.from(cells, (i) => preference[i]!),
    startShare: Float64Array.from(cells, (i) => startShare[i]!),
  };
}
