import { invalidArgument } from "../protocol/errors";

const LONGEST = 255;

/**
 * Excel's rules: letters, digits, dots, underscores, backslashes and question marks, of which digits, dots and question
 * marks do not come first; nothing that is a reference already (`A1`, `R1C1`, `R`), true or false.
 */
export function checkName(name: string): void {
  const written = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST;
  const taken =
    /^[A-Z]{1,3}\d{1,7}$/i.test(name) ||
    /^(R\d*)?(C\d*)?$/i.test(name) ||
    /^(true|false)$/i.test(name);
  if (!written || taken) throw invalidArgument(`"${name}" cannot be a name`);
}
