/** Cells that one name may hold. The largest table, 2,000 groups by 300 segments, has 600,000. */
export const CELLS_PER_NAME = 1_000_000;
/** Cells of all names together. */
export const CELLS_IN_ALL = 2_000_000;
/** Merged areas that are listed for one name; each is refused, so that more would tell nothing. */
export const MAX_MERGED = 1000;
