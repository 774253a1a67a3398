import { Signal } from "./signal";

export interface Message {
  readonly kind: "information" | "warning" | "error";
  readonly text: string;
  /** One line each. */
  readonly details: readonly string[];
}

/** What the page has to say, newest last; a text that is already there is not said again. */
export class Messages {
  readonly changed: Signal = new Signal();
  private all: readonly Message[] = [];

  get list(): readonly Message[] {
    return this.all;
  }

  say(kind: Message["kind"], text: string, details: readonly string[] = []): void {
    const rest = this.all.filter((message) => message.text !== text);
    this.all = [...rest, { kind, text, details }];
    this.changed.tell();
  }

  dismiss(message: Message): void {
    this.all = this.all.filter((each) => each !== message);
    this.changed.tell();
  }

  clear(): void {
    this.all = [];
    this.changed.tell();
  }
}
