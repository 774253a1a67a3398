import { CoreViewPlugin, invalidateDependenciesCommands, registries } from "@odoo/o-spreadsheet";
import { invalidateEvaluationCommands } from "@odoo/o-spreadsheet";
import type { CellPosition, Command, EvalContext } from "@odoo/o-spreadsheet";
import type { IsEntered } from "../calculation/calculations";
import { hooksOf } from "./hooks";
import type { Hooks } from "./hooks";

/** Asks, after each calculation of the engine, what was calculated. */
export class CalculationPlugin extends CoreViewPlugin {
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
    const { calculations, journal } = this.hooks ?? {};
    const isEntered: IsEntered = (position) => journal?.isEdited(position) ?? false;
    const calculated = calculations?.take(this.getters, this.everything, isEntered);
    if (calculated) journal?.addCalculated(calculated);
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
export function listenToCalculations(): void {
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
