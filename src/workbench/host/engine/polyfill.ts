/** The engine asks for one function that Node 20 does not have yet. */
export function polyfill(): void {
  const target = Object as unknown as { groupBy?: typeof groupBy };
  target.groupBy ??= groupBy;
}

function groupBy<T>(
  list: Iterable<T>,
  keyOf: (item: T, index: number) => PropertyKey
): Record<PropertyKey, T[]> {
  const groups = Object.create(null) as Record<PropertyKey, T[]>;
  let index = 0;
  for (const item of list) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}
