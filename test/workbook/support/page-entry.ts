/** Bundled into the page of an add-in: the workbook room, with what its tests need beside it. */
import { heerlen } from "../../../src/assumptions/datasets/heerlen";
import type { NamedGrids, NameState } from "../../../src/assumptions/grid";
import { templateLayout } from "../../../src/assumptions/template";
import { extendNames } from "../../../src/workbook/extend-names";
import { WorkbookFault } from "../../../src/workbook/fault";
import { readWorkbook } from "../../../src/workbook/read-workbook";
import { runExcel } from "../../../src/workbook/run";
import { selectPlace, showTable } from "../../../src/workbook/select";
import { updateFunctions } from "../../../src/workbook/update-functions";
import { watchWorkbook } from "../../../src/workbook/watch";
import type { CellsEvent } from "../../../src/workbook/watch";
import type { WorkbookReading } from "../../../src/workbook/read-workbook";
import { writeLayout } from "./write-layout";

/** A reading as it can be passed out of a page. */
export interface PlainReading extends Omit<WorkbookReading, "grids"> {
  readonly grids: readonly (readonly [string, NameState])[];
}

function plain({ grids, ...rest }: WorkbookReading): PlainReading {
  return { ...rest, grids: [...grids] };
}

const room = {
  runExcel,
  extendNames,
  selectPlace,
  showTable,
  updateFunctions,
  watchWorkbook,
  read: async (): Promise<PlainReading> => plain(await runExcel(readWorkbook)),
  extend: (grids: readonly (readonly [string, NameState])[]): Promise<readonly string[]> =>
    runExcel((context) => extendNames(context, new Map(grids) as NamedGrids)),
  setUpHeerlen: (): Promise<void> =>
    runExcel((context) => writeLayout(context, templateLayout(heerlen()))),
  /** How a refusal ends, in plain data. */
  refusal: (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => "not refused",
      (error: unknown) =>
        error instanceof WorkbookFault ? { code: error.code, data: error.data } : String(error)
    ),
  /** What was watched. */
  told: [] as [what: string, event?: CellsEvent][],
};

export type Room = typeof room;
Object.assign(window, { room });
