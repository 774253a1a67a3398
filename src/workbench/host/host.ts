import type { TransportService } from "@odoo/o-spreadsheet";
import { CallBook } from "./calls/call-book";
import type { LastValues } from "./calls/call-book";
import type { FunctionsFile } from "./calls/metadata";
import { registerFunctions } from "./calls/register";
import { FunctionContainer, FunctionService } from "./calls/service";
import { Engine } from "./engine/engine";
import { EventType } from "./events/event-types";
import { Publisher } from "./events/publisher";
import { Subscriptions } from "./events/subscriptions";
import type { Context } from "./objects/context";
import { AddinInternalService } from "./objects/services";
import { Workbook } from "./objects/workbook";
import { Dispatcher } from "./protocol/dispatch";
import { HostError } from "./protocol/errors";
import type { HostObject } from "./protocol/members";
import type { Answer, Entry, Request } from "./protocol/wire";

export interface HostOptions {
  /** A workbook of the engine; left out, an empty one. */
  readonly data?: object;
  /** Shared with the hosts of co-authors. */
  readonly transport?: TransportService;
  /** The custom functions of the add-in, and what their names start with. */
  readonly functions?: { readonly namespace: string; readonly file: FunctionsFile };
  /** What cells with custom functions showed when the workbook was saved. */
  readonly lastValues?: LastValues;
  /** Told when a cell calls a function and no add-in is there: the host starts it only then. */
  readonly runtimeNeeded?: () => void;
}

type Sink = (entries: readonly Entry[]) => void;

/**
 * Excel, as office.js sees it: answers its batches on a spreadsheet and sends it what happens there.
 * A seam carries both between the host and the page of an add-in.
 */
export class ExcelHost {
  readonly engine: Engine;
  readonly context: Context;
  readonly calls: CallBook;
  private readonly dispatcher: Dispatcher;
  private readonly publisher: Publisher;
  private readonly sinks = new Set<Sink>();
  private askedForRuntime = false;

  constructor(private readonly options: HostOptions = {}) {
    const { data, transport, functions, lastValues } = options;
    if (functions) registerFunctions(functions.namespace, functions.file);
    let calls: CallBook | undefined;
    this.engine = new Engine({
      ...(data ? { data } : {}),
      ...(transport ? { transport } : {}),
      settled: () => this.settle(),
      calls: (engine) => (calls = new CallBook(engine, () => this.needRuntime(), lastValues)),
    });
    this.calls = calls!;
    const subscriptions = new Subscriptions(() => {
      this.engine.watchCalculations = subscriptions.hasAny(EventType.calculated);
    });
    this.context = { engine: this.engine, subscriptions, calls: this.calls };
    this.publisher = new Publisher(this.engine, subscriptions);
    const workbook = new Workbook(this.context);
    const container = new FunctionContainer(this.functionService());
    this.dispatcher = new Dispatcher({
      global: (service) => (service.includes("CustomFunctions") ? container : workbook),
      create: (name) => this.create(name),
      begin: (actionIndex) => (this.engine.actionIndex = actionIndex),
      finish: () => this.engine.flush(),
    });
  }

  /** Answers one batch; `service` is the custom data that office.js sends with it. */
  process(request: Request, service = ""): Answer {
    return this.dispatcher.process(request, service);
  }

  /** Sends messages to an add-in from now on; returns what ends that. */
  connect(sink: Sink): () => void {
    this.sinks.add(sink);
    return () => this.sinks.delete(sink);
  }

  private create(name: string): HostObject {
    switch (name) {
      case "Microsoft.ExcelServices.CustomFunctions":
        return this.functionService();
      case "Microsoft.InternalService.AddinInternalService":
        return new AddinInternalService(() => undefined);
      default:
        throw new HostError("ApiNotFound", `The Excel host does not serve ${name}.`);
    }
  }

  private functionService(): FunctionService {
    return new FunctionService(this.calls, () => this.settle());
  }

  private needRuntime(): void {
    if (this.askedForRuntime) return;
    this.askedForRuntime = true;
    this.options.runtimeNeeded?.();
  }

  private settle(): void {
    const entries = [...this.calls.settle(), ...this.publisher.entries(this.engine.takeChanges())];
    if (entries.length > 0) for (const sink of this.sinks) sink(entries);
  }
}
