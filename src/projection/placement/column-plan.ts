/** What stands in a column of a result table once it is written, from left to right. */
export type ColumnSlot =
  /** A column of the results, and where it stood before, if it did (0-based). */
  | { readonly own: number; readonly from?: number }
  /** A column that the user added; it stays where it is. */
  | { readonly users: number };

export interface ColumnPlan {
  readonly slots: readonly ColumnSlot[];
  /** Columns of which nothing tells whether they are the user's or of an earlier run. */
  readonly doubtful: readonly number[];
}

/** A mark of a set of headers in any order, kept with the table to tell later which columns were written. */
export function headerMark(headers: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const char of [...headers].sort().join("\n")) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `Woning ${hash.toString(16).padStart(8, "0")}`;
}

/**
 * Columns are recognised by their header, wherever the user dragged them. Added columns of the user stay, and new
 * columns of the results then follow at the end; without them the results stand in their own order.
 * @param present headers as they stand in the table
 * @param wanted headers of the results
 * @param mark of the headers that were last written, when the table still has it
 */
export function planColumns(
  present: readonly string[],
  wanted: readonly string[],
  mark: string | undefined
): ColumnPlan {
  const from = (own: number): ColumnSlot => {
    const at = present.indexOf(wanted[own]!);
    return at < 0 ? { own } : { own, from: at };
  };
  const ours = present.filter((header) => wanted.includes(header));
  const others = [...present.keys()].filter((i) => !wanted.includes(present[i]!));
  const missing = [...wanted.keys()].filter((i) => !present.includes(wanted[i]!));
  const inOwnOrder = [...wanted.keys()].map(from);
  const asPresent = present.map((header, i): ColumnSlot => {
    const own = wanted.indexOf(header);
    return own < 0 ? { users: i } : { own, from: i };
  });
  if (others.length === 0)
    return { slots: missing.length > 0 ? inOwnOrder : asPresent, doubtful: [] };
  // All that stands there was written by an earlier run: what is not wanted any more goes.
  if (mark === headerMark(present)) return { slots: inOwnOrder, doubtful: [] };
  const slots = [...asPresent, ...missing.map((own) => ({ own }))];
  return { slots, doubtful: mark === headerMark(ours) ? [] : others };
}
