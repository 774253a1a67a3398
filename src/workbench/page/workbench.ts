import type { ExcelHost, LocaleCode, Pane, ThemeName } from "../host";
import type { AddIn } from "./addin";
import { contentOf, emptyContent, exampleContent } from "./content";
import type { Content } from "./content";
import { saveXlsx } from "./files/workbook-file";
import { Messages } from "./messages";
import { Session } from "./session";
import { Signal } from "./signal";
import type { WorkbenchWords } from "./words";

export interface WorkbenchOptions {
  readonly addIn: AddIn;
  readonly locale: LocaleCode;
  readonly theme: ThemeName;
  readonly words: WorkbenchWords;
  /** Where the add-in's page is put. */
  readonly place: HTMLElement;
  readonly paneOpen: boolean;
}

/** The spreadsheet program around the add-in: which workbook is open, and what is done with it as a whole. */
export class Workbench {
  /** Another workbook is there. */
  readonly opened: Signal = new Signal();
  /** Nothing of it is shown any more. */
  readonly closed: Signal = new Signal();
  readonly messages: Messages = new Messages();
  private current: Session;
  /** The revision that was saved or opened last. */
  private savedAt = 0;

  constructor(
    readonly options: WorkbenchOptions,
    content: Content
  ) {
    this.current = this.sessionOf(content, options.paneOpen);
  }

  get session(): Session {
    return this.current;
  }

  get host(): ExcelHost {
    return this.current.host;
  }

  get pane(): Pane {
    return this.current.pane;
  }

  get words(): WorkbenchWords {
    return this.options.words;
  }

  /** What a page of the add-in finds on `window.external`, by the name of its frame. */
  external(name: string): object {
    const { frame } = this.current;
    if (frame.name !== name)
      throw new Error("This page of the add-in belongs to a workbook that was closed.");
    return frame.seam.external;
  }

  /** Opens a file; throws what is wrong with it, and then the workbook that is open stays. */
  open(bytes: Uint8Array, fileName: string = this.words.file.unnamed): void {
    const { content, lost } = contentOf(bytes, fileName, this.options.locale);
    this.replace(content);
    if (lost.length > 0) this.messages.say("warning", this.words.file.lost(fileName), lost);
  }

  openExample(): void {
    this.replace(exampleContent(this.words, this.options.locale));
  }

  newWorkbook(): void {
    this.replace(emptyContent(this.words));
  }

  /** The workbook as a file. */
  save(): Uint8Array {
    return saveXlsx(this.host);
  }

  /** Closes the add-in's page as if it had broken down; opening the pane or a command brings it back. */
  stopRuntime(): void {
    this.current.frame.stop();
  }

  startRuntime(): void {
    this.current.frame.start("by-person");
  }

  /** The workbook as the host holds it, to open it again in another language. */
  content(): Content {
    return {
      data: this.host.engine.read && this.host.engine.model.exportData(),
      fileName: this.fileName,
    };
  }

  get fileName(): string {
    return this.current.options.fileName;
  }

  /** Something was done that could be undone, since the workbook was opened or saved. */
  get unsaved(): boolean {
    return this.current.revision !== this.savedAt && this.host.engine.model.getters.canUndo();
  }

  saved(): void {
    this.savedAt = this.current.revision;
  }

  close(): void {
    this.current.close();
    this.closed.tell();
  }

  private replace(content: Content): void {
    const next = this.sessionOf(content, this.pane.visible);
    const before = this.current;
    this.current = next;
    before.close();
    this.savedAt = next.revision;
    this.messages.clear();
    this.opened.tell();
  }

  private sessionOf(content: Content, paneOpen: boolean): Session {
    const { addIn, locale, theme, place } = this.options;
    return new Session({
      addIn,
      locale,
      theme,
      place,
      paneOpen,
      save: saveXlsx,
      refused: (what) => this.messages.say("error", this.words.refused, [what]),
      ...content,
    });
  }
}
