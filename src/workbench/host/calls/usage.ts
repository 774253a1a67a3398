import type { EvalContext, EvaluatedCell, Getters } from "@odoo/o-spreadsheet";
import type { Position } from "../engine/watching/journal";
import { callsMade } from "./branches";
import type { Met } from "./branches";
import type { Call } from "./call";

interface Note {
  /** New in each round of a calculation: only what the last round met counts. */
  readonly context: EvalContext;
  readonly met: Met[];
}

interface Use {
  readonly keys: ReadonlySet<string>;
  /** The cell as it came out of that calculation: another one now means that it was calculated again. */
  readonly evaluated: EvaluatedCell;
}

/** What usage is told after a calculation. */
export interface Calculated {
  readonly getters: Getters;
  /** The cell as it came out of the calculation, whatever is shown. */
  readonly evaluated: (position: Position) => EvaluatedCell;
  /** Whether a cell keeps what it shows, and therefore what it calls. */
  readonly holds: (cellId: number) => boolean;
  /** The workbook is being opened. */
  readonly opening: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** Which cell uses which calls. */
export class Usage {
  private readonly notes = new Map<number, Note>();
  private readonly uses = new Map<number, Use>();

  /** How many cells use calls. */
  get size(): number {
    return this.uses.size;
  }

  note(cellId: number, context: EvalContext, met: Met): void {
    const note = this.notes.get(cellId);
    if (note?.context === context) note.met.push(met);
    else this.notes.set(cellId, { context, met: [met] });
  }

  keysOf(cellId: number): ReadonlySet<string> {
    return this.uses.get(cellId)?.keys ?? NONE;
  }

  /** After a calculation: tells the calls which cells use them now. */
  settle(calculated: Calculated, calls: ReadonlyMap<string, Call>): void {
    const { getters, evaluated } = calculated;
    for (const [cellId, use] of this.uses) {
      if (!this.notes.has(cellId)) this.check(cellId, use, calculated, calls);
    }
    for (const [cellId, { met }] of this.notes) {
      const before = this.keysOf(cellId);
      const position = getters.tryGetCellPosition(cellId);
      const keys = position ? callsMade(getters, position, met) : undefined;
      const use = position && keys && { keys, evaluated: evaluated(position) };
      this.replace(cellId, use, calls);
      if (!calculated.opening) wake(before, keys ?? [], calls);
    }
    this.notes.clear();
  }

  /** A cell that met no function: it was not calculated, or has none any more. */
  private check(
    cellId: number,
    use: Use,
    { getters, evaluated, holds }: Calculated,
    calls: ReadonlyMap<string, Call>
  ): void {
    const position = getters.tryGetCellPosition(cellId);
    const now = position && evaluated(position);
    if (now === use.evaluated) return;
    const held = now && holds(cellId);
    this.replace(cellId, held ? { keys: use.keys, evaluated: now } : undefined, calls);
  }

  private replace(cellId: number, use: Use | undefined, calls: ReadonlyMap<string, Call>): void {
    for (const key of this.keysOf(cellId)) {
      if (!use?.keys.has(key)) calls.get(key)?.cells.delete(cellId);
    }
    for (const key of use?.keys ?? []) calls.get(key)?.cells.add(cellId);
    if (use && use.keys.size > 0) this.uses.set(cellId, use);
    else this.uses.delete(cellId);
  }
}

/** A cell that asks what a sleeping one shows wants to know it now. */
function wake(
  before: ReadonlySet<string>,
  keys: Iterable<string>,
  calls: ReadonlyMap<string, Call>
): void {
  for (const key of keys) {
    const call = calls.get(key);
    if (call && !before.has(key)) call.asleep = false;
  }
}
