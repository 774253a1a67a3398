import { UIPlugin } from "@odoo/o-spreadsheet";
import type { Command } from "@odoo/o-spreadsheet";
import { HostError } from "../../protocol/errors";
import { REENTER, isReentry } from "./evaluation-plugin";
import { hooksOf } from "./hooks";
import type { Hooks, Plan, Refusal } from "./hooks";
import type { Reading } from "./facts-plugin";

/** Many commands as one: one evaluation and one step of undo. The commands lie in the hooks, uncopied. */
export const BATCH = "EXCEL_BATCH";

/** What changes nothing is no failure in Excel. */
const HARMLESS = new Set(["NoChanges", "ValuesNotChanged", "UnchangedSheetName"]);

/** Carries out commands in order and stops at the first that is refused. */
export class BatchPlugin extends UIPlugin {
  private readonly hooks: Hooks | undefined;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.hooks = hooksOf(config.custom);
  }

  override handle(command: Command): void {
    if ((command.type as string) !== BATCH || !this.hooks) return;
    for (const [index, write] of this.hooks.batch.entries()) {
      this.hooks.begin(index);
      const cause = this.carryOut(write);
      if (cause) return this.hooks.refused({ index, cause });
    }
  }

  private carryOut(write: Command | Plan): Refusal["cause"] | undefined {
    try {
      const read = this.getters as unknown as Reading;
      for (const each of typeof write === "function" ? write(read) : [write]) {
        const result = this.dispatch(each.type as Command["type"], each as never);
        if (isReentry(each as Command, result.reasons))
          this.dispatch(REENTER as never, each as never);
        const reasons = result.reasons.map(String).filter((reason) => !HARMLESS.has(reason));
        if (reasons.length > 0) return { type: each.type, reasons };
        if (!result.isSuccessful) this.hooks?.unchanged(each as Command);
      }
    } catch (error) {
      // Thrown on, it would leave the engine in the midst of a command: nothing would be calculated from then on.
      if (error instanceof HostError) return error;
      return new HostError(
        "GeneralException",
        String(error instanceof Error ? error.stack : error)
      );
    }
    return undefined;
  }
}
