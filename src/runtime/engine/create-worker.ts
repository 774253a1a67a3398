import type { EngineWorker } from "./engine";

/** The worker as the build emits it; in a file of its own, as only the build knows its address. */
export function createWorker(): EngineWorker {
  return new Worker(new URL("./engine.worker.ts", import.meta.url)) as unknown as EngineWorker;
}
