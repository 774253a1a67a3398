import { CorePlugin } from "@odoo/o-spreadsheet";
import type { CommandResult, CoreCommand, NamedRange, Zone } from "@odoo/o-spreadsheet";
import { SET_FACT } from "./facts-plugin";
import type { Reading } from "./facts-plugin";
import { engineZone } from "../cells/spans";

/**
 * Makes a name stand for cells, whether it was there or not. The engine's own commands take no cells beyond the sheet
 * that is shown, and none that are gone.
 */
export const POINT_NAME = "EXCEL_POINT_NAME";

export interface PointName {
  readonly type: typeof POINT_NAME;
  readonly name: string;
  /** Left out where the cells are gone. */
  readonly to?: { readonly sheetId: string; readonly zone: Zone };
}

/** No cell of no sheet: nothing that happens to a sheet changes a name that points there. */
const NOWHERE = { _sheetId: "", _zone: { top: -1, left: -1, bottom: -1, right: -1 } };

export function isBroken({ range }: NamedRange): boolean {
  return range.zone.top < 0 || range.invalidXc !== undefined;
}

/** Names that stand for cells, as Excel keeps them. */
export class NamesPlugin extends CorePlugin {
  private before: readonly NamedRange[] = [];

  /** Ranges are adapted before any plugin's beforeHandle: this is the last moment to see the names as they were. */
  override allowDispatch(): CommandResult {
    this.before = this.getters.getNamedRanges();
    return "Success" as CommandResult;
  }

  override handle(command: CoreCommand): void {
    if ((command.type as string) === POINT_NAME) {
      return this.point(command as unknown as PointName);
    }
    switch (command.type) {
      case "REMOVE_COLUMNS_ROWS":
      case "DELETE_SHEET":
        return this.keep();
      case "UPDATE_NAMED_RANGE":
        return this.rename(command.oldRangeName, command.newRangeName);
      case "DELETE_NAMED_RANGE":
        return this.rename(command.name);
    }
  }

  /** What is kept of a name goes with it when a person renames it, and away when it is deleted. */
  private rename(from: string, to?: string): void {
    const facts = (this.getters as unknown as Reading).getExcelFacts("names");
    const value = facts[from];
    if (from === to || value === undefined) return;
    const set = (key: string, fact: unknown) =>
      this.dispatch(SET_FACT as never, { kind: "names", key, value: fact } as never);
    set(from, undefined);
    if (to !== undefined) set(to, value);
  }

  /** The engine drops a name whose cells are deleted; Excel keeps it, as #REF!. */
  private keep(): void {
    for (const { name } of this.before) {
      if (!this.getters.getNamedRange(name)) this.point({ type: POINT_NAME, name });
    }
  }

  private point({ name, to }: PointName): void {
    const ranges = [to ? { _sheetId: to.sheetId, _zone: engineZone(to.zone) } : NOWHERE];
    const held = this.getters.getNamedRange(name)?.name;
    if (held === undefined) this.dispatch("CREATE_NAMED_RANGE", { name, ranges });
    else this.dispatch("UPDATE_NAMED_RANGE", { oldRangeName: held, newRangeName: held, ranges });
  }
}
