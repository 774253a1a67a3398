import type { ExcelHost } from "../host";
import type { Entry, Request } from "../protocol/wire";
import { REQUIREMENTS } from "../requirements";
import { themeColors } from "./theme";
import type { ThemeName } from "./theme";

/** Numbers of what office.js has the Windows host carry out and tell. */
const Dispatch = {
  selectionChanged: 2,
  themeChanged: 9,
  message: 33,
  command: 39,
  richApi: 93,
  commandCompleted: 94,
} as const;

const UNSUPPORTED = 5001;

type Done = (answer: unknown) => void;
type Handler = (dispatchId: number, payload: unknown) => void;

export interface WindowsOptions {
  readonly locale?: "nl-NL" | "en-US";
  readonly theme?: ThemeName;
  /** Requirement sets that differ from those of the host. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** A setting of the document, read and written; left out, they are kept here. */
  readonly settings?: Map<string, string>;
}

/**
 * What Excel for Windows puts on `window.external` of an add-in's page, before office.js is loaded there. It is
 * made in the host's own realm: requests arrive as text, so that no object of another window reaches the engine.
 */
export class WindowsSeam {
  private readonly handlers = new Map<string, Handler>();
  private readonly settings: Map<string, string>;
  private readonly disconnect: () => void;
  private theme: ThemeName;

  constructor(
    private readonly host: ExcelHost,
    private readonly options: WindowsOptions = {}
  ) {
    this.settings = options.settings ?? new Map<string, string>();
    this.theme = options.theme ?? "light";
    this.disconnect = host.connect((entries) => this.send(entries));
  }

  /** To be assigned to `window.external`. */
  readonly external = {
    GetHostInfo: (): string => `Excel$Win32$16.01$${this.options.locale ?? "nl-NL"}$telemetry$$$3`,
    GetContext: () => this.officeContext,
    GetLoggingAllowed: (): boolean => false,
    Execute: (id: number, parameters: readonly unknown[], done: Done): void => {
      // Excel answers later, never within the call.
      setTimeout(() => done(this.execute(id, parameters)), 0);
    },
    RegisterEvent: (id: number, target: string, handler: Handler, done: Done): void => {
      this.handlers.set(`${id}|${target}`, handler);
      setTimeout(() => done(safeArray([0])), 0);
    },
    UnregisterEvent: (id: number, target: string, done: Done): void => {
      this.handlers.delete(`${id}|${target}`);
      setTimeout(() => done(safeArray([0])), 0);
    },
  };

  private readonly officeContext = {
    GetAppType: () => 1,
    GetSolutionRef: () => "excel-host-addin",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => (this.options.locale === "en-US" ? 1033 : 1043),
    GetAppDataLocale: () => (this.options.locale === "en-US" ? 1033 : 1043),
    GetDocUrl: () => "C:\\Werkmappen\\Map1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(this.options.requirements ?? REQUIREMENTS),
    GetHostFullVersion: () => "16.0.18000.20000",
    GetInitialDisplayMode: () => 2,
    GetCorrelationId: () => "00000000-0000-0000-0000-000000000001",
    GetInstanceId: () => "excel-host-1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetHostCustomMessage: () => "",
    GetFeaturesForSolution: () => "{}",
    GetOfficeThemeInfo: () => JSON.stringify(themeColors(this.theme)),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of this.settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        this.settings.clear();
        keys.forEach((key, i) => this.settings.set(key, values[i]!));
      },
    }),
  };

  /** The add-in's page is closed. */
  close(): void {
    this.disconnect();
    this.handlers.clear();
  }

  private execute(id: number, parameters: readonly unknown[]): unknown {
    if (id !== Dispatch.richApi) {
      return safeArray([UNSUPPORTED, `The Excel host does not serve dispatch id ${id}.`]);
    }
    const [service, , , , body] = parameters[0] as [string, string, string, unknown, string];
    const answer = this.host.process(JSON.parse(body) as Request, service);
    return safeArray([0, [200, [], JSON.stringify(answer)]]);
  }

  private send(entries: readonly Entry[]): void {
    setTimeout(() => {
      const payload = safeArray(entries.map((entry) => safeArray([...entry])));
      this.handlers.get(`${Dispatch.message}|`)?.(Dispatch.message, payload);
    }, 0);
  }
}

/** What a COM array looks like to a script. */
const safeArray = (items: readonly unknown[]) => ({ toArray: () => items });
