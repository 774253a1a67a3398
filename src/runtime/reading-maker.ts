import type { Assumptions } from "../assumptions/assumptions";
import type { NamedGrids } from "../assumptions/grid";
import { results as resultWords } from "../locale/nl/results";
import { makeReport } from "../projection/report";
import type { Projection } from "../projection/session";
import type { Computation } from "./computation";
import { interpret, locate } from "./interpret";
import type { Reading } from "./state";

/** Makes of the cells what there is to show; inputs that were run last are not run again. */
export class ReadingMaker {
  private latest: { readonly key: string; readonly projection: Projection } | null = null;

  constructor(
    private readonly computation: Pick<Computation, "run">,
    /** Version of the engine, for the stamp. */
    private readonly version: string
  ) {}

  /**
   * Null where the run was cancelled or overtaken.
   * @throws WorkbookFault when the model ended without an answer
   */
  async make(grids: NamedGrids): Promise<Reading | null> {
    const interpreted = interpret(grids);
    if (interpreted.kind !== "assumptions") return interpreted;
    const { assumptions, hash, key } = interpreted;
    if (this.latest?.key !== key) {
      const ran = await this.computation.run(assumptions.inputs, hash);
      if (ran === null) return null;
      if (!ran.ok) return { kind: "problems", problems: locate(ran.problems, assumptions) };
      this.latest = { key, projection: ran.value };
    }
    return this.ready(assumptions, this.latest.projection);
  }

  private ready(assumptions: Assumptions, projection: Projection): Reading {
    const runs = projection.runAll();
    if (!runs.ok) throw new RangeError("a finished projection has its runs");
    const now = new Date();
    const report = makeReport(assumptions, projection, runs.value, this.version, now, resultWords);
    return { kind: "ready", assumptions, report };
  }
}
