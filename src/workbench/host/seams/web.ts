import type { ExcelHost } from "../host";
import { OfficeCall, Status } from "../protocol/dispatch-ids";
import type { EventId } from "../protocol/dispatch-ids";
import { OfficePage } from "./office-page";
import type { SeamOptions } from "./office-page";
import {
  ActionType,
  Code,
  IN_PASSING,
  ResponseType,
  answerOf,
  argumentsOf,
  eventPayload,
  readRequest,
} from "./web-messages";
import type { Keyed, WebRequest } from "./web-messages";

const ADDIN = "excel-host-addin";
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;

/**
 * Excel on the web, played by the page around the add-in: all goes by messages between two windows, and nothing is
 * put into the add-in's own page. office.js trusts a parent of the same host name, over https.
 */
export class WebSeam {
  private readonly events = new Map<EventId, string>();
  private readonly sliceSizes = new Map<unknown, number>();
  private readonly conversation: string;
  private frame: HTMLIFrameElement | undefined;
  private current: OfficePage | undefined;

  constructor(
    private readonly host: ExcelHost,
    private readonly options: SeamOptions = {}
  ) {
    // office.js keeps settings by it for as long as the tab lives: no other conversation may have had it.
    this.conversation = host.engine.model.uuidGenerator.uuidv4();
  }

  /** The page that is there now. */
  get page(): OfficePage {
    if (!this.current) throw new Error("The add-in is not open.");
    return this.current;
  }

  /** Opens an add-in in a frame: it is loaded when the frame is in a document. */
  open(url: string, frame: HTMLIFrameElement): void {
    frame.name = JSON.stringify({
      baseFrameName: this.conversation,
      hostInfo: `Excel$Web$16.01$${this.host.engine.locale}$telemetry$$disableLogging$3`,
      xdmInfo: [this.conversation, ADDIN, window.location.origin].join("|"),
      serializerVersion: 1,
    });
    frame.src = url;
    this.frame = frame;
    window.addEventListener("message", this.receive);
  }

  /** The add-in is closed; its frame is left to whoever made it. */
  close(): void {
    window.removeEventListener("message", this.receive);
    this.leave();
    this.frame = undefined;
  }

  private raise(event: EventId, payload: readonly unknown[]): void {
    const name = this.events.get(event);
    if (name === undefined) return;
    this.post(name, 0, Code.success, ResponseType.event, eventPayload(event, payload));
  }

  private leave(): void {
    this.events.clear();
    this.sliceSizes.clear();
    this.current?.close();
    this.current = undefined;
  }

  private readonly receive = ({ source, origin, data }: MessageEvent): void => {
    if (!this.frame || source !== this.frame.contentWindow) return;
    const request = readRequest(data, this.conversation);
    if (!request) return;
    if (origin === this.origin) void this.answer(request);
    else this.options.refused?.(`The Excel host does not answer ${origin}.`);
  };

  private async answer(request: WebRequest): Promise<void> {
    const { _actionName: name, _actionType: type, _correlationId: call } = request;
    const data = request._data as Keyed;
    const reply = (answer: unknown, code: number = Code.success): void =>
      this.post(name, call, code, ResponseType.call, answer);
    if (type !== ActionType.invoke) return reply(this.listen(type, name, data));
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        // Asked once by each page, before anything else: the page before it is gone.
        this.leave();
        this.current = new OfficePage(this.host, this.options, (event, payload) =>
          this.raise(event, payload)
        );
        return reply(this.context());
      case "ContextActivationManager_notifyHost":
        if (IN_PASSING.has(data[1])) return reply(null);
        break;
      case "executeMethod": {
        const { page } = this;
        const answer = await this.execute(page, data);
        // A page that is gone is not answered.
        return page === this.current ? reply(answer) : undefined;
      }
    }
    this.options.refused?.(`The Excel host does not serve ${name} ${JSON.stringify(data)}.`);
    reply(null, Code.notHandled);
  }

  private listen(type: number, name: string, data: Keyed): Keyed {
    const event = Number(data["eventDispId"]);
    if (type === ActionType.unregisterEvent) this.events.delete(event as EventId);
    else if (!this.page.serves(event)) return { Error: Status.notSupported };
    else this.events.set(event, name);
    return { Error: Status.success };
  }

  private async execute(page: OfficePage, data: Keyed): Promise<Keyed> {
    const id = (data["DdaMethod"] as { readonly DispatchId: number }).DispatchId;
    const head = { Error: Status.success, Version: 1 };
    if (id === OfficeCall.loadSettings) {
      const Settings = page.settings.map(([Name, Value]) => ({ Name, Value }));
      return { ...head, Properties: { Settings } };
    }
    if (id === OfficeCall.saveSettings) {
      const { Properties } = data["DdaSettingsMethod"] as { Properties: [string, string][] };
      page.saveSettings(Properties);
      return head;
    }
    const sliceSize = this.sliceSizes.get(data[2]) ?? 0;
    const outcome = await page.execute(id, argumentsOf(id, data, sliceSize));
    if (id === OfficeCall.getFile) this.sliceSizes.set(outcome.answer[0], Number(data[1]));
    return answerOf(id, outcome);
  }

  private context(): Keyed {
    const { page } = this;
    const { locale } = this.host.engine;
    return {
      _id: ADDIN,
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: "16.00",
      _appMinorVersion: 1,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: page.documentUrl,
      _clientMode: READ_WRITE,
      _settings: page.settings,
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: this.conversation,
      _appInstanceId: this.conversation,
      _requirementMatrix: page.requirements,
      _hostFullVersion: "16.0.18000.20000",
      _initialDisplayMode: page.displayMode,
      _addinName: ADDIN,
      _appDomains: [],
      _featureGates: {},
    };
  }

  private get origin(): string {
    return new URL(this.frame?.src ?? "", window.location.href).origin;
  }

  private post(name: string, call: number, code: number, kind: number, data: unknown): void {
    const message = {
      _messageType: 1,
      _actionName: name,
      _conversationId: this.conversation,
      _correlationId: call,
      _origin: window.location.origin,
      _data: data,
      _errorCode: code,
      _responseType: kind,
      _serializerVersion: 1,
    };
    this.frame?.contentWindow?.postMessage(JSON.stringify(message), this.origin);
  }
}
