/** Bundled into the add-in's page: what the tests of setting up ask of src/workbook. */
import { empty } from "../../../src/assumptions/datasets/empty";
import { heerlen } from "../../../src/assumptions/datasets/heerlen";
import type { WorkbookLayout } from "../../../src/assumptions/layout";
import { templateLayout } from "../../../src/assumptions/template";
import { WorkbookFault } from "../../../src/workbook/fault";
import { runExcel } from "../../../src/workbook/run";
import { setUpWorkbook } from "../../../src/workbook/set-up";

export type Kind = "heerlen" | "empty";

/** What became of a call: its answer, or the fault. */
export type Ended<T> =
  | { readonly answer: T }
  | { readonly fault: string; readonly data: unknown };

const layouts = new Map<Kind, WorkbookLayout>();
export function layoutOf(kind: Kind): WorkbookLayout {
  const made = layouts.get(kind) ?? templateLayout(kind === "heerlen" ? heerlen() : empty());
  layouts.set(kind, made);
  return made;
}

export async function ended<T>(
  work: (context: Excel.RequestContext) => Promise<T>
): Promise<Ended<T>> {
  try {
    return { answer: await runExcel(work) };
  } catch (error) {
    if (error instanceof WorkbookFault) return { fault: error.code, data: error.data };
    throw error;
  }
}

const addin = {
  setUp: (kind: Kind) => ended((context) => setUpWorkbook(context, layoutOf(kind))),
};
Object.assign(window, { addin });
export type AddIn = typeof addin;
