import { checkCharts } from "./checks/charts";
import { checkOrder } from "./checks/element-order";
import { checkNames } from "./checks/names";
import { openChecked } from "./checks/opened";
import { checkParts } from "./checks/parts";
import { checkSheets } from "./checks/sheets";
import { checkStyles } from "./checks/styles";
import { checkTables } from "./checks/tables";

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
