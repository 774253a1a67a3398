import type {
  CellProblem,
  CellProblemCode,
  CellProblemData,
  Notice,
  NoticeCode,
  NoticeData,
  Place,
} from "../cell-problem";
import type { CellValue } from "../grid";

/** Collects everything that is wrong, without saying the same twice. */
export class Report {
  private readonly found: CellProblem[] = [];
  private readonly said: Notice[] = [];
  private readonly cells = new Set<string>();
  private readonly names = new Set<string>();

  add<C extends CellProblemCode>(
    place: Place,
    code: C,
    data: CellProblemData[C],
    found?: CellValue
  ): void {
    const seen = found === undefined ? {} : { found };
    this.found.push({ place, code, data, also: [], ...seen } as unknown as CellProblem);
    this.cells.add(keyOf(place));
    this.names.add(place.name);
  }

  note<C extends NoticeCode>(place: Place, code: C, data: NoticeData[C]): void {
    this.said.push({ place, code, data } as unknown as Notice);
  }

  /** Whether something was said of this cell; for a place without a cell, of anything under its name. */
  hasAt(place: Place): boolean {
    return place.cell === null ? this.names.has(place.name) : this.cells.has(keyOf(place));
  }

  get problems(): readonly CellProblem[] {
    return merged(this.found);
  }

  get notices(): readonly Notice[] {
    return this.said;
  }
}

function keyOf({ name, sheet, cell }: Place): string {
  return JSON.stringify([name, sheet, cell]);
}

/** One unknown code in twenty cells is one problem in twenty cells. */
function merged(problems: readonly CellProblem[]): CellProblem[] {
  const unknown = new Map<string, string[]>();
  const kept: CellProblem[] = [];
  for (const problem of problems) {
    if (problem.code === "unknown" && problem.place.cell !== null) {
      const key = JSON.stringify([problem.place.name, problem.data.what, problem.data.found]);
      const first = unknown.get(key);
      if (first) {
        first.push(problem.place.cell);
        continue;
      }
      const also: string[] = [];
      unknown.set(key, also);
      kept.push({ ...problem, also });
    } else kept.push(problem);
  }
  return kept;
}
