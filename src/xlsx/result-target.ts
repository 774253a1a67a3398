import type { CellPlace } from "./errors";
import type { SheetInventory } from "./inventory";
import type { Package } from "./package";
import type { Stand } from "./result-status";
import type { StyleBook } from "./style-book";

/** The workbook that results go into, and what was found to stand in their way. */
export interface ResultTarget {
  readonly pkg: Package;
  readonly styles: StyleBook;
  readonly strings: (index: number) => string | undefined;
  readonly stand: Stand;
  readonly sheets: readonly SheetInventory[];
  /** Cells of the user where results would land: all are gathered before anything is refused. */
  readonly blocked: CellPlace[];
  readonly unknownColumns: (CellPlace & { readonly header: string })[];
}

/** A result table that stands in the workbook already. */
export interface ResultHome {
  readonly sheet: SheetInventory;
  readonly table: SheetInventory["tables"][number];
}
