/** Bundled into the add-in's page: what the tests of setting up and restoring ask of src/workbook. */
import { empty } from "../../../src/assumptions/datasets/empty";
import { heerlen } from "../../../src/assumptions/datasets/heerlen";
import type { WorkbookLayout } from "../../../src/assumptions/layout";
import { assumptionsHash } from "../../../src/assumptions/hash";
import { readAssumptions } from "../../../src/assumptions/read";
import { templateLayout } from "../../../src/assumptions/template";
import { WorkbookFault } from "../../../src/workbook/fault";
import { opensWithWorkbook, setOpensWithWorkbook } from "../../../src/workbook/open-with-workbook";
import { readWorkbook } from "../../../src/workbook/read-workbook";
import { restoreName } from "../../../src/workbook/restore-name";
import { runExcel } from "../../../src/workbook/run";
import { setUpWorkbook } from "../../../src/workbook/set-up";

export type Kind = "heerlen" | "empty";

/** What became of a call: its answer, or the fault. */
export type Ended<T> = { readonly answer: T } | { readonly fault: string; readonly data: unknown };

const layouts = new Map<Kind, WorkbookLayout>();
function layoutOf(kind: Kind): WorkbookLayout {
  const made = layouts.get(kind) ?? templateLayout(kind === "heerlen" ? heerlen() : empty());
  layouts.set(kind, made);
  return made;
}

async function ended<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<Ended<T>> {
  try {
    return { answer: await runExcel(work) };
  } catch (error) {
    if (error instanceof WorkbookFault) return { fault: error.code, data: error.data };
    throw error;
  }
}

const addin = {
  setUp: (kind: Kind) => ended((context) => setUpWorkbook(context, layoutOf(kind))),
  restore: (kind: Kind, name: string) =>
    ended(async (context) => {
      await restoreName(context, layoutOf(kind), name);
      return true;
    }),
  /** The version of the assumptions as they are read, or how each name stands that is no range. */
  async read(): Promise<{ hash: string | null; states: Record<string, string>; stand: string }> {
    const { grids, stand } = await runExcel(readWorkbook);
    const read = readAssumptions(grids);
    const states = [...grids].flatMap(([name, { state }]) =>
      state === "range" ? [] : [[name, state] as const]
    );
    return {
      hash: read.ok ? assumptionsHash(read.value.inputs) : null,
      states: Object.fromEntries(states),
      stand,
    };
  },
  opensWithWorkbook,
  setOpensWithWorkbook,
};
Object.assign(window, { addin });
export type AddIn = typeof addin;
