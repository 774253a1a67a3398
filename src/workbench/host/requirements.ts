/**
 * The requirement sets that the host promises. Versions are texts: as a number, 1.10 would be 1.1. Anything newer
 * is refused by name, by office.js itself where it asks for the set and by the host everywhere else.
 */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  CustomFunctions: "1.4",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RibbonApi: "1.1",
  AddinCommands: "1.3",
  RichApiRuntimeFlag: "1.1",
  Settings: "1.1",
};
