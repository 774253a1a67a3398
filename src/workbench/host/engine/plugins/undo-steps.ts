import { registries } from "@odoo/o-spreadsheet";
import type { UIPlugin } from "@odoo/o-spreadsheet";
import { hooksOf } from "./hooks";
import type { Hooks } from "./hooks";

/** What the engine calls what it can undo. */
export const HISTORY = "history";

type Config = ConstructorParameters<typeof UIPlugin>[0];
type Direction = "REDO" | "UNDO";

/** The engine's own, as far as it is of use here: it keeps what it can undo and redo as stacks of ids. */
interface EngineHistory extends UIPlugin {
  readonly undoStack: readonly string[];
  readonly redoStack: readonly string[];
  requestHistoryChange(direction: Direction): void;
  onNewLocalStateUpdate(update: { readonly id: string }): void;
}

const EngineHistory = registries.featurePluginRegistry.get(HISTORY) as unknown as (new (
  config: Config
) => EngineHistory) & { readonly getters: readonly string[] };

/** What one batch of office.js wrote is undone together, although it read in between what it had written. */
export class UndoSteps extends EngineHistory {
  static override getters = EngineHistory.getters;
  private readonly hooks: Hooks | undefined;
  /** The batches of what can be undone. */
  private readonly batches = new Map<string, number>();

  constructor(config: Config) {
    super(config);
    this.hooks = hooksOf(config.custom);
  }

  override requestHistoryChange(direction: Direction): void {
    const batch = this.next(direction);
    super.requestHistoryChange(direction);
    if (batch === undefined) return;
    while (this.next(direction) === batch) super.requestHistoryChange(direction);
  }

  override onNewLocalStateUpdate(update: { readonly id: string }): void {
    super.onNewLocalStateUpdate(update);
    const batch = this.hooks?.batchNumber;
    if (batch !== undefined) this.batches.set(update.id, batch);
  }

  /** The batch of what is undone or redone next. */
  private next(direction: Direction): number | undefined {
    const id = (direction === "UNDO" ? this.undoStack : this.redoStack).at(-1);
    return id === undefined ? undefined : this.batches.get(id);
  }
}
