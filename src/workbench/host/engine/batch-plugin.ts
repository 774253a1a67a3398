import { UIPlugin, registries } from "@odoo/o-spreadsheet";
import type { Command } from "@odoo/o-spreadsheet";
import { hooksOf } from "./hooks";
import type { Hooks } from "./hooks";

/** Many commands as one: one evaluation and one step of undo. The commands lie in the hooks, uncopied. */
export const BATCH = "EXCEL_BATCH";

/** What changes nothing is no failure in Excel. */
const HARMLESS = new Set(["NoChanges", "ValuesNotChanged", "UnchangedSheetName"]);

/** Carries out commands in order and stops at the first that is refused. */
class BatchPlugin extends UIPlugin {
  private readonly hooks: Hooks | undefined;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.hooks = hooksOf(config.custom);
  }

  override handle(command: Command): void {
    if ((command.type as string) !== BATCH || !this.hooks) return;
    for (const [index, each] of this.hooks.batch.entries()) {
      const result = this.dispatch(each.type, each as never);
      const reasons = result.reasons.map(String).filter((reason) => !HARMLESS.has(reason));
      if (reasons.length === 0) continue;
      this.hooks.refused({ index, reasons });
      return;
    }
  }
}

/** The engine's registries are global: registered once, for every Model made afterwards. */
export function registerBatchPlugin(): void {
  const registry = registries.featurePluginRegistry;
  if (!registry.contains("excel_batch")) registry.add("excel_batch", BatchPlugin);
}
