import { readWorkbook } from "../../src/workbook/read-workbook";
import { runExcel } from "../../src/workbook/run";

/** Runs in the pane's page: milliseconds of each reading of all assumptions through office.js. */
async function timeReads(times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await runExcel(readWorkbook);
    taken.push(performance.now() - start);
  }
  return taken;
}

Object.assign(window, { timeReads });
