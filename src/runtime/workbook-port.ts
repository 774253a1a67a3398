import type { Place } from "../assumptions/cell-problem";
import type { NamedGrids } from "../assumptions/grid";
import type { WorkbookLayout } from "../assumptions/layout";
import type { ResultTable } from "../projection/result";
import type { WorkbookReading } from "../workbook/read-workbook";
import type { UpdatedFunctions } from "../workbook/update-functions";
import type { RuntimeState } from "./state";

/**
 * The workbook as the runtime uses it; each call is one visit to Excel. All reject with a WorkbookFault, and then
 * nothing of the attempt is left.
 */
export interface WorkbookPort {
  read(): Promise<WorkbookReading>;
  /** Names that their table has outgrown are made to span it. */
  extendNames(grids: NamedGrids): Promise<void>;
  /** How the result sheets stand towards assumptions of this version. */
  resultState(hash: string | null): Promise<RuntimeState["results"]>;
  writeResults(tables: readonly ResultTable[]): Promise<{ tables: number; changed: number }>;
  setUp(layout: WorkbookLayout): Promise<{ sheets: number }>;
  restore(layout: WorkbookLayout, name: string): Promise<void>;
  /** Recalculates every cell with a function of ours, but for those on protected sheets. */
  updateFunctions(): Promise<UpdatedFunctions>;
  select(place: Place): Promise<void>;
  showTable(table: string): Promise<void>;
  readOpening(): Promise<boolean>;
  setOpening(on: boolean): Promise<void>;
}
