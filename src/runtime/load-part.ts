import { WorkbookFault } from "../workbook/fault";

/**
 * A part of the add-in that is fetched when it is first needed.
 * @throws WorkbookFault when it cannot be had, for instance without a connection; the next attempt fetches it again
 */
export async function loadPart<T>(fetched: Promise<T>): Promise<T> {
  try {
    return await fetched;
  } catch (error) {
    throw new WorkbookFault("part-not-loaded", { message: String(error) });
  }
}
