import { CoreViewPlugin } from "@odoo/o-spreadsheet";
import type { Command } from "@odoo/o-spreadsheet";
import { hooksOf } from "./hooks";
import type { Hooks } from "./hooks";
import { GROWTH } from "./watch-plugin";

/** Sees that what a person undid was but the growth of a sheet, of which Excel knows nothing. */
export class GrowthPlugin extends CoreViewPlugin {
  private readonly hooks: Hooks | undefined;
  private asked = false;

  constructor(config: ConstructorParameters<typeof CoreViewPlugin>[0]) {
    super(config);
    this.hooks = hooksOf(config.custom);
  }

  override beforeHandle(command: Command): void {
    if (command.type === "REQUEST_UNDO") this.asked = true;
  }

  override handle(command: Command): void {
    if (command.type !== "UNDO" || !this.hooks) return;
    this.hooks.growthUndone = this.asked && command.commands.every((each) => GROWTH in each);
    this.asked = false;
  }
}
