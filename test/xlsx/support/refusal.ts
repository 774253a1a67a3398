import { WorkbookError } from "../../../src/xlsx/errors";

/** The code with which a call refuses a file; fails when it does not, or throws anything else. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
  throw new Error("nothing was refused");
}
