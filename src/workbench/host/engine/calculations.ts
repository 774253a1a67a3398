import { CoreViewPlugin, invalidateDependenciesCommands, registries } from "@odoo/o-spreadsheet";
import { invalidateEvaluationCommands } from "@odoo/o-spreadsheet";
import type { CellPosition, Command, EvalContext, Getters } from "@odoo/o-spreadsheet";
import { hooksOf } from "./hooks";
import type { Hooks } from "./hooks";

const COLUMNS = 16_384;

type Value = string | number | boolean | null;

/** The formulas that were calculated again, kept while somebody listens. */
export class Calculations {
  private watching = false;
  private noted = new Map<string, Map<number, CellPosition>>();
  /** What each formula came to, by the engine's id of its cell. */
  private values = new Map<number, Value>();

  watch(read: Getters): void {
    if (this.watching) return;
    this.watching = true;
    this.values = valuesOf(read);
  }

  stop(): void {
    this.watching = false;
    this.values.clear();
    this.noted.clear();
  }

  /** Called for each formula, in the midst of a calculation. */
  note(position: CellPosition): void {
    if (!this.watching) return;
    const cells = this.noted.get(position.sheetId) ?? new Map<number, CellPosition>();
    this.noted.set(
      position.sheetId,
      cells.set(position.row * COLUMNS + position.col, { ...position })
    );
  }

  /**
   * What was calculated since the last time. After some commands the engine calculates everything, where Excel
   * calculates what they touch: then only what came out differently counts.
   */
  take(read: Getters, everything: boolean): CellPosition[] {
    if (!this.watching) return [];
    const { noted, values } = this;
    this.noted = new Map();
    if (everything) {
      this.values = valuesOf(read);
      return [...this.values].flatMap(([id, value]) =>
        values.has(id) && values.get(id) === value ? [] : [read.getCellPosition(id)]
      );
    }
    const positions = [...noted.values()].flatMap((cells) => [...cells.values()]);
    return positions.filter((position) => {
      const cell = read.getCell(position);
      if (!cell?.isFormula) return false;
      values.set(cell.id, read.getEvaluatedCell(position).value);
      return true;
    });
  }
}

function valuesOf(read: Getters): Map<number, Value> {
  const values = new Map<number, Value>();
  for (const sheetId of read.getSheetIds()) {
    for (const { id, isFormula } of read.getCells(sheetId)) {
      if (isFormula) values.set(id, read.getEvaluatedCell(read.getCellPosition(id)).value);
    }
  }
  return values;
}

/** Asks, after each calculation of the engine, what was calculated. */
class CalculationPlugin extends CoreViewPlugin {
  private readonly hooks: Hooks | undefined;
  private everything = false;

  constructor(config: ConstructorParameters<typeof CoreViewPlugin>[0]) {
    super(config);
    this.hooks = hooksOf(config.custom);
  }

  override beforeHandle({ type }: Command): void {
    this.everything ||=
      invalidateEvaluationCommands.has(type) || invalidateDependenciesCommands.has(type as never);
  }

  override finalize(): void {
    const calculated = this.hooks?.calculations.take(this.getters, this.everything);
    if (calculated) this.hooks?.journal.addCalculated(calculated);
    this.everything = false;
  }
}

const CURRENT = Symbol("the cell that is being calculated");
const NAME = "__originCellPosition";
type Context = EvalContext & { [CURRENT]?: CellPosition | undefined };

/**
 * The engine tells nobody what it calculates, and a search through all cells would cost more than the calculation
 * itself. But it tells each formula's functions which cell they stand in, on a context that inherits from the table
 * of functions: an accessor there sees every formula, at no more than the cost of what is calculated.
 */
function listen(): void {
  const { mapping } = registries.functionRegistry;
  if (Object.hasOwn(mapping, NAME)) return;
  Object.defineProperty(mapping, NAME, {
    get(this: Context) {
      return this[CURRENT];
    },
    set(this: Context, position: CellPosition | undefined) {
      this[CURRENT] = position;
      const hooks = hooksOf(this);
      // A formula that is only tried out has nobody to depend on it.
      if (!hooks || !position || !this.updateDependencies) return;
      const held = hooks.manual && hooks.holds(this.getters.getCell(position)?.id ?? 0);
      if (!held) hooks.calculations.note(position);
    },
  });
}

export function registerCalculations(): void {
  listen();
  const registry = registries.coreViewsPluginRegistry;
  if (!registry.contains("excel_calculations")) {
    registry.add("excel_calculations", CalculationPlugin);
  }
}
