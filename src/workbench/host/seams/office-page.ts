import type { ExcelHost } from "../host";
import { officeService } from "../objects/services";
import type { CloseNotice } from "../objects/services-runtime";
import { OfficeEvent, OfficeCall, Status } from "../protocol/dispatch-ids";
import type { EventId } from "../protocol/dispatch-ids";
import { Category } from "../protocol/wire";
import type { Request } from "../protocol/wire";
import { REQUIREMENTS } from "../requirements";
import type { Ribbon } from "../ribbon/ribbon";
import type { Session } from "../session";
import { DocumentFiles } from "./document-file";
import { refusalText } from "./first-api";
import { Pane } from "./pane";

export interface SeamOptions {
  /** Requirement sets that differ from those of the host. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Where the workbook is kept. */
  readonly documentUrl?: string;
  /** The pane that the page is shown in; left out, one that is open. */
  readonly pane?: Pane;
  /** The ribbon of the add-in, where it has one. */
  readonly ribbon?: Ribbon;
  /** Told what was asked for and is not served, where office.js would only say that something failed. */
  readonly refused?: (what: string) => void;
}

/** What a call by number comes to: Office's status, and the parts of the answer. */
export interface Outcome {
  readonly status: number;
  readonly answer: readonly unknown[];
}

const done = (...answer: readonly unknown[]): Outcome => ({ status: Status.success, answer });
const refusal = (status: number): Outcome => ({ status, answer: [] });

const DisplayMode = { hidden: 1, taskpane: 2 } as const;

/** Numbers of messages on the add-in's own life. */
const VISIBILITY = 65539;
const CLOSE_CANCELLED = 65540;

/** One load of an add-in's page, whichever way it talks with the host. */
export class OfficePage {
  private readonly session: Session;
  private readonly pane: Pane;
  private readonly files = new DocumentFiles();
  private readonly closeNotice: CloseNotice = { wanted: false };
  private readonly endings: (() => void)[] = [];

  constructor(
    private readonly host: ExcelHost,
    private readonly options: SeamOptions,
    private readonly tell: (event: EventId, payload: readonly unknown[]) => void
  ) {
    const { ribbon } = options;
    this.pane = options.pane ?? new Pane();
    const parts = {
      kept: host.engine.kept,
      pane: this.pane,
      closeNotice: this.closeNotice,
      ribbon,
      actionsReady: () => this.takeCommands(),
    };
    this.session = host.open(
      {
        receive: (entries) => tell(OfficeEvent.message, entries),
        selected: () => tell(OfficeEvent.selectionChanged, []),
        settingsChanged: () => tell(OfficeEvent.settingsChanged, []),
      },
      (name) => officeService(name, parts)
    );
    this.endings.push(
      () => this.session.close(),
      this.pane.watch((visible) =>
        this.say(VISIBILITY, { visibility: visible ? "Visible" : "Hidden" })
      )
    );
  }

  /** Office's number for how the page is shown at first. */
  get displayMode(): number {
    return this.pane.visible ? DisplayMode.taskpane : DisplayMode.hidden;
  }

  /** Whether a person who closes the workbook is to be asked first. */
  get asksBeforeClosing(): boolean {
    return this.closeNotice.wanted;
  }

  /** The person was asked, and did not close the workbook after all. */
  closeCancelled(): void {
    this.say(CLOSE_CANCELLED, {});
  }

  get documentUrl(): string {
    return this.options.documentUrl ?? "C:\\Werkmappen\\Map1.xlsx";
  }

  get requirements(): string {
    const { fileBytes } = this.host;
    const files = fileBytes ? { CompressedFile: "1.1" } : {};
    return JSON.stringify(this.options.requirements ?? { ...REQUIREMENTS, ...files });
  }

  /** The settings that are kept with the workbook, each as JSON. */
  get settings(): readonly (readonly [key: string, json: string])[] {
    return this.host.engine.settings.entries().map(([key, value]) => [key, JSON.stringify(value)]);
  }

  saveSettings(settings: readonly (readonly [key: string, json: string])[]): void {
    this.host.engine.settings.replace(
      settings.map(([key, json]) => [key, JSON.parse(json) as unknown])
    );
  }

  /** Carries out a call by its number; the seams pass alike what they are given otherwise. */
  async execute(id: number, given: readonly unknown[]): Promise<Outcome> {
    try {
      return await this.perform(id, given);
    } catch (error) {
      this.options.refused?.(`The Excel host failed in call ${id}: ${String(error)}`);
      return refusal(Status.internalError);
    }
  }

  /** Whether the page can be told of this event. */
  serves(event: number): event is EventId {
    const known = Object.values(OfficeEvent).some((id) => id === event);
    if (!known) this.options.refused?.(refusalText(event));
    return known;
  }

  close(): void {
    for (const end of this.endings.splice(0)) end();
  }

  private perform(id: number, given: readonly unknown[]): Outcome | Promise<Outcome> {
    switch (id) {
      case OfficeCall.batch:
        return this.batch(String(given[0]), String(given[4]));
      case OfficeCall.commandCompleted:
        this.options.ribbon?.completed(String(given[0]), Number(given[1]));
        return done();
      case OfficeCall.getFile:
        return this.openFile(given[0] === true);
      case OfficeCall.getSlice:
        return this.slice(Number(given[0]), Number(given[1]), Number(given[2]));
      case OfficeCall.closeFile:
        return this.files.close(Number(given[0])) ? done() : refusal(Status.internalError);
      case OfficeCall.getFileProperties:
        return done(this.documentUrl);
      default:
        return this.notServed(id);
    }
  }

  private batch(service: string, body: string): Outcome {
    const answer = this.session.process(JSON.parse(body) as Request, service);
    return done(200, [], JSON.stringify(answer));
  }

  /** A copy of the workbook as a file: of Excel's own format only. */
  private async openFile(compressed: boolean): Promise<Outcome> {
    const { fileBytes } = this.host;
    if (!fileBytes) return this.notServed(OfficeCall.getFile);
    if (!compressed) return refusal(Status.fileTypeNotSupported);
    if (this.files.full) return refusal(Status.fileAlreadyOpen);
    const bytes = await fileBytes();
    return done(this.files.open(bytes), bytes.length);
  }

  private slice(handle: number, offset: number, size: number): Outcome {
    const data = this.files.slice(handle, offset, size);
    return data ? done(data, data.length) : refusal(Status.internalError);
  }

  private notServed(id: number): Outcome {
    this.options.refused?.(refusalText(id));
    return refusal(Status.notSupported);
  }

  private takeCommands(): void {
    const { ribbon } = this.options;
    if (!ribbon) return;
    const runtime = {
      run: (...command: readonly string[]) => this.tell(OfficeEvent.command, command),
    };
    this.endings.push(ribbon.connect(runtime));
  }

  private say(type: number, message: object): void {
    this.tell(OfficeEvent.message, [[Category.event, type, "", JSON.stringify(message), 0, false]]);
  }
}
