import type { Area } from "../../assumptions/area";

/** Cells by row and column, each with something that it has in common with others. */
export type Marked = ReadonlyMap<number, ReadonlyMap<number, string>>;

export interface Rectangle {
  readonly area: Area;
  readonly mark: string;
}

interface Open {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly mark: string;
}

/** The cells in rectangles of one mark each: runs of a row, joined with equal runs below. */
export function rectangles(cells: Marked): readonly Rectangle[] {
  const found: Rectangle[] = [];
  let open: readonly Open[] = [];
  let last = 0;
  const close = (run: Open, bottom: number): void => {
    const { top, left, right, mark } = run;
    found.push({ area: { top, left, bottom, right }, mark });
  };
  for (const [row, marks] of [...cells].sort(([a], [b]) => a - b)) {
    const runs = runsOf(marks);
    const continued = new Set<Open>();
    const now = runs.map((run) => {
      const above = row === last + 1 ? open.find((other) => isSameRun(other, run)) : undefined;
      if (above) continued.add(above);
      return above ?? { ...run, top: row };
    });
    for (const run of open) if (!continued.has(run)) close(run, last);
    open = now;
    last = row;
  }
  for (const run of open) close(run, last);
  return found;
}

type Run = Omit<Open, "top">;

function isSameRun(a: Run, b: Run): boolean {
  return a.left === b.left && a.right === b.right && a.mark === b.mark;
}

function runsOf(marks: ReadonlyMap<number, string>): readonly Run[] {
  const runs: { left: number; right: number; mark: string }[] = [];
  for (const [column, mark] of [...marks].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run?.right === column - 1 && run.mark === mark) run.right = column;
    else runs.push({ left: column, right: column, mark });
  }
  return runs;
}
