/** The most characters of a sheet name in Excel. */
export const MAX_SHEET_NAME = 31;

/** The name itself, or with a number where another sheet has it already; sheets do not tell capitals apart. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
  }
  return name;
}
