/**
 * The requirement sets that the host promises. Versions are texts: as a number, 1.10 would be 1.1. Members of newer
 * sets are refused by the host, by name: office.js has a check of its own, but it is switched off.
 */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  CustomFunctions: "1.4",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RibbonApi: "1.1",
  AddinCommands: "1.1",
  RichApiRuntimeFlag: "1.1",
  DocumentEvents: "1.1",
  Settings: "1.1",
};
