import { CoreViewPlugin } from "@odoo/o-spreadsheet";
import type { Command, CoreCommand, Zone } from "@odoo/o-spreadsheet";
import { hooksOf } from "./hooks";
import { Inventory } from "../watching/inventory";
import type { Happening, Journal, LineChange } from "../watching/journal";
import { SHIFT, SHIFT_END } from "./shift-plugin";
import type { Shift, ShiftEnd } from "./shift-plugin";
import { cellZone, isCell, runsOf } from "../cells/spans";
import { excelValue } from "../text/values";

/** Marks the growth of a sheet, which is no change in Excel: its sheets are always as large as they can be. */
export const GROWTH = "excelGrowth";

type Watched = CoreCommand | Shift | ShiftEnd;

/** Whether the command is about to be carried out, or has been taken back or repeated. */
type Way = "now" | "undone" | "redone";

/** Commands that do what they do by further ones, which are not told of by themselves. */
const WITH_OTHERS: ReadonlySet<string> = new Set([
  "ADD_MERGE",
  "CLEAR_CELL",
  "CLEAR_CELLS",
  "DELETE_CONTENT",
  "REMOVE_COLUMNS_ROWS",
]);

/** Writes in the journal what is edited, added and removed, by whatever way. */
export class WatchPlugin extends CoreViewPlugin {
  private readonly journal: Journal | undefined;
  private readonly inventory = new Inventory();
  /** How many commands are under way of which the journal has been told. */
  private inside = 0;

  constructor(config: ConstructorParameters<typeof CoreViewPlugin>[0]) {
    super(config);
    const hooks = hooksOf(config.custom);
    this.journal = hooks?.journal;
    if (hooks) hooks.unchanged = (command) => this.note(command as CoreCommand, "now");
  }

  override beforeHandle(command: Command): void {
    if (this.journal?.replaying) return;
    this.note(command as CoreCommand, "now");
    if (WITH_OTHERS.has(command.type)) this.inside++;
  }

  override handle(command: Command): void {
    if (command.type === "UNDO" || command.type === "REDO") {
      const way = command.type === "UNDO" ? "undone" : "redone";
      for (const each of command.commands) this.note(each, way);
    } else if (!this.journal?.replaying && WITH_OTHERS.has(command.type)) this.inside--;
  }

  override finalize(): void {
    this.inside = 0;
    for (const change of this.inventory.compare(this.getters)) this.journal?.add(change);
    this.journal?.finish(this.inventory.tables);
  }

  private note(command: Watched, way: Way): void {
    if (command.type === SHIFT_END) this.inside = Math.max(this.inside - 1, 0);
    else if (this.inside === 0) this.tell(command, way);
    if (command.type === SHIFT) this.inside++;
  }

  private tell(command: Exclude<Watched, ShiftEnd>, way: Way): void {
    if (GROWTH in command && command.type !== "ADD_COLUMNS_ROWS") return;
    if (!("sheetId" in command) || !this.getters.tryGetSheet(command.sheetId)) return;
    const { sheetId } = command;
    const undone = way === "undone";
    switch (command.type) {
      case "UPDATE_CELL":
        if (command.content === undefined) return;
        return this.tellEdit(sheetId, cellZone(command));
      case "CLEAR_CELL":
        return this.tellEdit(sheetId, cellZone(command));
      case "ADD_MERGE":
      case "CLEAR_CELLS":
      case "DELETE_CONTENT":
        for (const zone of command.target) this.tellEdit(sheetId, zone);
        return;
      case "ADD_COLUMNS_ROWS": {
        const { dimension, position, base, quantity } = command;
        const first = position === "before" ? base : base + 1;
        const last = first + quantity - 1;
        const count = this.count(sheetId, dimension);
        // The grid grows by itself too, where more is pasted than fits.
        const growth = GROWTH in command || (way === "redone" ? last + 1 : first) >= count;
        const runs = [[first, last]] as const;
        if (!growth) this.add({ kind: "lines", sheetId, dimension, runs, removed: undone });
        return;
      }
      case "REMOVE_COLUMNS_ROWS": {
        const { dimension, elements } = command;
        const runs = runsOf(elements);
        return this.add({ kind: "lines", sheetId, dimension, runs, removed: !undone });
      }
      case SHIFT: {
        const { zone, dimension, removed } = command;
        return this.add({ kind: "shift", sheetId, zone, dimension, removed: removed !== undone });
      }
    }
  }

  private tellEdit(sheetId: string, zone: Zone): void {
    const { left: col, top: row } = zone;
    // The engine has not calculated yet: this is the value from before, when undoing too.
    const before = isCell(zone)
      ? excelValue(this.getters.getEvaluatedCell({ sheetId, col, row }).value)
      : undefined;
    this.add({ kind: "edit", sheetId, zone, before });
  }

  private add(happening: Happening): void {
    this.journal?.add(happening);
  }

  private count(sheetId: string, dimension: LineChange["dimension"]): number {
    return dimension === "ROW"
      ? this.getters.getNumberRows(sheetId)
      : this.getters.getNumberCols(sheetId);
  }
}
