/**
 * The memory of all arrays of numbers in a message, so that it can be handed over as it is: a copy of the largest
 * results would be more than a message can hold.
 */
export function buffersIn(message: object): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const seen = new Set<unknown>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    } else if (value instanceof Map) value.forEach(look);
    else Object.values(value).forEach(look);
  };
  look(message);
  return [...buffers];
}
