import type { Command } from "@odoo/o-spreadsheet";
import type { Journal } from "./journal";

/** What the plugins reach of the engine that they run in; the engine hands it over as `config.custom`. */
export interface Hooks {
  readonly journal: Journal;
  /** The commands of the batch that is being carried out. */
  batch: readonly Command[];
  /** Told of the command of the batch that was refused. */
  refused: (refusal: Refusal) => void;
  /** Only what is asked for by name is calculated. */
  manual: boolean;
  /** Calculates a cell that calls a custom function; absent while there are none. */
  calls?: unknown;
}

export interface Refusal {
  /** The place in the batch of the command that was refused. */
  readonly index: number;
  readonly reasons: readonly string[];
}

const KEY = "excelHost";

export function asCustom(hooks: Hooks): Record<string, unknown> {
  return { [KEY]: hooks };
}

/** The hooks of the engine that a plugin or a function call belongs to, if it is one of ours. */
export function hooksOf(custom: object): Hooks | undefined {
  return (custom as Record<string, Hooks | undefined>)[KEY];
}
