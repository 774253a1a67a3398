import {
  invalidateDependenciesCommands,
  invalidateEvaluationCommands,
  registries,
} from "@odoo/o-spreadsheet";
import type {
  CellPosition,
  Command,
  CoreViewPlugin,
  EvaluatedCell,
  Zone,
} from "@odoo/o-spreadsheet";
import { HeldValues } from "../calculation/held-values";
import type { Evaluated } from "../calculation/held-values";
import { hooksOf } from "./hooks";
import type { Hooks } from "./hooks";
import { GROWTH } from "./watch-plugin";

/** A formula is entered that is the same as before; the engine takes that for nothing. */
export const REENTER = "EXCEL_REENTER";

interface Reenter extends CellPosition {
  readonly type: typeof REENTER;
}

export function isReentry(command: Command, reasons: readonly unknown[]): boolean {
  return (
    command.type === "UPDATE_CELL" &&
    (command.content?.startsWith("=") ?? false) &&
    reasons.includes("NoChanges")
  );
}

/** What the engine's own evaluation offers beside what every plugin does. */
interface EngineEvaluation extends CoreViewPlugin {
  getEvaluatedCell(position: CellPosition): EvaluatedCell;
  getSpreadZone(position: CellPosition): Zone | undefined;
  getArrayFormulaSpreadingOn(position: CellPosition): CellPosition | undefined;
}

type Config = ConstructorParameters<typeof CoreViewPlugin>[0];
type EngineEvaluationClass = (new (config: Config) => EngineEvaluation) & {
  readonly getters: readonly string[];
};

/** What the engine calls its evaluation. */
export const EVALUATION = "evaluation";
const EngineEvaluation = registries.coreViewsPluginRegistry.get(
  EVALUATION
) as unknown as EngineEvaluationClass;

/**
 * The engine's evaluation, with what Excel has more: calculation by command only, volatile functions of an add-in,
 * and formulas that are entered again. Where calculation is manual the engine goes on calculating behind the
 * scenes, on literal cells and lines that move; what its formulas show is held, and they call nothing.
 */
export class Evaluation extends EngineEvaluation {
  static override getters = [...EngineEvaluation.getters, "isCalculationPending"];
  private readonly hooks: Hooks | undefined;
  private held: HeldValues | undefined;
  /** Cells that are to be calculated by command, or everything. */
  private asked: ReadonlySet<number> | "all" | undefined;
  /** Something changed that Excel calculates for. */
  private changed = false;
  /** The engine is at work: what is shown must not get in its way. */
  private busy = false;

  constructor(config: Config) {
    super(config);
    this.hooks = hooksOf(config.custom);
    if (this.hooks) this.hooks.holds = (cellId) => this.holds(cellId);
  }

  private holds(cellId: number): boolean {
    return this.asked === undefined && this.held !== undefined && this.held.has(cellId);
  }

  override beforeHandle(command: Command): void {
    super.beforeHandle(command);
    if (this.hooks?.manual && !this.held) this.hold();
  }

  override handle(command: Command | Reenter): void {
    switch (command.type) {
      case REENTER:
        this.enter(command);
        return this.evaluate(command);
      case "UPDATE_CELL":
        if (command.content !== undefined && !(GROWTH in command)) this.enter(command);
        break;
      case "UNDO":
      case "REDO":
        for (const each of command.commands) {
          if (each.type === "UPDATE_CELL" && each.content !== undefined) this.release(each);
        }
        break;
      case "EVALUATE_CELLS":
        this.asked = command.cellIds ? new Set(command.cellIds) : "all";
        if (!command.cellIds) this.hooks?.calls?.renewVolatile();
        break;
    }
    this.changed ||= changesCells(command);
    this.work(() => super.handle(command));
  }

  private evaluate(position: CellPosition): void {
    const cell = this.getters.getCell(position);
    if (cell) super.handle({ type: "EVALUATE_CELLS", cellIds: [cell.id] });
  }

  /** What a cell calls is asked anew when its formula is entered, be it the same. */
  private enter(position: CellPosition): void {
    const cell = this.release(position);
    if (cell && !this.hooks?.journal.replaying) this.hooks?.calls?.renew([cell.id]);
  }

  private release(position: CellPosition) {
    const cell = this.getters.getCell(position);
    if (cell) this.held?.forget(cell.id);
    return cell;
  }

  override finalize(): void {
    if (this.changed && !this.held) this.calculateVolatile();
    this.changed = false;
    this.work(() => super.finalize());
    this.settle();
    this.hooks?.calls?.calculated(this.getters, this.evaluated.cell);
    this.asked = undefined;
  }

  private calculateVolatile(): void {
    const cellIds = this.hooks?.calls?.renewVolatile() ?? [];
    if (cellIds.length > 0) super.handle({ type: "EVALUATE_CELLS", cellIds });
  }

  /** After a calculation: what is shown, where it is held. */
  private settle(): void {
    if (!this.held) return;
    const { asked } = this;
    if (asked === "all") this.held = undefined;
    if (this.hooks?.manual && !this.held) this.hold();
    // What was asked for is shown, and so is what the engine had to calculate with it.
    else this.held?.update(this.evaluated, (_, calculated) => calculated && asked !== undefined);
  }

  private hold(): void {
    this.held = new HeldValues();
    this.held.update(this.evaluated, () => true);
  }

  private get evaluated(): Evaluated {
    return {
      getters: this.getters,
      cell: (position) => super.getEvaluatedCell(position),
      spill: (position) => super.getSpreadZone(position),
    };
  }

  override getEvaluatedCell(position: CellPosition): EvaluatedCell {
    const cell = super.getEvaluatedCell(position);
    if (!this.held || this.busy) return cell;
    return this.held.at(position) ?? (this.isSpilled(position) ? this.blank(position) : cell);
  }

  /** What spills there behind the scenes is not to be seen yet. */
  private isSpilled(position: CellPosition): boolean {
    const cell = this.getters.getCell(position);
    if (cell?.isFormula || cell?.content) return false;
    return super.getArrayFormulaSpreadingOn(position) !== undefined;
  }

  private blank({ sheetId }: CellPosition): EvaluatedCell {
    return super.getEvaluatedCell({ sheetId, col: -1, row: -1 });
  }

  isCalculationPending(): boolean {
    return this.held?.outdated ?? false;
  }

  private work(run: () => void): void {
    this.busy = true;
    try {
      run();
    } finally {
      this.busy = false;
    }
  }
}

function changesCells(command: Command | Reenter): boolean {
  if (GROWTH in command) return false;
  if (command.type === "UPDATE_CELL") return command.content !== undefined;
  return (
    invalidateEvaluationCommands.has(command.type as never) ||
    invalidateDependenciesCommands.has(command.type as never)
  );
}
