import type { Inputs } from "../model/inputs";
import type { Outcome } from "../model/outcome";
import type { Problem } from "../model/problem";
import type { Projection } from "../projection/session";
import { WorkbookFault } from "../workbook/fault";
import type { Engine } from "./engine/engine";
import { EngineCancelled } from "./engine/engine";
import type { RuntimeState } from "./state";
import type { Store } from "./store";

/** A run that takes longer, in milliseconds, is shown, with a way to cancel it. */
const SHOWN_AFTER = 300;
/** A run that takes longer no longer leaves old numbers in the cells. */
const BEHIND_AFTER = 1000;

export interface ComputationParts {
  readonly engine: Pick<Engine, "run">;
  readonly store: Store<RuntimeState>;
  /** Told that a run takes so long that old numbers have to go, or that it was cancelled. */
  readonly late: (why: "computing" | "cancelled") => void;
}

/** The run that is going on, if any: shown when it takes long, and ended when asked. */
export class Computation {
  private current: AbortController | null = null;
  private shown = false;
  private overtaken = false;
  /** What the run is shown in place of. */
  private behind: RuntimeState["task"] = null;

  constructor(private readonly parts: ComputationParts) {}

  /** Ends the run; its inputs are not computed. False where there was none. */
  cancel(): boolean {
    if (!this.current) return false;
    this.overtaken = false;
    this.current.abort();
    return true;
  }

  /** Other inputs are on their way: a short run may finish, a long one need not. */
  overtake(): void {
    if (!this.current || !this.shown) return;
    this.overtaken = true;
    this.current.abort();
  }

  /** Null where the run was cancelled or overtaken. */
  async run(inputs: Inputs, hash: string): Promise<Outcome<Projection, Problem> | null> {
    const { engine, store, late } = this.parts;
    const abort = new AbortController();
    this.current = abort;
    this.shown = this.overtaken = false;
    const timers = [
      setTimeout(() => {
        this.shown = true;
        this.show(0, null);
      }, SHOWN_AFTER),
      setTimeout(() => {
        late("computing");
      }, BEHIND_AFTER),
    ];
    const progress = (done: number, total: number): void => {
      this.show(done, total);
    };
    try {
      return await engine.run(inputs, hash, { signal: abort.signal, progress });
    } catch (error) {
      if (!(error instanceof EngineCancelled)) {
        throw new WorkbookFault("calculation-failed", { message: String(error) });
      }
      if (!this.overtaken) late("cancelled");
      return null;
    } finally {
      this.current = null;
      timers.forEach(clearTimeout);
      if (store.state.task?.kind === "running") store.update({ task: this.behind });
    }
  }

  private show(done: number, total: number | null): void {
    if (!this.shown) return;
    const { store } = this.parts;
    // What was asked for may have begun or ended since the run was last shown.
    if (store.state.task?.kind !== "running") this.behind = store.state.task;
    store.update({ task: { kind: "running", done, total, cancellable: true } });
  }
}
