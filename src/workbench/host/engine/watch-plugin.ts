import { CoreViewPlugin, registries } from "@odoo/o-spreadsheet";
import type { Command, CoreCommand, EvaluatedCell } from "@odoo/o-spreadsheet";
import { hooksOf } from "./hooks";
import type { Hooks } from "./hooks";
import type { Position } from "./journal";
import { excelValue } from "./values";

/** Marks the growth of a sheet, which is no change in Excel: its sheets are always as large as they can be. */
export const GROWTH = "excelGrowth";

const COLUMNS = 16_384;

/** Writes in the journal which cells are edited, by whatever way, and which were calculated again. */
class WatchPlugin extends CoreViewPlugin {
  private readonly hooks: Hooks | undefined;
  private known = new Map<string, Map<number, EvaluatedCell>>();

  constructor(config: ConstructorParameters<typeof CoreViewPlugin>[0]) {
    super(config);
    this.hooks = hooksOf(config.custom);
  }

  override beforeHandle(command: Command): void {
    if (command.type === "UPDATE_CELL") this.writeEdit(command, true);
  }

  override handle(command: Command): void {
    if (command.type === "UNDO" || command.type === "REDO") {
      for (const each of command.commands) this.write(each, command.type === "UNDO");
    } else if (command.type !== "UPDATE_CELL") {
      this.write(command as CoreCommand, false);
    }
  }

  private write(command: CoreCommand, undone: boolean): void {
    const { journal } = this.hooks ?? {};
    if (!journal) return;
    switch (command.type) {
      case "UPDATE_CELL":
        this.writeEdit(command, false);
        break;
      case "CLEAR_CELL":
        journal.edit(command);
        break;
      case "CLEAR_CELLS":
      case "DELETE_CONTENT":
        // What is cleared one by one is seen as it is done; undone, only the list itself is left.
        if (undone) for (const zone of command.target) this.writeZone(command.sheetId, zone);
        break;
      case "ADD_COLUMNS_ROWS": {
        if (GROWTH in command) break;
        const { sheetId, dimension, base, quantity, position } = command;
        const from = position === "before" ? base : base + 1;
        journal.insertion({ sheetId, dimension, from, to: from + quantity - 1, removed: undone });
        break;
      }
      case "REMOVE_COLUMNS_ROWS": {
        const { sheetId, dimension, elements } = command;
        const [from, to] = [Math.min(...elements), Math.max(...elements)];
        journal.insertion({ sheetId, dimension, from, to, removed: !undone });
        break;
      }
    }
  }

  private writeZone(
    sheetId: string,
    zone: { top: number; left: number; bottom: number; right: number }
  ): void {
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let col = zone.left; col <= zone.right; col++) {
        this.hooks?.journal.edit({ sheetId, col, row });
      }
    }
  }

  private writeEdit(command: Extract<CoreCommand, { type: "UPDATE_CELL" }>, typed: boolean): void {
    if (!("content" in command) || command.content === undefined) return;
    const position: Position = command;
    const before = typed ? excelValue(this.getters.getEvaluatedCell(position).value) : undefined;
    this.hooks?.journal.edit(position, before);
  }

  /** Runs after the engine's own evaluation. */
  override finalize(): void {
    const { journal } = this.hooks ?? {};
    if (!journal) return;
    if (journal.watchCalculations) this.compare();
    else this.known.clear();
    journal.touch();
  }

  private compare(): void {
    const first = this.known.size === 0;
    const now = new Map<string, Map<number, EvaluatedCell>>();
    for (const sheetId of this.getters.getSheetIds()) {
      const before = this.known.get(sheetId);
      const cells = new Map<number, EvaluatedCell>();
      now.set(sheetId, cells);
      for (const position of this.getters.getEvaluatedCellsPositions(sheetId)) {
        const key = position.row * COLUMNS + position.col;
        const cell = this.getters.getEvaluatedCell(position);
        cells.set(key, cell);
        const old = before?.get(key);
        if (old === cell || first) continue;
        this.hooks?.journal.recalculation({ ...position, same: old?.value === cell.value });
      }
    }
    this.known = now;
  }
}

export function registerWatchPlugin(): void {
  const registry = registries.coreViewsPluginRegistry;
  if (!registry.contains("excel_watch")) registry.add("excel_watch", WatchPlugin);
}
