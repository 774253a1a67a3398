/** An Excel table. */
export interface BookTable {
  readonly id: number;
  readonly name: string;
  /** Header and totals rows included: "A1:C9". */
  readonly ref: string;
  readonly header: boolean;
  readonly totals: boolean;
  /** Filter buttons in the header. */
  readonly filters: boolean;
  /** As the table has them, also where no header row shows them. */
  readonly columns: readonly string[];
  /** "TableStyleMedium2"; left out: none. */
  readonly style?: string;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowStripes: boolean;
  readonly columnStripes: boolean;
  readonly comment?: string;
}
