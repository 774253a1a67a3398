/** The add-in whose settings the workbench keeps, as manifest.xml names it. */
export const ADD_IN = {
  id: "5c0b64b5-7b0f-4a0c-9f0e-1d8c2a6e3b97",
  version: "1.0.0.0",
  store: "developer",
  storeType: "Registry",
} as const;

/** What its functions start with, in formulas and, with its own sign for the dot, in files. */
export const NAMESPACE = "WONING";

/** Our own word among its settings for what Office keeps out of sight. */
export const STARTS_WITH_WORKBOOK = "woning:startsWithWorkbook";
