import type { TransportService } from "@odoo/o-spreadsheet";
import { CallBook } from "./calls/call-book";
import type { LastValues } from "./calls/call-book";
import type { FunctionsFile } from "./calls/metadata";
import { registerFunctions } from "./calls/register";
import { Engine } from "./engine/engine";
import type { LocaleCode } from "./engine/text/locales";
import { EventType } from "./events/event-types";
import type { Context } from "./objects/context";
import { officeService } from "./objects/services";
import { typeInCell } from "./objects/typing";
import type { HostObject } from "./protocol/members";
import type { Answer, Request } from "./protocol/wire";
import { Pane } from "./seams/pane";
import { Session } from "./session";
import type { Page } from "./session";

export interface HostOptions {
  /** A workbook of the engine; left out, an empty one. */
  readonly data?: object;
  /** How this computer reads and types; left out, as in the Netherlands. */
  readonly locale?: LocaleCode;
  /** Shared with the hosts of co-authors. */
  readonly transport?: TransportService;
  /** The custom functions of the add-in, and what their names start with. */
  readonly functions?: { readonly namespace: string; readonly file: FunctionsFile };
  /** What cells with custom functions showed when the workbook was saved. */
  readonly lastValues?: LastValues;
  /** Told when a cell calls a function and no add-in is there: the host starts it only then. */
  readonly runtimeNeeded?: () => void;
  /** The workbook as a file, for an add-in that asks for it; left out, such an add-in is refused. */
  readonly fileBytes?: () => Promise<Uint8Array> | Uint8Array;
}

/**
 * Excel, as office.js sees it: answers its batches on a spreadsheet and sends it what happens there.
 * A seam carries both between the host and the page of an add-in.
 */
export class ExcelHost {
  readonly engine: Engine;
  readonly calls: CallBook;
  private readonly sessions = new Set<Session>();
  private readonly listeners = new Set<Pick<Page, "receive" | "selected">>();
  /** Without a seam, a page of an add-in is played by whoever calls `process`. */
  private played: Session | undefined;
  /** The session that custom functions are called in. */
  private caller: Session | undefined;

  readonly fileBytes: HostOptions["fileBytes"];

  constructor(options: HostOptions = {}) {
    this.fileBytes = options.fileBytes;
    const { data, locale, transport, functions, lastValues } = options;
    if (functions) registerFunctions(functions.namespace, functions.file);
    let calls: CallBook | undefined;
    this.engine = new Engine({
      ...(data ? { data } : {}),
      ...(locale ? { locale } : {}),
      ...(transport ? { transport } : {}),
      settled: () => this.settle(),
      calls: (engine) =>
        (calls = new CallBook(engine, () => options.runtimeNeeded?.(), lastValues)),
    });
    this.calls = calls!;
    this.calls.opened();
    this.engine.settings.watch(() => {
      for (const session of this.sessions) session.settingsChanged();
    });
  }

  /** A page of an add-in is there; `service` makes what office.js asks for by name beside the workbook. */
  open(page: Page, service: (name: string) => HostObject): Session {
    this.collect();
    const { engine, calls } = this;
    const shared = {
      engine,
      calls,
      collect: () => this.collect(),
      listening: () => this.watchCalculations(),
      takesCalls: (session: Session) => {
        this.caller = session;
        this.settle();
      },
      closed: (session: Session) => this.closed(session),
    };
    const session = new Session(shared, page, service);
    this.sessions.add(session);
    return session;
  }

  /** Answers one batch; `service` is the custom data that office.js sends with it. */
  process(request: Request, service = ""): Answer {
    return this.session.process(request, service);
  }

  /** What a person's typing does: of the same cell, in one step of undo. Refuses a formula with an error in it. */
  type(sheetName: string, address: string, text: string): void {
    typeInCell(this.context, sheetName, address, text);
  }

  /** Sends messages to a played add-in from now on; returns what ends that. */
  connect(receive: Page["receive"], selected: Page["selected"] = () => undefined): () => void {
    const listener = { receive, selected };
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.context.subscriptions.clear();
    };
  }

  get context(): Context {
    return this.session.context;
  }

  /** The page of the add-in is gone: what it was asked is asked again when it, or another, is there. */
  runtimeStopped(): void {
    this.calls.stop();
    this.settle();
  }

  private get session(): Session {
    this.played ??= this.open(
      {
        receive: (entries) => this.listeners.forEach(({ receive }) => receive(entries)),
        selected: () => this.listeners.forEach(({ selected }) => selected()),
        settingsChanged: () => undefined,
      },
      (name) =>
        officeService(name, {
          kept: this.engine.kept,
          pane: new Pane(),
          closeNotice: { wanted: false },
          ribbon: undefined,
          actionsReady: () => undefined,
        })
    );
    return this.played;
  }

  private closed(session: Session): void {
    this.sessions.delete(session);
    this.watchCalculations();
    if (session !== this.caller) return;
    this.caller = undefined;
    this.runtimeStopped();
  }

  private watchCalculations(): void {
    const sessions = [...this.sessions];
    const wanted = sessions.some((session) => session.listensTo(EventType.calculated));
    this.engine.watchCalculations(wanted);
  }

  /** Makes messages of what happened so far, for those who listen now. */
  private collect(): void {
    const changes = this.engine.takeChanges();
    for (const session of this.sessions) session.collect(changes);
  }

  private settle(): void {
    // Also without an add-in: a call that waits is what it is started for.
    const messages = this.calls.settle();
    this.caller?.post(messages);
    this.collect();
    for (const session of [...this.sessions]) session.deliver();
  }
}
