import { helpers } from "@odoo/o-spreadsheet";
import type { Arg, EvalContext, EvaluatedCell, Getters } from "@odoo/o-spreadsheet";
import { quoteSheet } from "../engine/address";
import type { Engine } from "../engine/engine";
import type { Calls } from "../engine/plugins/hooks";
import type { Position } from "../engine/watching/journal";
import type { Entry } from "../protocol/wire";
import { Addin } from "./addin";
import { argumentsOf } from "./arguments";
import { isVolatile, keyOf } from "./call";
import type { Call, CustomFunction } from "./call";
import { BUSY, resultOf } from "./results";
import type { CallResult, Outcome } from "./results";
import { Room } from "./room";
import { Usage } from "./usage";

/** The last values that a workbook was saved with, by sheet name and cell: `Invoer!B2`. */
export type LastValues = ReadonlyMap<string, CallResult>;

/**
 * The calls of custom functions. The engine calculates at once and knows nothing of them: a cell that calls one
 * gets the last result, or #BUSY!, and is written down. When the engine is idle, what is new is started and what
 * no cell uses is cancelled; sharing, restarting, deleting and undoing all follow from that one rule.
 */
export class CallBook implements Calls {
  private readonly calls = new Map<string, Call>();
  private readonly usage = new Usage();
  private readonly addin: Addin;
  private readonly room: Room;

  constructor(
    private readonly engine: Engine,
    needed: () => void,
    private lastValues: LastValues | undefined
  ) {
    this.addin = new Addin(needed);
    this.room = new Room(engine);
  }

  /** What is being called now, for whoever shows it. */
  list(): readonly Readonly<Call>[] {
    return [...this.calls.values()];
  }

  /** How much is remembered. */
  get sizes(): { readonly calls: number; readonly running: number; readonly cells: number } {
    return { calls: this.calls.size, running: this.addin.size, cells: this.usage.size };
  }

  /** Whether a cell waits for an answer. */
  get busy(): boolean {
    return this.list().some(({ answered, cells }) => !answered && cells.size > 0);
  }

  /** Called by the engine in the midst of a calculation: looks up and writes down, nothing else. */
  evaluate(fn: CustomFunction, context: EvalContext, given: readonly Arg[]): CallResult {
    const { getters, locale, __originCellPosition: position } = context;
    const read = argumentsOf(fn, given, locale);
    const cellId = position && getters.getCell(position)?.id;
    const key = "values" in read ? keyOf(fn, read.values, cellId) : undefined;
    // A formula that is only tried out, in help or a preview, starts nothing; neither does one that is held.
    const counts =
      cellId !== undefined && context.updateDependencies && !this.engine.hooks.holds(cellId);
    if (counts) this.usage.note(cellId, context, { name: fn.name, key });
    if ("error" in read) return read.error;
    const call = this.calls.get(key!);
    if (call || !counts) return call?.result ?? BUSY;
    const last = isVolatile(fn) ? undefined : this.lastValues?.get(addressOf(getters, position!));
    const asleep = last !== undefined;
    const made = { key: key!, fn, values: read.values, cells: new Set<number>(), id: undefined };
    this.calls.set(key!, { ...made, result: last ?? BUSY, answered: asleep, asleep });
    return last ?? BUSY;
  }

  /** A calculation is done: who calls what is known. */
  calculated(getters: Getters, evaluated: (position: Position) => EvaluatedCell): void {
    const { holds } = this.engine.hooks;
    const opening = this.lastValues !== undefined;
    this.usage.settle({ getters, evaluated, holds, opening }, this.calls);
  }

  /** The workbook is open: what its cells show from now on, they have to ask for. */
  opened(): void {
    this.lastValues = undefined;
  }

  /** The add-in is there: what waits is started. A page that says so again is another page. */
  start(): void {
    if (this.addin.present) this.stop();
    this.addin.come();
  }

  /** The add-in is gone; what it had been asked is asked again when it is back. */
  stop(): void {
    this.addin.go();
    for (const call of this.calls.values()) {
      call.id = undefined;
      call.answered = call.asleep;
    }
  }

  /** Messages for the add-in on what has changed in who calls what. */
  settle(): Entry[] {
    this.room.forResults(this.calls.values());
    this.room.forArguments(this.list());
    const { getters } = this.engine.model;
    for (const call of [...this.calls.values()]) {
      const [cellId] = call.cells;
      if (cellId === undefined) {
        this.calls.delete(call.key);
        this.addin.cancel(call);
      } else if (call.id === undefined && !call.asleep) {
        this.addin.ask(call, addressOf(getters, getters.getCellPosition(cellId)));
      }
    }
    return this.addin.messages();
  }

  /** Takes results of the add-in and calculates every cell that uses them, once. */
  take(outcomes: readonly Outcome[]): void {
    this.engine.flush();
    const cells = new Set<number>();
    for (const outcome of outcomes) {
      const call = this.addin.answered(outcome.id);
      if (!call) continue;
      call.answered = true;
      call.result = resultOf(outcome);
      // Where calculation is manual, a stream does not change what is shown.
      if (call.fn.metadata.options?.stream && this.engine.hooks.manual) continue;
      for (const cell of call.cells) cells.add(cell);
    }
    this.engine.calculation.cells(cells);
    this.room.forResults(this.calls.values());
  }

  /** Asks anew for what these cells call: they were calculated by command, or their formula was entered again. */
  renew(cellIds: readonly number[]): void {
    const keys = new Set(cellIds.flatMap((cellId) => [...this.usage.keysOf(cellId)]));
    if (keys.size === 0) return;
    const wanted = new Set(cellIds);
    for (const call of [...keys].flatMap((key) => this.calls.get(key) ?? [])) {
      // A stream that other cells look at goes on.
      const alone = [...call.cells].every((cell) => wanted.has(cell));
      if (alone || call.asleep) this.restart(call);
    }
  }

  renewAll(): void {
    for (const call of this.calls.values()) this.restart(call);
  }

  renewVolatile(): number[] {
    const { getters } = this.engine.model;
    const calls = [...this.calls.values()].filter(({ fn }) => isVolatile(fn));
    for (const call of calls) this.restart(call);
    return calls.flatMap(({ cells }) => [...cells]).filter((id) => getters.tryGetCellPosition(id));
  }

  private restart(call: Call): void {
    this.addin.cancel(call);
    Object.assign(call, { result: BUSY, answered: false, asleep: false });
  }
}

function addressOf(getters: Getters, { sheetId, col, row }: Position): string {
  return `${quoteSheet(getters.getSheetName(sheetId))}!${helpers.toXC(col, row)}`;
}
