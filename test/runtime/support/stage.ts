import { fingerprintOf } from "../../../src/assumptions/fingerprint";
import type { World } from "../../../src/functions/world";
import { Engine } from "../../../src/runtime/engine/engine";
import { INITIAL_STATE } from "../../../src/runtime/initial-state";
import { LiveSession } from "../../../src/runtime/live-session";
import type { RuntimeState } from "../../../src/runtime/state";
import { Store } from "../../../src/runtime/store";
import { WoningRuntime } from "../../../src/runtime/woning-runtime";
import { PlayedWorker } from "./played-worker";
import { PlayedWorkbook } from "./played-workbook";

/** A runtime on a played workbook, with what it told the cells. */
export interface Stage {
  readonly workbook: PlayedWorkbook;
  readonly store: Store<RuntimeState>;
  readonly session: LiveSession;
  readonly runtime: WoningRuntime;
  readonly worlds: World[];
  readonly workers: PlayedWorker[];
  /** How many sets of inputs were run. */
  readonly runs: () => number;
  /** Workers that are made from now on answer only when released. */
  hold: boolean;
}

export function stage(): Stage {
  const workbook = new PlayedWorkbook();
  const store = new Store(INITIAL_STATE);
  const worlds: World[] = [];
  const workers: PlayedWorker[] = [];
  const engine = new Engine(() => {
    const worker = new PlayedWorker();
    worker.held = made.hold;
    workers.push(worker);
    return worker;
  });
  const session = new LiveSession({
    port: workbook,
    engine,
    tell: (world) => worlds.push(world),
    store,
    language: () => "nl",
    version: "9.9.9",
  });
  const runtime = new WoningRuntime({ store, session, port: workbook });
  const runs = (): number => workers.reduce((sum, { asked }) => sum + asked.length, 0);
  const made: Stage = { workbook, store, session, runtime, worlds, workers, runs, hold: false };
  return made;
}

/** What Woning_Stand would tell of the assumptions that were read. */
export function contentsOf({ store }: Stage): string | null {
  const { reading } = store.state;
  return reading.kind === "ready" ? fingerprintOf(reading.assumptions) : null;
}

/** Waits until something holds; the test's own time is the limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
