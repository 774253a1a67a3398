/** A piece of writing, with what undoes it. Its ranges are asked for when it is made, so that writing only writes. */
export interface Step {
  /** About so many cells go to Excel at once. */
  readonly cells: number;
  write(): void;
  /** Queues what brings back what was there before; left out where something else brings it back. */
  undo?(): void | Promise<void>;
}

/** Excel on the web takes 5 MB a request: so many cells are well below that. */
const CELLS_A_BATCH = 50_000;

/**
 * Carries out steps in one batch, or in several where they are too large for one. When Excel refuses one of them, all
 * that was begun is undone, the last first, and the error goes on to the caller.
 */
export async function carryOut(
  context: Excel.RequestContext,
  steps: readonly Step[],
  undoRest: () => Promise<void>
): Promise<void> {
  let begun = 0;
  try {
    for (const batch of batchesOf(steps)) {
      quiet(context);
      for (const step of batch) step.write();
      begun += batch.length;
      // One batch but for results that no single request can hold.
      await context.sync();
    }
  } catch (error) {
    await undo(context, steps.slice(0, begun));
    await undoRest();
    throw error;
  }
}

/** Each by itself: what cannot be undone should not keep the others from it. */
async function undo(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  for (const step of [...steps].reverse()) {
    if (!step.undo) continue;
    try {
      await step.undo();
      await context.sync();
    } catch {
      // The error that counts is the one that made it necessary.
    }
  }
}

function batchesOf(steps: readonly Step[]): Step[][] {
  const batches: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (batches.length === 0 || room < step.cells) {
      batches.push([]);
      room = CELLS_A_BATCH;
    }
    batches.at(-1)!.push(step);
    room -= step.cells;
  }
  return batches;
}

/** Until the batch is over Excel neither calculates nor draws. */
function quiet(context: Excel.RequestContext): void {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}
