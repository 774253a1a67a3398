/** What a protected sheet allows nevertheless; Excel allows none of it unless asked to. */
export const ALLOWANCES = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;
export type Allowance = (typeof ALLOWANCES)[number];

type SelectionMode = "Normal" | "Unlocked" | "None";

export type SheetOptions = Readonly<Record<Allowance, boolean>> & {
  readonly selectionMode: SelectionMode;
};

/** The password keeps nobody from reading the workbook, here or in Excel: it is kept as it is, and compared. */
export interface Protection {
  readonly password?: string;
  /** What a file keeps in place of a password, by its attributes: from it no password can be told. */
  readonly sealed?: Readonly<Record<string, string>>;
}

export interface SheetProtection extends Protection {
  readonly options: SheetOptions;
}

/** The key of the workbook's own protection among those of its sheets. */
export const WORKBOOK = "workbook";
