import { extendNames } from "../workbook/extend-names";
import { opensWithWorkbook, setOpensWithWorkbook } from "../workbook/open-with-workbook";
import { readWorkbook } from "../workbook/read-workbook";
import { resultState } from "../workbook/results/result-state";
import { runExcel } from "../workbook/run";
import { selectPlace, showTable } from "../workbook/select";
import { updateFunctions } from "../workbook/update-functions";
import { loadPart } from "./load-part";
import type { WorkbookPort } from "./workbook-port";

/** The workbook that the add-in stands in. */
export const excelPort: WorkbookPort = {
  // A person may leave a cell in edit mode for as long as it takes.
  read: () => runExcel(readWorkbook, { patience: Infinity }),
  extendNames: async (grids) => {
    await runExcel((context) => extendNames(context, grids));
  },
  resultState: (hash) => runExcel((context) => resultState(context, hash)),
  async writeResults(tables) {
    const { writeResults } = await loadPart(import("../workbook/results/write-results"));
    return runExcel((context) => writeResults(context, tables));
  },
  async setUp(layout) {
    const { setUpWorkbook } = await loadPart(import("../workbook/set-up"));
    return runExcel((context) => setUpWorkbook(context, layout));
  },
  async restore(layout, name) {
    const { restoreName } = await loadPart(import("../workbook/restore-name"));
    return runExcel((context) => restoreName(context, layout, name));
  },
  updateFunctions: () => runExcel(updateFunctions),
  select: (place) => runExcel((context) => selectPlace(context, place)),
  showTable: (table) => runExcel((context) => showTable(context, table)),
  readOpening: opensWithWorkbook,
  setOpening: setOpensWithWorkbook,
};
