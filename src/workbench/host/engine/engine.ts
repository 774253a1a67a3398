import { LocalTransportService, Model } from "@odoo/o-spreadsheet";
import type { Command, DispatchResult, TransportService, Zone } from "@odoo/o-spreadsheet";
import { BATCH } from "./plugins/batch-plugin";
import { Calculations } from "./calculation/calculations";
import { REENTER, isReentry } from "./plugins/evaluation-plugin";
import { SET_FACT } from "./plugins/facts-plugin";
import type { FactKind, Reading } from "./plugins/facts-plugin";
import { asCustom } from "./plugins/hooks";
import type { Calls, Hooks, Plan, Refusal, Write } from "./plugins/hooks";
import { Journal } from "./watching/journal";
import type { Changes, Origin } from "./watching/journal";
import type { KeepingGetters, Kept } from "./plugins/kept-plugin";
import { withLocale } from "./text/locales";
import type { LocaleCode } from "./text/locales";
import { registerPlugins } from "./plugins/plugins";
import { polyfill } from "./polyfill";
import { Recalculation } from "./calculation/recalculation";
import { errorOf } from "./refusals";
import { growth } from "./sheet-sizes";
import { EVERYTHING, NOTHING, touchedBy } from "./places";
import type { Place, Touched } from "./places";
import { leaveFormulasWhole } from "./squishing";
import { DocumentSettings } from "./settings";
import { WatchedTransport } from "./watching/transport";

interface EngineOptions {
  /** A workbook of the engine; left out, an empty one. */
  readonly data?: object;
  /** How this computer reads and types; left out, as in the Netherlands. */
  readonly locale?: LocaleCode;
  /** Shared with the engines of co-authors. */
  readonly transport?: TransportService;
  /** Told once a tick that something changed, when the engine is idle. */
  readonly settled?: () => void;
  /** What calculates custom functions: cells call them while the workbook is being opened. */
  readonly calls?: (engine: Engine) => Calls;
}

interface Put {
  readonly write: Command | Plan;
  readonly actionIndex: number;
  /** What it may change of what objects are found by. */
  readonly touched: Touched;
  /** A look that is put on cells, to which more can be added. */
  readonly dress?: { readonly cells: string; readonly style: object };
}

interface Rejected {
  readonly command: Command;
  readonly result: DispatchResult;
}

/**
 * The spreadsheet under the host. Writes wait until something is read or the batch of office.js ends; then they
 * are carried out together, as one evaluation; all of a batch is one step of undo.
 */
export class Engine {
  readonly model: Model;
  readonly hooks: Hooks;
  readonly locale: LocaleCode;
  readonly settings: DocumentSettings = new DocumentSettings(() => this.kept);
  readonly calculation: Recalculation = new Recalculation(this);
  /** The action of office.js that is being performed: what it writes is blamed on it. */
  actionIndex = 0;
  private readonly journal: Journal;
  private queue: Put[] = [];
  private batchNumber = 0;
  private readonly deleted = new Set<string>();

  constructor({ data = {}, locale = "nl-NL", transport, settled, calls }: EngineOptions = {}) {
    polyfill();
    registerPlugins();
    this.locale = locale;
    this.journal = new Journal(() => settled?.());
    this.hooks = {
      journal: this.journal,
      calculations: new Calculations(),
      batch: [],
      batchNumber: undefined,
      begin: () => undefined,
      unchanged: () => undefined,
      refused: () => undefined,
      manual: false,
      growthUndone: false,
      holds: () => false,
    };
    if (calls) this.hooks.calls = calls(this);
    const inner: TransportService = transport ?? new LocalTransportService();
    const transportService = new WatchedTransport(inner, this.journal);
    this.model = new Model(withLocale(data, locale), {
      custom: asCustom(this.hooks),
      transportService,
    });
    leaveFormulasWhole(this.model);
    const { calculation } = this.kept;
    if (calculation) this.calculation.mode = calculation;
    this.journal.take();
    // What a person selects or shows does not pass the plugins.
    this.model.on("update", this, () => {
      this.journal.touch();
      this.undoMore();
    });
    // The same formula is typed again.
    this.model.on("command-rejected", this, (event) => {
      const { command, result } = event as Rejected;
      if (isReentry(command, result.reasons))
        this.model.dispatch(REENTER as never, command as never);
    });
  }

  /** The workbook as it is after all writes so far. */
  get read(): Reading {
    this.flush();
    return this.model.getters as Reading;
  }

  /**
   * The workbook as far as these places go: writes that change none of them go on waiting. Nothing else is to be read
   * of it.
   */
  finding(...places: readonly Place[]): Reading {
    const changes = ({ touched }: Put): boolean => places.some((place) => touched.has(place));
    return this.queue.some(changes) ? this.read : (this.model.getters as Reading);
  }

