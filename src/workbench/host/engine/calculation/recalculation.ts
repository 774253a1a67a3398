import type { Engine } from "../engine";
import type { Reading } from "../plugins/facts-plugin";

export const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
export type CalculationMode = (typeof CALCULATION_MODES)[number];

/** When formulas are calculated. The mode is Excel's own: it is neither saved with the workbook nor undone. */
export class Recalculation {
  private current: CalculationMode = "Automatic";
  private suspended = false;

  constructor(private readonly engine: Engine) {}

  get mode(): CalculationMode {
    return this.current;
  }

  set mode(mode: CalculationMode) {
    this.engine.flush();
    this.current = mode;
    this.apply();
  }

  /** Until the batch of office.js ends. */
  suspend(): void {
    this.engine.flush();
    this.suspended = true;
    this.apply();
  }

  resume(): void {
    if (!this.suspended) return;
    this.suspended = false;
    this.apply();
  }

  private apply(): void {
    const { hooks } = this.engine;
    const before = hooks.manual;
    hooks.manual = this.suspended || this.current === "Manual";
    if (before && !hooks.manual) this.all(false);
  }

  /** Calculates what has to be; `anew` asks the add-in again, also for what has not changed. */
  all(anew: boolean): void {
    this.engine.flush();
    if (anew) this.engine.hooks.calls?.renewAll();
    this.engine.model.dispatch("EVALUATE_CELLS");
  }

  /** Calculates these formulas, and what depends on them. */
  cells(cellIds: Iterable<number>, anew = false): void {
    const { getters } = this.engine.model;
    const present = [...cellIds].filter((id) => getters.tryGetCellPosition(id));
    if (anew) this.engine.hooks.calls?.renew(present);
    if (present.length > 0) this.engine.model.dispatch("EVALUATE_CELLS", { cellIds: present });
  }

  /** Something changed that has not been calculated yet. */
  get pending(): boolean {
    return (this.engine.read as Reading).isCalculationPending();
  }
}
