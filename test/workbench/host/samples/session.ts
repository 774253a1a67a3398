import type { Browser, Frame } from "playwright-core";
import type { FunctionsFile, HostOptions } from "../../../../src/workbench/host";
import { reopen, run } from "../browser/harness";
import type { Running } from "../browser/harness";
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
  /** Given back after a sample that went as it should; after another, the next is played on a new page. */
  private running: Running | undefined;

  constructor(private readonly browser: Browser) {}

  async open({ workbook = { Blad1: {} }, script, functions }: Sample): Promise<Session> {
    const options: HostOptions = {
      data: workbookData(workbook),
      ...(functions ? { functions: { namespace: NAMESPACE, file: functions } } : {}),
    };
    const body = script ? `({ ${String(script)} }).script();` : "";
    const { running: held } = this;
    this.running = undefined;
    const running = await (held ? reopen(held, body, options) : run(this.browser, body, options));
    return { addin: running.addin, grid: new Grid(running.page), running };
  }

  giveBack({ running }: Session): void {
    this.running = running;
  }
}
