import { LocalTransportService, Model } from "@odoo/o-spreadsheet";
import type { Command, Getters, TransportService, Zone } from "@odoo/o-spreadsheet";
import { HostError } from "../protocol/errors";
import { BATCH, registerBatchPlugin } from "./batch-plugin";
import { SET_FACT, registerFactsPlugin } from "./facts-plugin";
import type { FactKind, SetFact } from "./facts-plugin";
import { asCustom } from "./hooks";
import type { Hooks, Refusal } from "./hooks";
import { Journal } from "./journal";
import type { Changes } from "./journal";
import { polyfill } from "./polyfill";
import { SheetSizes } from "./sheet-sizes";
import { WatchedTransport } from "./transport";
import { registerErrors } from "./values";
import { registerWatchPlugin } from "./watch-plugin";

export interface EngineOptions {
  /** A workbook of the engine; left out, an empty one. */
  readonly data?: object;
  /** Shared with the engines of co-authors. */
  readonly transport?: TransportService;
  /** Told once a tick that something changed, when the engine is idle. */
  readonly settled?: () => void;
  /** What calculates custom functions: cells call them while the workbook is being opened. */
  readonly calls?: (engine: Engine) => unknown;
}

interface Put {
  readonly command: Command;
  readonly actionIndex: number;
}

/** Getters of our own plugin, beside the engine's. */
interface FactGetters {
  getExcelFacts(kind: FactKind): Readonly<Record<string, unknown>>;
}

/**
 * The spreadsheet under the host. Writes wait until something is read or the batch of office.js ends; then they
 * are carried out together, as one evaluation and one step of undo.
 */
export class Engine {
  readonly model: Model;
  readonly hooks: Hooks;
  /** The action of office.js that is being performed: what it writes is blamed on it. */
  actionIndex = 0;
  private readonly journal: Journal;
  private readonly sizes = new SheetSizes();
  private queue: Put[] = [];

  constructor({ data = {}, transport, settled, calls }: EngineOptions = {}) {
    polyfill();
    registerBatchPlugin();
    registerFactsPlugin();
    registerWatchPlugin();
    registerErrors();
    this.journal = new Journal(() => settled?.());
    this.hooks = {
      journal: this.journal,
      batch: [],
      refused: () => undefined,
      manual: false,
    };
    if (calls) this.hooks.calls = calls(this);
    const inner: TransportService = transport ?? new LocalTransportService();
    const transportService = new WatchedTransport(inner, this.journal);
    this.model = new Model(data, { custom: asCustom(this.hooks), transportService });
    this.journal.take();
    // What a person selects or shows does not pass the plugins.
    this.model.on("update", this, () => this.journal.touch());
  }

  /** The workbook as it is after all writes so far. */
  get read(): Getters & FactGetters {
    this.flush();
    return this.model.getters as Getters & FactGetters;
  }

  write(command: Command | SetFact): void {
    this.queue.push({ command: command as Command, actionIndex: this.actionIndex });
  }

  /** Remembers what Excel keeps and the engine does not; without a value, forgets it. */
  setFact(kind: FactKind, key: string, value?: unknown): void {
    this.write({ type: SET_FACT, kind, key, value });
  }

  fact<T>(kind: FactKind, key: string): T | undefined {
    return this.read.getExcelFacts(kind)[key] as T | undefined;
  }

  /** Makes room for a zone: a sheet of Excel is always as large as it can be, one of the engine is not. */
  ensure(sheetId: string, zone: Zone): void {
    for (const growth of this.sizes.growth(this.model.getters, sheetId, zone)) this.write(growth);
  }

  /** Carries out what waits; throws with the action at fault where the engine refuses. */
  flush(): void {
    if (this.queue.length === 0) return;
    const put = this.queue;
    this.queue = [];
    this.sizes.forget();
    const refusals: Refusal[] = [];
    this.hooks.batch = put.map(({ command }) => command);
    this.hooks.refused = (refusal) => refusals.push(refusal);
    this.dispatchAsAddin();
    this.hooks.batch = [];
    const [first] = refusals;
    if (!first) return;
    const { command, actionIndex } = put[first.index]!;
    const error = refusalOf(command, first);
    error.actionIndex = actionIndex;
    throw error;
  }

  private dispatchAsAddin(): void {
    this.journal.origin = "addin";
    try {
      const result = this.model.dispatch(BATCH as never);
      if (!result.isSuccessful)
        this.hooks.refused({ index: 0, reasons: result.reasons.map(String) });
    } finally {
      this.journal.origin = "user";
    }
  }

  takeChanges(): Changes {
    return this.journal.take();
  }

  set watchCalculations(watch: boolean) {
    this.journal.watchCalculations = watch;
  }
}

function refusalOf(command: Command, { reasons }: Refusal): HostError {
  if (reasons.includes("SheetLocked")) {
    return new HostError(
      "AccessDenied",
      "The worksheet is protected: unprotect it before changing its cells."
    );
  }
  return new HostError(
    "InvalidArgument",
    `The workbook refuses ${command.type}: ${reasons.join(", ")}`
  );
}
