/** Bundled into the page of the add-in: writing results, as tests ask for it. */
import type { ResultTable } from "../../../src/projection/result";
import { WorkbookFault } from "../../../src/workbook/fault";
import { resultState } from "../../../src/workbook/results/result-state";
import { writeResults } from "../../../src/workbook/results/write-results";

/** How it went: what was written, or the refusal. */
export type Written =
  | { readonly tables: number; readonly changed: number }
  | { readonly refused: string; readonly data: unknown };

const results = {
  async write(tables: readonly ResultTable[]): Promise<Written> {
    try {
      return await Excel.run((context) => writeResults(context, tables));
    } catch (error) {
      if (error instanceof WorkbookFault) return { refused: error.code, data: error.data };
      if (error instanceof OfficeExtension.Error) {
        return { refused: error.code, data: error.message };
      }
      throw error;
    }
  },
  state: (hash: string | null) => Excel.run((context) => resultState(context, hash)),
};

Object.assign(window, { results });
export type Results = typeof results;
