import type { Command, EvaluatedCell, Getters } from "@odoo/o-spreadsheet";
import type { HostError } from "../../protocol/errors";
import type { Calculations } from "../calculation/calculations";
import type { Reading, SetFact } from "./facts-plugin";
import type { Journal, Position } from "../watching/journal";
import type { PointName } from "./names-plugin";
import type { Shift, ShiftEnd } from "./shift-plugin";

/** A write that depends on what the cells are when its turn comes; it may refuse with a HostError. */
export type Plan = (read: Reading) => Iterable<Write>;

/** Commands of the engine, and our own. */
export type Write = Command | SetFact | PointName | Shift | ShiftEnd;

/** What the plugins reach of the engine that they run in; the engine hands it over as `config.custom`. */
export interface Hooks {
  readonly journal: Journal;
  readonly calculations: Calculations;
  /** The writes of the batch that is being carried out. */
  batch: readonly (Command | Plan)[];
  /** The batch of office.js that writes now; undefined while a person does. */
  batchNumber: number | undefined;
  /** Told of each write of the batch before it is carried out. */
  begin: (index: number) => void;
  /** Told of a write that changes nothing: the engine passes it over, Excel does not. */
  unchanged: (write: Command) => void;
  /** Told of the write of the batch that was refused. */
  refused: (refusal: Refusal) => void;
  /** Only what is asked for by name is calculated. */
  manual: boolean;
  /** What was undone last was but the growth of a sheet. */
  growthUndone: boolean;
  /** Whether a formula keeps what it shows, although the engine may calculate it behind the scenes. */
  holds: (cellId: number) => boolean;
  /** The custom functions that cells call; absent while there are none. */
  calls?: Calls;
}

/** What the engine's calculations tell those who keep the calls of custom functions. */
export interface Calls {
  /** What these cells call is to be asked anew. */
  renew(cellIds: readonly number[]): void;
  renewAll(): void;
  /** What takes part in each calculation is to be asked anew; gives its cells. */
  renewVolatile(): number[];
  /** A calculation is done; a cell can be looked at as it came out. */
  calculated(getters: Getters, evaluated: (position: Position) => EvaluatedCell): void;
}

export interface Refusal {
  /** The place in the batch of the write that was refused. */
  readonly index: number;
  /** What the engine refused, and why; or else the write's own refusal. */
  readonly cause: { readonly type: string; readonly reasons: readonly string[] } | HostError;
}

const KEY = "excelHost";

export function asCustom(hooks: Hooks): Record<string, unknown> {
  return { [KEY]: hooks };
}

/** The hooks of the engine that a plugin or a function call belongs to, if it is one of ours. */
export function hooksOf(custom: object): Hooks | undefined {
  return (custom as Record<string, Hooks | undefined>)[KEY];
}
