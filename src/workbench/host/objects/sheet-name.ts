import { invalidArgument } from "../protocol/errors";

export const LONGEST_SHEET_NAME = 31;

/** Excel keeps this name for itself. */
const RESERVED = "history";

/** Excel's rule: 1 to 31 characters, none of them `: \ / ? * [ ]`, no apostrophe at either end. */
export function checkSheetName(name: string): void {
  const allowed =
    /^(?!')[^:\\/?*[\]]+(?<!')$/.test(name) &&
    name.length <= LONGEST_SHEET_NAME &&
    name.trim() !== "" &&
    name.toLowerCase() !== RESERVED;
  if (!allowed) throw invalidArgument(`"${name}" cannot be the name of a worksheet`);
}
