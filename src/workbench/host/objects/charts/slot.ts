/** A place in a chart where something is kept: read as a whole, changed in part. */
export interface Slot<T> {
  readonly get: () => T;
  readonly change: (changed: T) => void;
}
