import { fingerprintOf } from "../assumptions/fingerprint";
import type { NamedGrids } from "../assumptions/grid";
import type { Language } from "../assumptions/wording";
import type { World } from "../functions/world";
import { faultOf, WorkbookFault } from "../workbook/fault";
import type { WorkbookReading } from "../workbook/read-workbook";
import { Computation } from "./computation";
import type { Engine } from "./engine/engine";
import { Held } from "./held";
import { ReadingMaker } from "./reading-maker";
import { sameData } from "./same-data";
import type { Reading, RuntimeState } from "./state";
import type { Store } from "./store";
import type { WorkbookPort } from "./workbook-port";
import { computingWorld, worldOf } from "./world-of";

/** Signals of one edit come in within this many milliseconds, from its events and from Woning_Stand. */
const BURST = 5;

/** Of readings that are overtaken one after the other, one in so many counts. */
const PASSED_OVER = 5;

export interface SessionParts {
  readonly port: Pick<WorkbookPort, "read" | "extendNames" | "resultState">;
  readonly engine: Pick<Engine, "run">;
  /** Takes what cells with functions are to show. */
  readonly tell: (world: World) => void;
  readonly store: Store<RuntimeState>;
  readonly language: () => Language;
  /** Version of the engine, for the stamp. */
  readonly version: string;
}

/**
 * Keeps the report in step with the workbook: whatever says that something changed leads to one reading, and to one
 * run where the inputs differ. What did not change is read and left at that, so that own writes never loop.
 */
export class LiveSession {
  private readonly computation: Computation;
  private readonly maker: ReadingMaker;
  private wanted = false;
  /** Readings in a row that were overtaken by a change. */
  private passedOver = 0;
  private pumping: Promise<void> | null = null;
  private rearranged = true;
  private grids: NamedGrids | null = null;
  /** Of the assumptions that everything shows; null while there are none, or the workbook is ahead. */
  private fingerprint: string | null = null;
  /** The fingerprint that Woning_Stand told after the last reading began; undefined: it told nothing. */
  private told: string | null | undefined;
  /** Answers of Woning_Stand that go to Excel together with those of other cells. */
  private readonly stands = new Held();
  /** Worksheets with assumptions, by id; null: not known. */
  private sheets: ReadonlySet<string> | null = null;

  constructor(private readonly parts: SessionParts) {
    const { engine, store, tell, language, version } = parts;
    const late = (why: "computing" | "cancelled"): void => {
      tell(computingWorld(why, language()));
    };
    this.computation = new Computation({ engine, store, late });
    this.maker = new ReadingMaker(this.computation, version);
  }

  /** The version of the assumptions as last read; null while they have problems. */
  get hash(): string | null {
    const { reading } = this.parts.store.state;
    return reading.kind === "ready" ? reading.report.stamp.assumptions : null;
  }

  /** A cell of this worksheet changed or was calculated: only those with assumptions matter. */
  touched(worksheet: string): void {
    if (!this.sheets?.size || this.sheets.has(worksheet)) this.signal();
  }

  /** Sheets or tables came or went: with them perhaps names, or results. */
  rearrange(): void {
    this.rearranged = true;
    this.signal();
  }

  /**
   * Woning_Stand was calculated by Excel; null: its arguments have problems, which may be others than before. Done
   * once the cells were told what follows from it, or after a second: office.js lets half a second pass between two
   * batches of results, which they would lose if Woning_Stand answered first.
   */
  standTold(fingerprint: string | null): Promise<void> {
    this.told = fingerprint;
    if (this.parts.store.state.stand === "silent") this.parts.store.update({ stand: "live" });
    const known = fingerprint !== null && fingerprint === this.fingerprint;
    if (this.pumping === null && known) return Promise.resolve();
    if (this.pumping === null) this.signal();
    return this.stands.wait();
  }

  /** Reads the workbook anew and waits until the report is in step, or a run was cancelled. */
  refresh(): Promise<void> {
    this.rearrange();
    return this.settled();
  }

  /** Waits until nothing is on its way any more. */
  async settled(): Promise<void> {
    while (this.pumping) await this.pumping;
  }

  /** Nothing can be read: cells and pane say why, rather than go on with what they show. */
  fail(error: unknown): void {
    this.grids = this.fingerprint = null;
    this.publish({ kind: "unreadable", fault: faultOf(error) });
  }

  /** Ends the run that is going on; what was known stays, and is said to be behind. */
  cancel(): void {
    if (this.computation.cancel()) this.wanted = false;
  }

  private signal(): void {
    this.wanted = true;
    this.computation.overtake();
    this.pumping ??= this.pump().finally(() => {
      this.pumping = null;
      this.stands.release();
      if (this.wanted) this.signal();
    });
  }

  private async pump(): Promise<void> {
    while (this.wanted) {
      await new Promise((resolve) => setTimeout(resolve, BURST));
      this.wanted = false;
      this.told = undefined;
      await this.pass();
      if (this.told !== undefined && this.told !== this.fingerprint) this.wanted = true;
    }
  }

  private async pass(): Promise<void> {
    const { port, store } = this.parts;
    try {
      const read = await port.read();
      if (this.isOvertaken()) return;
      this.sheets = new Set(read.worksheetIds);
      store.update({ manual: read.manual, stand: this.standOf(read) });
      const same = this.grids !== null && sameData(read.grids, this.grids);
      store.update({ behind: !same });
      if (same && !this.rearranged) return;
      if (!same && !(await this.follow(read.grids))) return;
      this.rearranged = false;
      store.update({ results: await this.resultState() });
    } catch (error) {
      // What was changed meanwhile may be what it failed on.
      if (!this.isOvertaken()) this.fail(error);
    }
  }

  /**
   * Whether something changed since the reading began: rows may have shifted under it, and it is read again. Where
   * changes come without end, one reading in so many is taken for what it is.
   */
  private isOvertaken(): boolean {
    this.passedOver = this.wanted ? (this.passedOver + 1) % PASSED_OVER : 0;
    return this.passedOver > 0;
  }

  /** False where the run was cancelled or overtaken. */
  private async follow(grids: NamedGrids): Promise<boolean> {
    const reading = await this.maker.make(grids);
    this.grids = reading ? grids : null;
    this.fingerprint = reading?.kind === "ready" ? fingerprintOf(reading.assumptions) : null;
    if (!reading) return false;
    this.publish(reading);
    if ([...grids.values()].some((state) => state.state === "range" && state.grid.outgrown)) {
      // Where names may not be changed, the whole table is read all the same.
      await this.parts.port.extendNames(grids).catch(unlessFault(undefined));
    }
    return true;
  }

  /** Results that cannot be looked at cannot pass for current. */
  private resultState(): Promise<RuntimeState["results"]> {
    return this.parts.port.resultState(this.hash).catch(unlessFault("outdated" as const));
  }

  private standOf({ stand }: WorkbookReading): RuntimeState["stand"] {
    if (stand !== "present") return "missing";
    return this.parts.store.state.stand === "live" || this.told !== undefined ? "live" : "silent";
  }

  private publish(reading: Reading): void {
    const { tell, store, language } = this.parts;
    tell(worldOf(reading, language()));
    this.stands.release();
    const notices = reading.kind === "ready" ? reading.assumptions.notices : [];
    store.update({ reading, notices, behind: false });
  }
}

/** What stands in for an answer that Excel refuses. */
function unlessFault<T>(otherwise: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof WorkbookFault) return otherwise;
    throw error;
  };
}
