import type { EngineWorker } from "../../../src/runtime/engine/engine";
import type { RunMessage, RunRequest } from "../../../src/runtime/engine/messages";
import { runAll } from "../../../src/runtime/engine/run-all";

/** A worker in this very process, with what a real one does to messages: they are copied, and come later. */
export class PlayedWorker implements EngineWorker {
  static made: PlayedWorker[] = [];
  onmessage: EngineWorker["onmessage"] = null;
  onerror: EngineWorker["onerror"] = null;
  readonly asked: RunRequest[] = [];
  terminated = false;
  /** A held worker answers only when it is released. */
  held = false;
  private readonly waiting: RunMessage[] = [];

  constructor() {
    PlayedWorker.made.push(this);
  }

  postMessage(request: RunRequest): void {
    this.asked.push(request);
    const copy = structuredClone(request);
    setTimeout(() => {
      if (this.terminated) return;
      runAll(copy, (message) => this.waiting.push(structuredClone(message)));
      if (!this.held) this.release();
    }, 0);
  }

  /** Says what was held back; with `count`, that many messages. */
  release(count = this.waiting.length): void {
    for (const data of this.waiting.splice(0, count)) {
      if (!this.terminated) this.onmessage?.({ data });
    }
  }

  crash(message: string): void {
    this.onerror?.({ message });
  }

  terminate(): void {
    this.terminated = true;
  }
}
