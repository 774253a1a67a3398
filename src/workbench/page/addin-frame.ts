import { WindowsSeam } from "../host";
import type { ExcelHost, Pane, Ribbon, ThemeName } from "../host";
import { Signal } from "./signal";

export interface FrameParts {
  readonly host: ExcelHost;
  readonly pane: Pane;
  readonly ribbon: Ribbon;
  /** Where the frame is put: it must stay in the document while it is not shown. */
  readonly place: HTMLElement;
  readonly page: string;
  readonly title: string;
  readonly theme: ThemeName;
  readonly documentUrl: string;
  readonly refused: (what: string) => void;
}

let made = 0;

/** The one page of the add-in: it is loaded when it is first needed and runs on while the pane is closed. */
export class AddinFrame {
  readonly changed: Signal = new Signal();
  readonly name: string = `addin-${String(++made)}`;
  readonly seam: WindowsSeam;
  private frame: HTMLIFrameElement | undefined;
  private held = false;

  constructor(private readonly parts: FrameParts) {
    const { host, pane, ribbon, theme, documentUrl, refused } = parts;
    this.seam = new WindowsSeam(host, { pane, ribbon, theme, documentUrl, refused });
  }

  get running(): boolean {
    return this.frame !== undefined;
  }

  /** Loads the page, unless it is there. `wanted` by a person, it is loaded also after it was stopped. */
  start(wanted: "by-person" | "by-host"): void {
    if (wanted === "by-person") this.held = false;
    if (this.frame || this.held) return;
    const frame = document.createElement("iframe");
    frame.name = this.name;
    frame.title = this.parts.title;
    frame.src = this.parts.page;
    this.frame = frame;
    this.parts.place.append(frame);
    this.changed.tell();
  }

  /** Closes the page as if it had broken down; it stays away until a person wants it. */
  stop(): void {
    this.held = true;
    this.seam.close();
    this.frame?.remove();
    this.frame = undefined;
    this.changed.tell();
  }
}
