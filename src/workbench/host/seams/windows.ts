import type { ExcelHost } from "../host";
import { OfficeCall, Status } from "../protocol/dispatch-ids";
import type { EventId } from "../protocol/dispatch-ids";
import { OfficePage } from "./office-page";
import type { Outcome, SeamOptions } from "./office-page";
import { themeColors } from "./theme";
import type { ThemeName } from "./theme";

type Done = (answer: unknown) => void;
type Handler = (event: number, payload: unknown) => void;

export interface WindowsOptions extends SeamOptions {
  readonly theme?: ThemeName;
}

const ADDIN = "excel-host-addin";
/** Office's own numbers, which are others on the web. */
const EXCEL = 1;
const READ_WRITE = 0;
const DOCUMENT_OPENED = 2;
const TASKPANE = 1;

/** Office's number for a file of its own format. */
const COMPRESSED = 5;

/**
 * What Excel for Windows puts on `window.external` of an add-in's page, before office.js is loaded there. It is
 * made in the host's own realm: requests arrive as text, so that no object of another window reaches the engine.
 */
export class WindowsSeam {
  private readonly handlers = new Map<EventId, Handler>();
  private readonly instance: string;
  private current: OfficePage | undefined;
  private theme: ThemeName;

  constructor(
    private readonly host: ExcelHost,
    private readonly options: WindowsOptions = {}
  ) {
    this.theme = options.theme ?? "light";
    // office.js keeps settings by it for as long as the tab lives: no other instance may have had it.
    this.instance = host.engine.model.uuidGenerator.uuidv4();
  }

  /** The page that is there now. */
  get page(): OfficePage {
    if (!this.current) throw new Error("The add-in is not open.");
    return this.current;
  }

  /** To be assigned to `window.external`. */
  readonly external = {
    /** Host, platform, version of its script and locale; flags: 1 a shared runtime, 2 custom functions. */
    GetHostInfo: (): string => {
      // Asked once by each page, before anything else: the page before it is gone.
      this.close();
      this.current = new OfficePage(this.host, this.options, (event, payload) =>
        setTimeout(() => this.handlers.get(event)?.(event, safeArray(payload.map(nested))), 0)
      );
      return `Excel$Win32$16.01$${this.host.engine.locale}$telemetry$$$3`;
    },
    GetContext: () => this.officeContext,
    GetLoggingAllowed: (): boolean => false,
    Execute: (id: number, parameters: readonly unknown[], done: Done): void => {
      const page = this.current;
      // Excel answers later, never within the call; a page that is gone is not answered.
      setTimeout(() => {
        void page?.execute(id, argumentsOf(id, parameters)).then((outcome) => {
          if (page === this.current) done(answerOf(id, outcome));
        });
      }, 0);
    },
    RegisterEvent: (id: number, _target: string, handler: Handler, done: Done): void => {
      const served = this.page.serves(id);
      if (served) this.handlers.set(id, handler);
      setTimeout(() => done(safeArray([served ? Status.success : Status.notSupported])), 0);
    },
    UnregisterEvent: (id: number, _target: string, done: Done): void => {
      this.handlers.delete(id as EventId);
      setTimeout(() => done(safeArray([Status.success])), 0);
    },
  };

  private readonly officeContext = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => ADDIN,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => this.host.engine.locale,
    GetAppDataLocale: () => this.host.engine.locale,
    GetDocUrl: () => this.page.documentUrl,
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => TASKPANE,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => this.page.requirements,
    GetHostFullVersion: () => "16.0.18000.20000",
    GetInitialDisplayMode: () => this.page.displayMode,
    GetCorrelationId: () => this.instance,
    GetInstanceId: () => this.instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetHostCustomMessage: () => "",
    GetFeaturesForSolution: () => "{}",
    GetOfficeThemeInfo: () => JSON.stringify(themeColors(this.theme)),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of this.page.settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) =>
        this.page.saveSettings(keys.map((key, i) => [key, values[i]!])),
    }),
  };

  /** Office changes its colours; office.js asks for them at most once in five seconds, and has no event of it. */
  setTheme(theme: ThemeName): void {
    this.theme = theme;
  }

  /** The add-in's page is closed. */
  close(): void {
    this.handlers.clear();
    this.current?.close();
    this.current = undefined;
  }
}

/** What a COM array looks like to a script. */
const safeArray = (items: readonly unknown[]) => ({ toArray: () => items });

const nested = (item: unknown): unknown => (Array.isArray(item) ? safeArray(item) : item);

function argumentsOf(id: number, parameters: readonly unknown[] = []): readonly unknown[] {
  if (id === OfficeCall.batch) return parameters[0] as readonly unknown[];
  return id === OfficeCall.getFile ? [parameters[0] === COMPRESSED] : parameters;
}

function answerOf(id: number, { status, answer }: Outcome): unknown {
  if (status !== Status.success) return safeArray([status, ""]);
  return safeArray([status, id === OfficeCall.batch ? answer : safeArray(answer)]);
}
