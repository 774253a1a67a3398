import type { Entry } from "../protocol/wire";
import type { Call } from "./call";
import { cancellation, invocation } from "./messages";

/** The add-in at the other end: what it is asked, and what it is busy with. */
export class Addin {
  /** It has said that it takes calls. */
  private ready = false;
  /** It was asked to come, and has not come yet. */
  private awaited = false;
  private nextId = 1;
  /** What it is busy with or streams, by the id under which it was asked. */
  private readonly running = new Map<number, Call>();
  private invoked: Entry[] = [];
  private cancelled: Entry[] = [];

  /** `needed` is told when a call waits and the add-in is not there to take it. */
  constructor(private readonly needed: () => void) {}

  /** How many calls it is busy with. */
  get size(): number {
    return this.running.size;
  }

  come(): void {
    this.ready = true;
  }

  get present(): boolean {
    return this.ready;
  }

  /** It is gone, and with it all that it was asked. */
  go(): void {
    this.ready = false;
    this.awaited = false;
    this.running.clear();
    this.invoked = [];
    this.cancelled = [];
  }

  /** Asks for a result, for the cell at an address; or has the add-in come for it. */
  ask(call: Call, address: string): void {
    if (this.ready) {
      call.id = this.nextId++;
      this.running.set(call.id, call);
      this.invoked.push(invocation(call.id, call, address));
    } else if (!this.awaited) {
      this.awaited = true;
      this.needed();
    }
  }

  /** Nobody waits for the result any more. */
  cancel(call: Call): void {
    const { id } = call;
    if (id === undefined) return;
    call.id = undefined;
    const { stream, cancelable } = call.fn.metadata.options ?? {};
    if (this.running.delete(id) && (stream || cancelable)) this.cancelled.push(cancellation(id));
  }

  /** The call that an answer is for, unless it was cancelled in the meantime. */
  answered(id: number): Call | undefined {
    const call = this.running.get(id);
    // Only a stream answers more than once.
    if (call && !call.fn.metadata.options?.stream) this.running.delete(id);
    return call;
  }

  /** What it has to be told. */
  messages(): Entry[] {
    return [...this.invoked.splice(0), ...this.cancelled.splice(0)];
  }
}
