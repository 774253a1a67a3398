import { explainRefusal } from "./explain-refusal";
import { WorkbookFault } from "./fault";

/** Excel's refusal while somebody types in a cell. */
const EDITING = "InvalidOperationInCellEditMode";
/** Milliseconds between two attempts while a cell is being edited. */
const PAUSE = 300;

export interface RunOptions {
  /** Milliseconds in which somebody may finish typing in a cell; left out, a minute. */
  readonly patience?: number;
}

/**
 * One visit to Excel. While a cell is being edited it waits, and begins again where Excel does not wait by itself: so
 * `work` must be such that it can begin again, which it is when it writes in its last batch only. Rejects with a
 * WorkbookFault for whatever Excel refuses.
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { patience = 60_000 }: RunOptions = {}
): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return await Excel.run({ delayForCellEdit: true }, work);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (error.code !== EDITING) throw await explainRefusal(error);
      if (Date.now() >= until) throw new WorkbookFault("editing", {});
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

function isRefusal(error: unknown): error is OfficeExtension.Error {
  return error instanceof OfficeExtension.Error;
}
