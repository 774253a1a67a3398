/** Where Excel tables stand, as far as finding the cells of names asks for it. */
export interface PlacedTable {
  /** As formulas name it. */
  readonly name: string;
  /** A1 range, header and totals rows included. */
  readonly ref: string;
  /** 1, or 0 when the header row is hidden. */
  readonly headerRows: number;
  readonly totalsRows: number;
}

export interface PlacedSheet {
  readonly name: string;
  readonly tables: readonly PlacedTable[];
}

export interface DefinedName {
  readonly name: string;
  /** The 0-based index of the sheet that it is limited to; undefined for the whole workbook. */
  readonly sheet: number | undefined;
  /** As it stands, without "=": "'Mijn blad'!$A$4:$H$25". */
  readonly refersTo: string;
}
