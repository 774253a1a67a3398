import type { Inputs } from "../../model/inputs";
import type { Outcome } from "../../model/outcome";
import { failure, success } from "../../model/outcome";
import type { Problem } from "../../model/problem";
import { Projection } from "../../projection/session";
import type { RunMessage, RunRequest } from "./messages";

/** As much of a Worker as the engine uses. */
export interface EngineWorker {
  onmessage: ((event: { data: RunMessage }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
  postMessage(request: RunRequest): void;
  terminate(): void;
}

/** The worker ended without an answer, for instance for want of memory. */
export class EngineFailure extends Error {}
/** The run was cancelled. */
export class EngineCancelled extends Error {}

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/**
 * Runs scenarios away from the page, one set of inputs at a time. A run that is cancelled is ended at once, whatever it
 * is at; the next one gets a new worker.
 */
export class Engine {
  private worker: EngineWorker | null = null;

  constructor(private readonly createWorker: () => EngineWorker) {}

  /** Starts the worker before it is needed; one that breaks down meanwhile is replaced by the next run. */
  warm(): void {
    if (this.worker) return;
    this.worker = this.createWorker();
    this.worker.onerror = this.forget;
  }

  private readonly forget = (): void => {
    this.worker?.terminate();
    this.worker = null;
  };

  /**
   * Every scenario of these inputs, or all that is wrong with them.
   * @throws EngineCancelled, EngineFailure
   */
  run(inputs: Inputs, hash: string, options: RunOptions): Promise<Outcome<Projection, Problem>> {
    const { signal, progress } = options;
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(new EngineCancelled());
        return;
      }
      this.warm();
      const worker = this.worker!;
      const end = (): void => {
        worker.onmessage = null;
        worker.onerror = this.forget;
        signal.removeEventListener("abort", cancel);
      };
      const drop = (error: Error): void => {
        end();
        this.forget();
        reject(error);
      };
      const cancel = (): void => {
        drop(new EngineCancelled());
      };
      signal.addEventListener("abort", cancel);
      worker.onerror = ({ message }) => {
        drop(new EngineFailure(message));
      };
      worker.onmessage = ({ data }) => {
        if (data.says === "progress") {
          progress(data.done, data.total);
          return;
        }
        if (data.says === "failed") {
          drop(new EngineFailure(data.message));
          return;
        }
        end();
        if (data.says === "problems") resolve(failure(data.problems));
        else resolve(success(Projection.finished({ ...data.model, inputs }, hash, data.runs)));
      };
      worker.postMessage({ inputs });
    });
  }
}
