import type { Place } from "../assumptions/cell-problem";
import { STATE_NAME } from "../assumptions/schema";
import { faultOf } from "../workbook/fault";
import type { LiveSession } from "./live-session";
import { loadPart } from "./load-part";
import type { Runtime } from "./runtime";
import type { Outcome, RuntimeState, Task, View } from "./state";
import type { Store } from "./store";
import type { WorkbookPort } from "./workbook-port";

export interface RuntimeParts {
  readonly store: Store<RuntimeState>;
  readonly session: Pick<LiveSession, "refresh" | "cancel" | "hash">;
  readonly port: WorkbookPort;
}

/** What a person asks for, one thing after the other; how each went is in the state. */
export class WoningRuntime implements Runtime {
  readonly subscribe: Runtime["subscribe"];
  private last: Promise<void> = Promise.resolve();
  private cancelled = false;
  private stop: () => void = () => undefined;

  constructor(private readonly parts: RuntimeParts) {
    this.subscribe = parts.store.subscribe;
  }

  get state(): RuntimeState {
    return this.parts.store.state;
  }

  setUp(dataset: "heerlen" | "empty"): Promise<void> {
    const { port, session } = this.parts;
    return this.act("setting-up", async () => {
      const { layoutFor } = await loadPart(import("./layout-for"));
      const { sheets } = await port.setUp(layoutFor(dataset));
      // The workbook is set up, whether or not the add-in may start along with it.
      const opensWithWorkbook = await port.setOpening(true).then(
        () => true,
        () => this.state.opensWithWorkbook
      );
      this.parts.store.update({ opensWithWorkbook });
      await session.refresh();
      return { kind: "set-up", sheets };
    });
  }

  calculate(): Promise<void> {
    const { port, session, store } = this.parts;
    return this.act("reading", async () => {
      const stopped = new Promise<void>((resolve) => (this.stop = resolve));
      // Whoever stops it need not wait until a cell in edit mode lets the workbook be read.
      await Promise.race([session.refresh(), stopped]);
      const { reading, behind } = this.state;
      if (this.cancelled || behind) return { kind: "cancelled" };
      if (reading.kind === "unreadable") return { kind: "refused", fault: reading.fault };
      if (reading.kind !== "ready") return { kind: "not-ready" };
      this.begin("writing");
      const { resultTables } = await loadPart(import("../projection/result-tables"));
      const written = await port.writeResults(resultTables(reading.report));
      store.update({ results: await port.resultState(session.hash) });
      return { kind: "calculated", ...written };
    });
  }

  restore(name: string): Promise<void> {
    const { port, session } = this.parts;
    return this.act("restoring", async () => {
      const { layoutFor } = await loadPart(import("./layout-for"));
      // Without figures: those of the example would pass for figures of this municipality.
      await port.restore(layoutFor("empty"), name);
      if (name === STATE_NAME) this.parts.store.update({ stand: "silent" });
      await session.refresh();
      return { kind: "restored", name };
    });
  }

  updateFunctions(): Promise<void> {
    const { port, session } = this.parts;
    return this.act("updating", async () => {
      await session.refresh();
      return { kind: "functions-updated", ...(await port.updateFunctions()) };
    });
  }

  openWithWorkbook(on: boolean): Promise<void> {
    return this.quietly(async () => {
      await this.parts.port.setOpening(on);
      this.parts.store.update({ opensWithWorkbook: on });
    });
  }

  select(place: Place): Promise<void> {
    return this.quietly(() => this.parts.port.select(place));
  }

  showResult(table: string): Promise<void> {
    return this.quietly(() => this.parts.port.showTable(table));
  }

  cancel(): void {
    if (this.state.task?.cancellable === false) return;
    this.cancelled = true;
    this.parts.session.cancel();
    this.stop();
  }

  show(view: View): void {
    this.parts.store.update({ view });
  }

  dismiss(): void {
    this.parts.store.update({ outcome: null });
  }

  /** After what was asked before; the outcome stays until the next one. */
  private act(kind: Task["kind"], work: () => Promise<Outcome>): Promise<void> {
    const { store } = this.parts;
    this.last = this.last.then(async () => {
      this.cancelled = false;
      this.begin(kind);
      store.update({ outcome: null });
      const outcome = await work().catch(refused);
      store.update({ task: null, outcome });
    });
    return this.last;
  }

  private begin(kind: Task["kind"]): void {
    const task = { kind, done: 0, total: null, cancellable: kind === "reading" };
    this.parts.store.update({ task });
  }

  /** Without a word where it succeeds. */
  private async quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.parts.store.update({ outcome: refused(error) });
    }
  }
}

function refused(error: unknown): Outcome {
  return { kind: "refused", fault: faultOf(error) };
}
