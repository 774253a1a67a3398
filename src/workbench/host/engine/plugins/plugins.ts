import { coreTypes, registries } from "@odoo/o-spreadsheet";
import { BatchPlugin } from "./batch-plugin";
import { CalculationPlugin, listenToCalculations } from "./calculations-plugin";
import { registerCharts } from "../charts/register";
import { EVALUATION, Evaluation } from "./evaluation-plugin";
import { FactsPlugin, SET_FACT } from "./facts-plugin";
import { FarReferences } from "./far-references";
import { registerFilter } from "./filter-function";
import { registerTextFunction } from "../text/formula-text";
import { GrowthPlugin } from "./growth-plugin";
import { KeptPlugin } from "./kept-plugin";
import { LockPlugin } from "./lock-plugin";
import { NamesPlugin, POINT_NAME } from "./names-plugin";
import { SHIFT, SHIFT_END, ShiftPlugin } from "./shift-plugin";
import { TableHeadersPlugin } from "../tables/table-headers";
import { TablesPlugin } from "./tables-plugin";
import { HISTORY, UndoSteps } from "./undo-steps";
import { ValidationPlugin } from "./validation-plugin";
import { registerErrors } from "../text/values";
import { WatchPlugin } from "./watch-plugin";
import { keepWholeReferences } from "./whole-references";

/** Commands of our own that are undone and shared like the engine's. */
const COMMANDS = [SET_FACT, POINT_NAME, SHIFT, SHIFT_END];

/** What is kept in the workbook; the engine runs plugins in the order in which they are registered. */
const CORE = {
  excel_facts: FactsPlugin,
  excel_names: NamesPlugin,
  excel_validation: ValidationPlugin,
  excel_kept: KeptPlugin,
  excel_tables: TablesPlugin,
};

/** What looks at the workbook and what is calculated in it. */
const VIEWS = {
  excel_calculations: CalculationPlugin,
  // It closes the book on what a command did.
  excel_watch: WatchPlugin,
  excel_growth: GrowthPlugin,
};

/** What carries out commands, refuses them, or adds others to them. */
const FEATURES = {
  excel_batch: BatchPlugin,
  excel_lock: LockPlugin,
  excel_headers: TableHeadersPlugin,
  excel_shift: ShiftPlugin,
  excel_far_references: FarReferences,
};

/** The engine's registries are global: what is in them is there for every Model made afterwards. */
export function registerPlugins(): void {
  const { inverseCommandRegistry, coreViewsPluginRegistry: views } = registries;
  for (const type of COMMANDS) {
    coreTypes.add(type as never);
    // Asked for when what came before it is undone.
    if (!inverseCommandRegistry.contains(type)) {
      inverseCommandRegistry.add(type, (command) => [command]);
    }
  }
  keepWholeReferences();
  addMissing(registries.corePluginRegistry, CORE);
  addMissing(views, VIEWS);
  addMissing(registries.featurePluginRegistry, FEATURES);
  views.replace(EVALUATION, Evaluation);
  registries.featurePluginRegistry.replace(HISTORY, UndoSteps as never);
  listenToCalculations();
  registerCharts();
  registerErrors();
  registerTextFunction();
  registerFilter();
}

interface Registry<T> {
  contains(key: string): boolean;
  add(key: string, item: T): unknown;
}

function addMissing<T>(registry: Registry<T>, items: Readonly<Record<string, T>>): void {
  for (const [key, item] of Object.entries(items)) {
    if (!registry.contains(key)) registry.add(key, item);
  }
}
