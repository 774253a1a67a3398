import type { TransportService } from "@odoo/o-spreadsheet";
import type { Journal } from "./journal";

interface Message {
  readonly type?: string;
  readonly clientId?: string;
}

/** To undo a revision, the engine rewinds its history and plays again what came after. */
const REPLAYED: ReadonlySet<string | undefined> = new Set(["REVISION_UNDONE", "REVISION_REDONE"]);

/** A transport that writes down what arrives from another client as a co-author's work. */
export class WatchedTransport implements TransportService<Message> {
  private sending = false;

  constructor(
    private readonly inner: TransportService<Message>,
    private readonly journal: Journal
  ) {}

  async sendMessage(message: Message): Promise<void> {
    // A local transport delivers at once: what comes back within this call is our own.
    this.sending = true;
    const sent = this.inner.sendMessage(message);
    this.sending = false;
    await sent;
  }

  onNewMessage(id: string, callback: (message: Message) => void): void {
    this.inner.onNewMessage(id, (message) => {
      const own = this.sending || message.clientId === id;
      const { origin, replaying } = this.journal;
      if (!own) this.journal.origin = "remote";
      this.journal.replaying = REPLAYED.has(message.type);
      try {
        callback(message);
      } finally {
        Object.assign(this.journal, { origin, replaying });
      }
    });
  }

  leave(id: string): void {
    this.inner.leave(id);
  }
}
