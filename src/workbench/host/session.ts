import { FunctionContainer, FunctionService } from "./calls/service";
import type { CallBook } from "./calls/call-book";
import type { Engine } from "./engine/engine";
import type { Changes } from "./engine/watching/journal";
import { Publisher } from "./events/publisher";
import { Subscriptions } from "./events/subscriptions";
import type { Context } from "./objects/context";
import { Workbook } from "./objects/workbook";
import { Dispatcher } from "./protocol/dispatch";
import type { HostObject } from "./protocol/members";
import type { Answer, Entry, Request } from "./protocol/wire";

/** How the host reaches one page of an add-in; a seam carries it there. */
export interface Page {
  readonly receive: (entries: readonly Entry[]) => void;
  /** Told that other cells are selected, or another sheet is shown. */
  readonly selected: () => void;
  /** Told that the settings which are kept with the workbook have changed. */
  readonly settingsChanged: () => void;
}

/** What all sessions of a host share. */
export interface Shared {
  readonly engine: Engine;
  readonly calls: CallBook;
  /** Makes messages of what happened so far, for those who listen now. */
  readonly collect: () => void;
  /** Told that somebody started or stopped listening. */
  readonly listening: () => void;
  /** Told that this session takes the calls of custom functions. */
  readonly takesCalls: (session: Session) => void;
  readonly closed: (session: Session) => void;
}

const FUNCTIONS = "Microsoft.ExcelServices.CustomFunctions";

/**
 * One page of an add-in on the host. What it keeps over batches, what it listens to and the calls that it works
 * on are its own, and end with it.
 */
export class Session {
  readonly context: Context;
  private readonly subscriptions: Subscriptions;
  private readonly publisher: Publisher;
  private readonly dispatcher: Dispatcher;
  private outbox: Entry[] = [];
  private selected = false;

  /** `service` makes what office.js asks for by name beside the workbook. */
  constructor(
    private readonly shared: Shared,
    private readonly page: Page,
    service: (name: string) => HostObject
  ) {
    const { engine, calls } = shared;
    this.subscriptions = new Subscriptions({
      changing: () => {
        engine.flush();
        shared.collect();
      },
      changed: shared.listening,
    });
    this.context = { engine, subscriptions: this.subscriptions, calls };
    this.publisher = new Publisher(engine, this.subscriptions);
    const workbook = new Workbook(this.context);
    const functions = new FunctionService(calls, () => shared.takesCalls(this));
    const container = new FunctionContainer(functions);
    this.dispatcher = new Dispatcher({
      global: (root) => (root.includes("CustomFunctions") ? container : workbook),
      create: (name) => (name === FUNCTIONS ? functions : service(name)),
      begin: (actionIndex) => (engine.actionIndex = actionIndex),
      finish: () => engine.finish(),
    });
  }

  /** Answers one batch; `service` is the custom data that office.js sends with it. */
  process(request: Request, service = ""): Answer {
    return this.dispatcher.process(request, service);
  }

  /** Whether the page listens to an event of this kind, anywhere. */
  listensTo(eventType: number): boolean {
    return this.subscriptions.hasAny(eventType);
  }

  /** Has these messages sent when the workbook is at rest. */
  post(entries: readonly Entry[]): void {
    this.outbox.push(...entries);
  }

  collect(changes: Changes): void {
    const { entries, selected } = this.publisher.news(changes);
    this.post(entries);
    this.selected ||= selected;
  }

  deliver(): void {
    const { outbox, selected } = this;
    this.outbox = [];
    this.selected = false;
    if (outbox.length > 0) this.page.receive(outbox);
    if (selected) this.page.selected();
  }

  settingsChanged(): void {
    this.page.settingsChanged();
  }

  /** The page is gone: it was closed, or is being loaded anew. */
  close(): void {
    this.subscriptions.clear();
    this.shared.closed(this);
  }
}
