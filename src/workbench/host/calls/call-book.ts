import { helpers } from "@odoo/o-spreadsheet";
import type { Arg, EvalContext, Getters } from "@odoo/o-spreadsheet";
import { quoteSheet } from "../engine/address";
import type { Engine } from "../engine/engine";
import type { Position } from "../engine/journal";
import { Category } from "../protocol/wire";
import type { Entry } from "../protocol/wire";
import { argumentsOf } from "./arguments";
import { flagsOf } from "./call";
import type { Call } from "./call";
import type { FunctionMetadata } from "./metadata";
import { BUSY, resultOf } from "./results";
import type { CallResult, Outcome } from "./results";
import { Usage } from "./usage";

const MessageType = { invoke: 1000, cancel: 1001 } as const;

/** The last values that a workbook was saved with, by sheet name and cell: `Invoer!B2`. */
export type LastValues = ReadonlyMap<string, CallResult>;

/**
 * The calls of custom functions. The engine calculates at once and knows nothing of them: a cell that calls one
 * gets the last result, or #BUSY!, and is written down. When the engine is idle, what is new is started and what
 * no cell uses is cancelled; sharing, restarting, deleting and undoing all follow from that one rule.
 */
export class CallBook {
  /** The add-in has said that it takes calls. */
  private ready = false;
  private nextId = 1;
  private readonly calls = new Map<string, Call>();
  private readonly byId = new Map<number, Call>();
  private readonly usage = new Usage();

  constructor(
    private readonly engine: Engine,
    /** Told when a call waits and no add-in is there to take it. */
    private readonly needed: () => void,
    private readonly lastValues: LastValues = new Map()
  ) {}

  /** Called by the engine in the midst of a calculation: looks up and writes down, nothing else. */
  evaluate(fn: FunctionMetadata, context: EvalContext, given: readonly Arg[]): CallResult {
    const read = argumentsOf(fn, given);
    if ("error" in read) return read.error;
    const position = context.__originCellPosition;
    const cell = position && context.getters.getCell(position);
    const key = keyOf(fn, read.values, cell?.id);
    const call = this.calls.get(key);
    // A formula that is only tried out, in help or a preview, starts nothing.
    if (!cell || !context.updateDependencies) return call?.result ?? BUSY;
    this.usage.note(cell.id, context, key);
    if (call) return call.result;
    const made = this.make(key, fn, read.values, position, context.getters);
    this.calls.set(key, made);
    return made.result;
  }

  private make(
    key: string,
    fn: FunctionMetadata,
    values: readonly unknown[],
    position: Position,
    getters: Getters
  ): Call {
    const fresh = this.usage.isNew(position);
    const last = fresh ? this.lastValues.get(addressOf(getters, position)) : undefined;
    return {
      key,
      fn,
      values,
      position,
      cells: new Set(),
      id: undefined,
      result: last ?? BUSY,
      answered: last !== undefined,
      asleep: last !== undefined,
    };
  }

  /** The add-in is there: what waits is started. */
  start(): void {
    this.ready = true;
  }

  /** The add-in is gone; what it had been asked is asked again when it is back. */
  stop(): void {
    this.ready = false;
    for (const call of this.calls.values()) call.id = undefined;
    this.byId.clear();
  }

  /** What a calculation has changed in who calls what, as messages for the add-in. */
  settle(): Entry[] {
    this.usage.settle(this.engine.model.getters, this.calls);
    const entries: Entry[] = [];
    let waiting = false;
    for (const call of [...this.calls.values()]) {
      if (call.cells.size === 0) entries.push(...this.end(call));
      else if (call.id !== undefined || call.asleep) continue;
      else if (this.ready) entries.push(this.invoke(call));
      else waiting = true;
    }
    if (waiting) this.needed();
    return entries;
  }

  private end(call: Call): Entry[] {
    this.calls.delete(call.key);
    const { id } = call;
    if (id === undefined) return [];
    this.byId.delete(id);
    const { stream, cancelable } = call.fn.options ?? {};
    const running = stream ?? (!call.answered && cancelable);
    return running ? [entry(MessageType.cancel, id, { invocationId: id })] : [];
  }

  private invoke(call: Call): Entry {
    const id = this.nextId++;
    call.id = id;
    this.byId.set(id, call);
    const address = addressOf(this.engine.model.getters, call.position);
    return entry(MessageType.invoke, id, [
      id,
      call.fn.id,
      call.values,
      address,
      flagsOf(call.fn),
      null,
    ]);
  }

  /** Takes results of the add-in and calculates every cell that uses them, once. */
  take(outcomes: readonly Outcome[]): void {
    const cells = new Set<number>();
    for (const outcome of outcomes) {
      const call = this.byId.get(outcome.id);
      if (!call) continue; // Cancelled in the meantime.
      call.answered = true;
      call.result = resultOf(outcome);
      for (const cell of call.cells) cells.add(cell);
    }
    this.engine.flush();
    this.makeRoom(outcomes);
    this.calculate(cells);
  }

  /** Asks anew for what these cells call: they were calculated by command, or their formula entered again. */
  renew(cells: Iterable<number>): void {
    const wanted = new Set(cells);
    for (const call of this.calls.values()) {
      const used = [...call.cells].some((cell) => wanted.has(cell));
      if (!used) continue;
      call.asleep = false;
      // A stream that runs goes on; a call that has been answered is made again.
      if (call.fn.options?.stream || !call.answered) continue;
      if (call.id !== undefined) this.byId.delete(call.id);
      call.id = undefined;
    }
  }

  renewAll(): void {
    this.renew([...this.calls.values()].flatMap((call) => [...call.cells]));
  }

  /** How many calls the add-in is busy with or streams. */
  get size(): number {
    return this.calls.size;
  }

  private calculate(cells: ReadonlySet<number>): void {
    const { model } = this.engine;
    const cellIds = [...cells].filter((id) => model.getters.tryGetCellPosition(id));
    if (cellIds.length > 0) model.dispatch("EVALUATE_CELLS", { cellIds });
  }

  /** An array may spill beyond the last line of the engine's sheet: in Excel there always is a next one. */
  private makeRoom(outcomes: readonly Outcome[]): void {
    const { getters } = this.engine.model;
    for (const { id } of outcomes) {
      const { result, cells } = this.byId.get(id) ?? {};
      if (!Array.isArray(result)) continue;
      for (const cell of cells ?? []) {
        const position = getters.tryGetCellPosition(cell);
        if (!position) continue;
        const { sheetId, row: top, col: left } = position;
        const zone = {
          top,
          left,
          right: left + result.length - 1,
          bottom: top + result[0]!.length - 1,
        };
        this.engine.ensure(sheetId, zone);
      }
    }
    this.engine.flush();
  }
}

function addressOf(getters: Getters, { sheetId, col, row }: Position): string {
  return `${quoteSheet(getters.getSheetName(sheetId))}!${helpers.toXC(col, row)}`;
}

/** Cells share a stream when they ask the same; anything else is each cell's own. */
function keyOf(fn: FunctionMetadata, values: readonly unknown[], cell: number | undefined): string {
  const shared = fn.options?.stream && !fn.options.requiresAddress;
  return JSON.stringify([fn.id, values, shared ? null : (cell ?? null)]);
}

function entry(type: number, id: number, message: unknown): Entry {
  return [Category.customFunction, type, "", JSON.stringify(message), id, false];
}
