import { MAX_SHEET_NAME } from "../assumptions/free-sheet-name";
import { WorkbookError } from "./errors";

const FORBIDDEN = /[\\/?*[\]:]|^'|'$|^$/;

/** @throws WorkbookError for a name that Excel does not take */
export function checkSheetName(name: string): void {
  // Excel keeps this one for its own record of changes.
  const reserved = name.toLowerCase() === "history";
  if (name.length > MAX_SHEET_NAME || FORBIDDEN.test(name) || reserved) {
    throw new WorkbookError("sheet-name", { name, limit: MAX_SHEET_NAME });
  }
}
