import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { NamedGrids } from "../../../src/assumptions/grid";
import type { HostOptions } from "../../../src/workbench/host";
import { bundle } from "../../support/bundle";
import { launch, reopen, run } from "../../workbench/host/browser/harness";
import type { Running } from "../../workbench/host/browser/harness";
import type { Opening, Page } from "../../workbench/host/browser/page-entry";
import { workbookData } from "../../workbench/host/support/batch";
import type { PlainReading, Room } from "./page-entry";

export type { Opening };

/** The workbook room in the page of an add-in, on the host. */
export class LiveRoom {
  private browser: Browser | undefined;
  private script = "";
  running!: Running;

  /** Opens a workbook with these cells, by sheet; what was open before is closed. */
  async open(
    sheets: Readonly<Record<string, Readonly<Record<string, string>>>> = { Blad1: {} },
    options: HostOptions = {},
    opening: Opening = {}
  ): Promise<void> {
    const given = { data: workbookData(sheets), ...options };
    if (this.browser) {
      this.running = await reopen(this.running, this.script, given, opening);
      return;
    }
    this.browser = await launch();
    this.script = bundle(join(__dirname, "page-entry.ts"));
    this.running = await run(this.browser, this.script, given, opening);
  }

  async close(): Promise<void> {
    await this.browser?.close();
  }

  /** Runs something in the page of the add-in; it is sent there as text. */
  inAddin<T, A = undefined>(work: (room: Room, given: A) => T | Promise<T>, given?: A): Promise<T> {
    return this.running.addin.evaluate(
      `(${String(work)})(window.room, ${JSON.stringify(given ?? null)})`
    );
  }

  /** Runs a batch in the page of the add-in. */
  excel<T, A = undefined>(
    work: (context: Excel.RequestContext, given: A) => Promise<T>,
    given?: A
  ): Promise<T> {
    return this.running.addin.evaluate(
      `Excel.run((context) => (${String(work)})(context, ${JSON.stringify(given ?? null)}))`
    );
  }

  /** Runs something in the page around the add-in. */
  onHost<T, A = undefined>(work: (page: Page, given: A) => T | Promise<T>, given?: A): Promise<T> {
    return this.running.page.evaluate(
      `(${String(work)})(window.page, ${JSON.stringify(given ?? null)})`
    );
  }

  read(): Promise<PlainReading> {
    return this.inAddin((room) => room.read());
  }

  async grids(): Promise<NamedGrids> {
    return new Map((await this.read()).grids);
  }

  /** The batches that were sent while something was going on, but for office.js's own tidying up behind them. */
  async batchesOf(work: () => Promise<unknown>): Promise<number> {
    await this.onHost((page) => page.log.splice(0));
    await work();
    const batches = await this.onHost((page) => page.log.map(({ methods }) => methods));
    const isTidying = (methods: readonly string[]) =>
      methods.length > 0 && methods.every((method) => method === "_RemoveReference");
    return batches.filter((methods) => !isTidying(methods)).length;
  }
}
