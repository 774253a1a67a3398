import { CorePlugin, helpers } from "@odoo/o-spreadsheet";
import type { CoreCommand } from "@odoo/o-spreadsheet";
import { SET_FACT } from "./facts-plugin";
import type { Reading, SetFact } from "./facts-plugin";
import { acceptedRule } from "../cells/validation";
import { GROWTH } from "./watch-plugin";

/** What moves cells, or what goes by a name. */
const MOVING: ReadonlySet<string> = new Set([
  "ADD_COLUMNS_ROWS",
  "REMOVE_COLUMNS_ROWS",
  "MOVE_RANGES",
  "RENAME_SHEET",
  "UPDATE_NAMED_RANGE",
]);

/** The engine forgets to follow the cells that a list of allowed values lies in, and those that are gone. */
export class ValidationPlugin extends CorePlugin {
  override handle(command: CoreCommand): void {
    if (MOVING.has(command.type)) this.follow(command);
    else if ((command.type as string) === SET_FACT) {
      const { kind, key } = command as unknown as SetFact;
      if (kind === "validation") this.follow(command, key);
    }
  }

  /** Has the engine watch what is kept of the rules, or of the one with this id. */
  private follow(command: CoreCommand, id?: string): void {
    const read = this.getters as unknown as Reading;
    for (const sheetId of this.getters.getSheetIds()) {
      for (const held of this.getters.getDataValidationRules(sheetId)) {
        if (id !== undefined && held.id !== id) continue;
        const { ranges, ...rule } = acceptedRule(read, held);
        if (helpers.deepEquals(rule.criterion.values, held.criterion.values)) continue;
        this.dispatch("ADD_DATA_VALIDATION_RULE", {
          sheetId,
          rule,
          ranges: ranges.map((range) => this.getters.getRangeData(range)),
          ...(GROWTH in command ? { [GROWTH]: true } : {}),
        });
      }
    }
  }
}
