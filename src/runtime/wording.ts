export { wordFault } from "../workbook/wording";
