import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { FunctionsFile, HostOptions } from "../../../src/workbench/host";
import { bundle } from "../../support/bundle";
import { reopen, run } from "../../workbench/host/browser/harness";
import type { Page as HostPage } from "../../workbench/host/browser/page-entry";
import type { Running } from "../../workbench/host/browser/harness";
import type { AddIn } from "./set-up-entry";

type Calls = { [K in keyof AddIn]: AddIn[K] };

const RANGES = { name: "bereik", type: "any", dimensionality: "matrix", repeating: true };
const FUNCTIONS: FunctionsFile = {
  functions: [{ id: "STAND", name: "STAND", result: { type: "any" }, parameters: [RANGES] }],
};

let script: string | undefined;

/** A workbook with the add-in on it; what was open on the same stage before is closed. */
export class Stage {
  private running: Running | undefined;

  constructor(private readonly browser: Browser) {}

  async open(data?: object): Promise<void> {
    script ??= bundle(join(__dirname, "set-up-entry.ts"));
    const options: HostOptions = {
      ...(data ? { data } : {}),
      functions: { namespace: "WONING", file: FUNCTIONS },
    };
    this.running = this.running
      ? await reopen(this.running, script, options)
      : await run(this.browser, script, options);
  }

  get complaints(): readonly string[] {
    return this.running!.complaints;
  }

  /** Calls a function of src/workbook in the add-in's page. */
  call<K extends keyof Calls>(name: K, ...args: Parameters<Calls[K]>): ReturnType<Calls[K]> {
    return this.running!.addin.evaluate(
      ([called, given]) =>
        (window as unknown as { addin: Record<string, (...all: unknown[]) => unknown> }).addin[
          called
        ]!(...given),
      [name, args] as const
    ) as ReturnType<Calls[K]>;
  }

  /** What an add-in does; it is sent to its page as text. */
  play<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.running!.addin.evaluate(`Excel.run(${String(work)})`);
  }

  /** The same, with something given to it that can be passed to a browser. */
  playWith<T, G>(
    given: G,
    work: (context: Excel.RequestContext, given: G) => Promise<T>
  ): Promise<T> {
    const text = `Excel.run((context) => (${String(work)})(context, ${JSON.stringify(given)}))`;
    return this.running!.addin.evaluate(text);
  }

  /** As if somebody began to type in a cell after so many requests, and went on during some more. */
  editing(after: number, during: number): Promise<void> {
    return this.running!.page.evaluate(
      ([first, last]) => {
        const { page } = window as unknown as { page: HostPage };
        const office = page.seam!.page as unknown as {
          execute: (id: number, given: readonly unknown[]) => Promise<unknown>;
        };
        const execute = office.execute.bind(office);
        let requests = 0;
        office.execute = (id, given) => {
          // Office's own number for such a request.
          const refused = id === 93 && ++requests > first && requests <= last;
          return refused ? Promise.resolve({ status: 5004, answer: [] }) : execute(id, given);
        };
      },
      [after, after + during] as const
    );
  }

  /** The workbook as it would be saved, as text, apart from the order in which things came. */
  saved(): Promise<string> {
    return this.running!.page.evaluate(() => {
      const { page } = window as unknown as { page: HostPage };
      const saved = page.host!.engine.model.exportData();
      return JSON.stringify({ ...saved, revisionId: "" }, (_, value: unknown) => {
        if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
        const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
        return entries.length > 0 ? Object.fromEntries(entries) : undefined;
      });
    });
  }
}
