import { WorkbookError } from "./errors";

const MAX_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'|'$|^$/;

/** @throws WorkbookError for a name that Excel does not take */
export function checkSheetName(name: string): void {
  // Excel keeps this one for its own record of changes.
  const reserved = name.toLowerCase() === "history";
  if (name.length > MAX_NAME || FORBIDDEN.test(name) || reserved) {
    throw new WorkbookError("sheet-name", { name, limit: MAX_NAME });
  }
}

/** The name itself, or with a number where another sheet has it already; sheets do not tell capitals apart. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, MAX_NAME - suffix.length) + suffix;
  }
  return name;
}