  write(command: Write): void {
    const { actionIndex } = this;
    this.queue.push({ write: command as Command, actionIndex, touched: touchedBy(command) });
  }

  /**
   * A write that is decided when its turn comes: what it depends on may still be waiting itself.
   * @param touched all that it may change of what objects are found by
   */
  plan(plan: Plan, touched: Touched = EVERYTHING): void {
    this.queue.push({ write: plan, actionIndex: this.actionIndex, touched });
  }

  /** Deletes a sheet at once: what the batch does with it from then on is refused. */
  deleteSheet(sheetId: string, sheetName: string): void {
    this.write({ type: "DELETE_SHEET", sheetId, sheetName });
    this.flush();
    this.deleted.add(sheetId);
  }

  /** Whether this batch of office.js deleted the sheet. */
  wasDeleted(sheetId: string): boolean {
    return this.deleted.has(sheetId);
  }

  /** Carries out writes as a person's own, in one step of undo. */
  asUser(writes: () => void): void {
    this.flush();
    writes();
    this.flush("user");
  }

  /**
   * Puts a look on cells. Looks that follow each other on the same cells are put on as one: the engine takes its time
   * over each cell.
   * @param cells the same text for the same cells
   */
  dress<S extends object>(cells: string, style: S, plan: (style: S) => Plan): void {
    const last = this.queue.at(-1)?.dress;
    if (last?.cells === cells) {
      Object.assign(last.style, style);
      return;
    }
    const dress = { cells, style: { ...style } };
    const { actionIndex } = this;
    this.queue.push({ write: plan(dress.style), actionIndex, dress, touched: NOTHING });
  }

  /** Remembers what Excel keeps and the engine does not; without a value, forgets it. */
  setFact(kind: FactKind, key: string, value?: unknown): void {
    this.write({ type: SET_FACT, kind, key, value });
  }

  /** Remembers something that depends on what is remembered when its turn comes. */
  changeFact<T>(kind: FactKind, key: string, change: (held: T | undefined) => T): void {
    const touched = touchedBy({ type: SET_FACT, kind, key, value: undefined });
    this.plan((read) => {
      const value = change(read.getExcelFacts(kind)[key] as T | undefined);
      return [{ type: SET_FACT, kind, key, value }];
    }, touched);
  }

  fact<T>(kind: FactKind, key: string): T | undefined {
    return this.read.getExcelFacts(kind)[key] as T | undefined;
  }

  /** Makes room for a zone: a sheet of Excel is always as large as it can be, one of the engine is not. */
  ensure(sheetId: string, zone: Zone): void {
    this.plan((read) => growth(read, sheetId, zone), NOTHING);
  }

  /** Carries out what waits; throws with the action at fault where the engine refuses. */
  flush(origin: Origin = "addin"): void {
    if (this.queue.length === 0) return;
    const put = this.queue;
    this.queue = [];
    const refusals: Refusal[] = [];
    this.hooks.batch = put.map(({ write }) => write);
    this.hooks.begin = (index) => this.journal.begin(put[index]!.actionIndex);
    this.hooks.refused = (refusal) => refusals.push(refusal);
    this.dispatchAs(origin);
    this.hooks.batch = [];
    const [first] = refusals;
    if (!first) return;
    const error = errorOf(first);
    error.actionIndex = put[first.index]!.actionIndex;
    throw error;
  }

  /** A person who undoes means something that was seen. */
  private undoMore(): void {
    if (!this.hooks.growthUndone) return;
    this.hooks.growthUndone = false;
    if (this.model.getters.canUndo()) this.model.dispatch("REQUEST_UNDO");
  }

  /** The batch of office.js is over. */
  finish(): void {
    try {
      this.flush();
    } finally {
      this.batchNumber++;
      this.deleted.clear();
      this.calculation.resume();
    }
  }

  private dispatchAs(origin: Origin): void {
    this.journal.origin = origin;
    this.hooks.batchNumber = origin === "addin" ? this.batchNumber : undefined;
    try {
      const result = this.model.dispatch(BATCH as never);
      if (result.isSuccessful) return;
      this.hooks.refused({ index: 0, cause: { type: BATCH, reasons: result.reasons.map(String) } });
    } finally {
      this.journal.origin = "user";
      this.hooks.batchNumber = undefined;
    }
  }

  /** What the add-in keeps with the workbook, out of reach of undo. */
  get kept(): Kept {
    return (this.model.getters as unknown as KeepingGetters).getKept();
  }

  takeChanges(): Changes {
    return this.journal.take();
  }

  watchCalculations(watch: boolean): void {
    if (watch) this.hooks.calculations.watch(this.read);
    else this.hooks.calculations.stop();
  }
}
