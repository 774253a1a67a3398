/** Bundled into the page of the add-in: writing results, as tests ask for it. */
import type { ResultTable } from "../../../src/projection/result";
import { WorkbookFault } from "../../../src/workbook/fault";
import { resultState } from "../../../src/workbook/results/result-state";
import { writeResults } from "../../../src/workbook/results/write-results";

/** How it went: what was written, or the refusal. */
export type Written =
  | { readonly tables: number; readonly changed: number }
  | { readonly refused: string; readonly data: unknown };

/** Somebody protects a sheet just before a batch is sent, by its number. */
export interface Meanwhile {
  readonly protect: string;
  readonly before: number;
}

function disturbed(context: Excel.RequestContext, { protect, before }: Meanwhile): void {
  const sync = context.sync.bind(context) as () => Promise<unknown>;
  let batch = 0;
  const other = async () => {
    await Excel.run(async (own) => {
      own.workbook.worksheets.getItem(protect).protection.protect();
      await own.sync();
    });
  };
  Object.assign(context, {
    sync: async () => {
      batch += 1;
      if (batch === before) await other();
      return sync();
    },
  });
}

const results = {
  async write(tables: readonly ResultTable[], meanwhile?: Meanwhile): Promise<Written> {
    try {
      return await Excel.run((context) => {
        if (meanwhile) disturbed(context, meanwhile);
        return writeResults(context, tables);
      });
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
