import type { Model } from "./compile";

/** Arrays that a run needs but does not return: the next run of the model writes over them. */
export interface Scratch {
  /** By step and group. */
  readonly aged: Float64Array;
  readonly entering: Float64Array;
  readonly leaving: Float64Array;
  readonly choosing: Float64Array;
  /** By step. */
  readonly entries: Float64Array;
  /** Two vectors by phase. */
  readonly byPhase: readonly [Float64Array, Float64Array];
  /** By group. */
  readonly chosen: Float64Array;
  readonly kept: Float64Array;
  readonly settled: Float64Array;
  /** By group, milieu by milieu. */
  readonly gone: Float64Array;
  readonly came: Float64Array;
  readonly asked: Float64Array;
  readonly change: Float64Array;
}

export function createScratch(steps: number, groups: number, phases: number): Scratch {
  const byStep = (): Float64Array => new Float64Array((steps + 1) * groups);
  const byGroup = (): Float64Array => new Float64Array(groups);
  return {
    aged: byStep(),
    entering: byStep(),
    leaving: byStep(),
    choosing: byStep(),
    entries: new Float64Array(steps + 1),
    byPhase: [new Float64Array(phases), new Float64Array(phases)],
    chosen: byGroup(),
    kept: byGroup(),
    settled: byGroup(),
    gone: byGroup(),
    came: byGroup(),
    asked: byGroup(),
    change: byGroup(),
  };
}

/**
 * The memory of one run: scratch, and room for its results in a single allocation. For arrays of the
 * size of a scenario, allocating each costs more than computing what goes in.
 */
export class Memory {
  private readonly room: Float64Array;
  private used = 0;

  constructor(
    { steps, groupCount, segmentCount, milieus, reportSteps }: Model,
    readonly scratch: Scratch
  ) {
    const tables = 5 * reportSteps.length * milieus.length * segmentCount;
    this.room = new Float64Array((steps + 1) * groupCount + tables);
  }

  /** Memory of which nothing is shared with other runs, so that paths outlive the next one. */
  static own(model: Model): Memory {
    const { steps, groupCount, phases } = model;
    return new Memory(model, createScratch(steps, groupCount, phases.count));
  }

  /** Zeros that stay with the result. @throws RangeError beyond what a run returns */
  take(length: number): Float64Array {
    const from = this.used;
    this.used += length;
    if (this.used > this.room.length) throw new RangeError("more than a run returns");
    return this.room.subarray(from, this.used);
  }
}
