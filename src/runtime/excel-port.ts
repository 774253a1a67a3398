import { extendNames } from "../workbook/extend-names";
import { opensWithWorkbook, setOpensWithWorkbook } from "../workbook/open-with-workbook";
import { readWorkbook } from "../workbook/read-workbook";
import { restoreName } from "../workbook/restore-name";
import { resultState } from "../workbook/results/result-state";
import { writeResults } from "../workbook/results/write-results";
import { runExcel } from "../workbook/run";
import { selectPlace, showTable } from "../workbook/select";
import { setUpWorkbook } from "../workbook/set-up";
import { updateFunctions } from "../workbook/update-functions";
import type { WorkbookPort } from "./workbook-port";

/** The workbook that the add-in stands in. */
export const excelPort: WorkbookPort = {
  // A person may leave a cell in edit mode for as long as it takes.
  read: () => runExcel(readWorkbook, { patience: Infinity }),
  extendNames: async (grids) => {
    await runExcel((context) => extendNames(context, grids));
  },
  resultState: (hash) => runExcel((context) => resultState(context, hash)),
  writeResults: (tables) => runExcel((context) => writeResults(context, tables)),
  setUp: (layout) => runExcel((context) => setUpWorkbook(context, layout)),
  restore: (layout, name) => runExcel((context) => restoreName(context, layout, name)),
  updateFunctions: () => runExcel(updateFunctions),
  select: (place) => runExcel((context) => selectPlace(context, place)),
  showTable: (table) => runExcel((context) => showTable(context, table)),
  readOpening: opensWithWorkbook,
  setOpening: setOpensWithWorkbook,
};
