import type { Place } from "../assumptions/cell-problem";
import type { RuntimeState, View } from "./state";

/**
 * What the pane and the ribbon may ask of the runtime. Nothing here rejects: how it went is in the state. One thing at
 * a time: what is asked while something else is going on waits for it.
 */
export interface Runtime {
  readonly state: RuntimeState;
  /** Called after every change of the state; returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** *Werkmap klaarzetten*: with the example, or empty for another municipality. */
  setUp(dataset: "heerlen" | "empty"): Promise<void>;
  /** *Doorrekenen*: runs every scenario and writes the results. */
  calculate(): Promise<void>;
  /** Ends the task that is going on, where that is still possible. */
  cancel(): void;
  /** Restores one defined name (`Woning_Stand` too) without touching the rest. */
  restore(name: string): Promise<void>;
  /** *Functies bijwerken*: everything is read and every WONING cell is calculated again. */
  updateFunctions(): Promise<void>;
  openWithWorkbook(on: boolean): Promise<void>;
  /** Selects a cell, or the range of a name where no cell is known. */
  select(place: Place): Promise<void>;
  /** Goes to the sheet of a result, by the key of its table. */
  showResult(table: string): Promise<void>;
  show(view: View): void;
  /** The last outcome was seen. */
  dismiss(): void;
}
