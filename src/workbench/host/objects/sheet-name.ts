import { invalidArgument } from "../protocol/errors";

/** Excel's rule: 1 to 31 characters, none of them `: \ / ? * [ ]`, no apostrophe at either end. */
export function checkSheetName(name: string): void {
  const allowed = /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name) && name.trim() !== "";
  if (!allowed) throw invalidArgument(`"${name}" cannot be the name of a worksheet`);
}
