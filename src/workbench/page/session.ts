import { LocalTransportService } from "@odoo/o-spreadsheet";
import { ExcelHost, Pane, Ribbon } from "../host";
import type { HostOptions, LocaleCode, ThemeName } from "../host";
import type { AddIn } from "./addin";
import { AddinFrame } from "./addin-frame";
import { Signal } from "./signal";

export interface SessionOptions {
  readonly addIn: AddIn;
  readonly locale: LocaleCode;
  readonly theme: ThemeName;
  readonly data?: object;
  readonly lastValues?: NonNullable<HostOptions["lastValues"]>;
  readonly fileName: string;
  readonly paneOpen: boolean;
  /** Where the add-in's page is put. */
  readonly place: HTMLElement;
  readonly save: (host: ExcelHost) => Uint8Array;
  readonly refused: (what: string) => void;
}

const CHANGES: ReadonlySet<string> = new Set([
  "REMOTE_REVISION",
  "REVISION_UNDONE",
  "REVISION_REDONE",
]);

/** One open workbook, with the add-in on it. */
export class Session {
  readonly host: ExcelHost;
  readonly pane: Pane;
  readonly ribbon: Ribbon;
  readonly frame: AddinFrame;
  readonly ribbonChanged: Signal = new Signal();
  /** How many changes there were so far, undone and repeated ones too. */
  revision = 0;
  private readonly endings: (() => void)[] = [];

  constructor(readonly options: SessionOptions) {
    const { addIn, locale, data, lastValues, paneOpen } = options;
    // A cell may call a function while the host is still being made.
    const early = { needed: false };
    const transport = new LocalTransportService();
    transport.onNewMessage("workbench", ({ type }) => {
      if (CHANGES.has(type)) this.revision++;
    });
    this.host = new ExcelHost({
      transport,
      locale,
      ...(data ? { data } : {}),
      ...(lastValues ? { lastValues } : {}),
      ...(addIn.functions ? { functions: addIn.functions } : {}),
      runtimeNeeded: () => {
        early.needed = true;
        // Read anew: it is not there while the host is being made.
        (this.frame as AddinFrame | undefined)?.start("by-host");
      },
      fileBytes: () => options.save(this.host),
    });
    this.pane = new Pane(paneOpen);
    this.ribbon = new Ribbon(addIn.manifest.tabs, {
      runtimeNeeded: () => this.frame.start("by-person"),
      showPane: () => this.pane.show(true),
      changed: () => this.ribbonChanged.tell(),
    });
    this.frame = new AddinFrame({
      host: this.host,
      pane: this.pane,
      ribbon: this.ribbon,
      place: options.place,
      page: addIn.page,
      title: addIn.manifest.name,
      theme: options.theme,
      documentUrl: `C:\\Werkmappen\\${options.fileName}`,
      refused: options.refused,
    });
    this.endings.push(
      this.pane.watch((visible) => {
        if (visible) this.frame.start("by-person");
      })
    );
    const wanted = early.needed || paneOpen || this.host.engine.kept.startsWithWorkbook === true;
    if (wanted) this.frame.start("by-host");
  }

  close(): void {
    for (const end of this.endings.splice(0)) end();
    this.frame.stop();
  }
}
