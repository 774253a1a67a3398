import { UIPlugin, registries } from "@odoo/o-spreadsheet";
import type { Command } from "@odoo/o-spreadsheet";

/** Many commands as one: one evaluation and one step of undo. */
export const BATCH = "EXCEL_BATCH";

/** Carries out commands in order and stops at the first that is refused. */
class BatchPlugin extends UIPlugin {
  override handle(command: Command): void {
    const batch = command as unknown as Batch;
    if (batch.type !== BATCH) return;
    for (const [index, each] of batch.commands.entries()) {
      const result = this.dispatch(each.type, each as never);
      if (result.isSuccessful) continue;
      batch.refused({ index, reasons: result.reasons.map(String) });
      return;
    }
  }
}

export interface Refusal {
  /** The place in the batch of the command that was refused. */
  readonly index: number;
  readonly reasons: readonly string[];
}

export interface Batch {
  readonly type: typeof BATCH;
  readonly commands: readonly Command[];
  readonly refused: (refusal: Refusal) => void;
}

/** The engine's registries are global: registered once, for every Model made afterwards. */
export function registerBatchPlugin(): void {
  const registry = registries.featurePluginRegistry;
  if (!registry.contains("excel_batch")) registry.add("excel_batch", BatchPlugin);
}
