import { CorePlugin, helpers } from "@odoo/o-spreadsheet";
import type { CoreCommand } from "@odoo/o-spreadsheet";
import type { Reading } from "./facts-plugin";
import { criterionOf } from "../cells/validation";
import type { Validation } from "../cells/validation";

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
    if (!MOVING.has(command.type)) return;
    const facts = (this.getters as unknown as Reading).getExcelFacts("validation");
    for (const sheetId of this.getters.getSheetIds()) {
      for (const { ranges, ...rule } of this.getters.getDataValidationRules(sheetId)) {
        const held = facts[rule.id] as Validation | undefined;
        if (!held) continue;
        const criterion = criterionOf(this.getters, held.rule);
        if (helpers.deepEquals(criterion.values, rule.criterion.values)) continue;
        this.dispatch("ADD_DATA_VALIDATION_RULE", {
          sheetId,
          rule: { ...rule, criterion },
          ranges: ranges.map((range) => this.getters.getRangeData(range)),
        });
      }
    }
  }
}
