import { checkCharts } from "./package-check/charts";
import { checkOrder } from "./package-check/element-order";
import { checkNames } from "./package-check/names";
import { openChecked } from "./package-check/opened";
import { checkParts } from "./package-check/parts";
import { checkSheets } from "./package-check/sheets";
import { checkStyles } from "./package-check/styles";
import { checkTables } from "./package-check/tables";

/**
 * What Excel would repair or refuse in a workbook, one line each; empty when it is sound. LibreOffice and openpyxl
 * accept most of this without a word, so that reading a file back proves little.
 */
export function checkPackage(bytes: Uint8Array): string[] {
  const checked = openChecked(bytes);
  if (!checked.workbook) return checked.faults;
  checkParts(checked);
  checkOrder(checked);
  checkStyles(checked);
  checkSheets(checked);
  checkTables(checked);
  checkNames(checked);
  checkCharts(checked);
  return [...new Set(checked.faults)];
}
