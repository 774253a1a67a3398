import type { Browser, Frame } from "playwright-core";
import type { FunctionsFile, HostOptions } from "../../../../src/workbench/host";
import { run } from "../browser/harness";
import type { Running } from "../browser/harness";
import type { Page as HostPage } from "../browser/page-entry";
import { workbookData } from "../support/batch";
import { Grid } from "./grid";

/** An add-in on a fresh workbook: its own page, and the grid beside it. */
export interface Session {
  /** What is evaluated here runs in the add-in's page, on office.js. */
  readonly addin: Frame;
  readonly grid: Grid;
  readonly running: Running;
}

/** The call sequence of a public sample, with what must be in the workbook afterwards. */
export interface Sample {
  /** The workbook that it starts on, as cells by sheet; left out, one empty sheet. */
  readonly workbook?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The add-in's own script, sent as the text of this method: it runs in the add-in's page when that opens. */
  script?(): void;
  readonly functions?: FunctionsFile;
  readonly play: (session: Session) => Promise<void>;
}

/** What office.js adds to the add-in's page for custom functions; its types come in a package of their own. */
export interface FunctionsWindow {
  readonly CustomFunctions: {
    associate(id: string, code: (...args: never[]) => unknown): void;
    readonly Error: new (code: string, message?: string) => Error;
    readonly ErrorCode: Readonly<Record<string, string>>;
  };
}

export interface Streaming<T> {
  setResult(value: T): void;
  onCanceled: () => void;
}

/** Custom functions of samples are called `=PROEF.NAME(…)`. */
const NAMESPACE = "PROEF";

/** The stage of all samples: one page, where each gets a workbook and an add-in of its own. */
export class Stage {
  private running: Running | undefined;

  constructor(private readonly browser: Browser) {}

  async open({ workbook = { Blad1: {} }, script, functions }: Sample): Promise<Session> {
    const options: HostOptions = {
      data: workbookData(workbook),
      ...(functions ? { functions: { namespace: NAMESPACE, file: functions } } : {}),
    };
    const body = script ? `({ ${String(script)} }).script();` : "";
    const running = await (this.running
      ? reopen(this.running, body, options)
      : run(this.browser, body, options));
    this.running = running;
    return { addin: running.addin, grid: new Grid(running.page), running };
  }
}

/** Another workbook and add-in in the same page: what was there before is closed. */
async function reopen(running: Running, body: string, options: HostOptions): Promise<Running> {
  const { context, page, complaints } = running;
  await context.route("**/addin.js", (route) =>
    route.fulfill({ body, contentType: "text/javascript" })
  );
  await page.evaluate((given) => {
    const { page: own } = window as unknown as { page: HostPage };
    document.querySelector("iframe")?.remove();
    own.seam?.close();
    own.open(given);
    const frame = document.createElement("iframe");
    frame.name = "addin";
    frame.src = "/addin.html";
    document.body.append(frame);
  }, options);
  const handle = await page.waitForSelector("iframe[name=addin]", { state: "attached" });
  const addin = (await handle.contentFrame())!;
  await addin.waitForFunction(() => typeof Office === "object");
  await addin.evaluate(() => Office.onReady());
  complaints.length = 0;
  return { context, page, addin, complaints };
}
