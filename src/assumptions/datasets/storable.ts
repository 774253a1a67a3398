/**
 * A number as every spreadsheet program stores it: 15 significant digits. Some write more and some do not, so that a
 * value with more would read back as another one.
 */
export function storable(value: number): number {
  return Number(value.toPrecision(15));
}
