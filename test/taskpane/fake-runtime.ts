import type { Runtime } from "../../src/runtime/runtime";
import type { RuntimeState } from "../../src/runtime/state";

/** What was asked, in order: the method and what it was given. */
export type Call = readonly [method: string, ...given: unknown[]];

/** A runtime that only writes down what it is asked, and whose state the test sets. */
export class FakeRuntime implements Runtime {
  readonly calls: Call[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(private current: RuntimeState) {}

  get state(): RuntimeState {
    return this.current;
  }

  set(changes: Partial<RuntimeState>): void {
    this.current = { ...this.current, ...changes };
    for (const listener of [...this.listeners]) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  setUp = (dataset: "heerlen" | "empty"): Promise<void> => this.note("setUp", dataset);
  calculate = (): Promise<void> => this.note("calculate");
  cancel = (): void => void this.note("cancel");
  restore = (name: string): Promise<void> => this.note("restore", name);
  updateFunctions = (): Promise<void> => this.note("updateFunctions");
  openWithWorkbook = (on: boolean): Promise<void> => this.note("openWithWorkbook", on);
  select: Runtime["select"] = (place) => this.note("select", place);
  showResult = (table: string): Promise<void> => this.note("showResult", table);
  show: Runtime["show"] = (view) => {
    void this.note("show", view);
    this.set({ view });
  };
  dismiss = (): void => {
    void this.note("dismiss");
    this.set({ outcome: null });
  };

  private note(...call: Call): Promise<void> {
    this.calls.push(call);
    return Promise.resolve();
  }
}
