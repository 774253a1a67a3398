import { assumptionsHash } from "../../src/assumptions/hash";
import type { Inputs } from "../../src/model/inputs";
import type { Outcome } from "../../src/model/outcome";
import type { Problem } from "../../src/model/problem";
import { Session } from "../../src/projection/session";
import type { Projection } from "../../src/projection/session";
import { Engine, EngineCancelled, EngineFailure } from "../../src/runtime/engine/engine";
import { HEERLEN, valueOf } from "../projection/heerlen-report";
import { PlayedWorker } from "./support/played-worker";

const { inputs } = HEERLEN;
const hash = assumptionsHash(inputs);

function engine(): { engine: Engine; workers: PlayedWorker[] } {
  const workers: PlayedWorker[] = [];
  const made = new Engine(() => {
    const worker = new PlayedWorker();
    workers.push(worker);
    return worker;
  });
  return { engine: made, workers };
}

function start(
  on: Engine,
  given: Inputs = inputs,
  abort = new AbortController()
): {
  ran: Promise<Outcome<Projection, Problem>>;
  abort: AbortController;
  told: [number, number][];
} {
  const told: [number, number][] = [];
  const progress = (done: number, total: number): number => told.push([done, total]);
  return { ran: on.run(given, hash, { signal: abort.signal, progress }), abort, told };
}

describe("engine", () => {
  it("gives, from the other side of a worker, what a session gives here", async () => {
    const { ran, told } = start(engine().engine);
    const far = valueOf(await ran);
    const near = valueOf(new Session().open(inputs));
    expect(far.hash).toBe(near.hash);
    expect(valueOf(far.runAll())).toEqual(valueOf(near.runAll()));
    expect({ ...far.model, scratch: null }).toEqual({ ...near.model, scratch: null });
    expect(far.model.inputs).toBe(inputs);
    const { length } = near.scenarios;
    expect(told).toEqual(near.scenarios.map((_, done) => [done, length]));
  });

  it("makes another worker where the one that waited broke down", async () => {
    const { engine: one, workers } = engine();
    one.warm();
    workers[0]!.crash("the script could not be loaded");
    expect(valueOf(await start(one).ran).hash).toBe(hash);
    expect(workers.map(({ asked }) => asked.length)).toEqual([0, 1]);
    workers[1]!.crash("out of memory");
    await start(one).ran;
    expect(workers).toHaveLength(3);
  });

  it("keeps one worker for run after run", async () => {
    const { engine: one, workers } = engine();
    await start(one).ran;
    await start(one).ran;
    expect(workers).toHaveLength(1);
    expect(workers[0]!.asked).toHaveLength(2);
  });

  it("hands over all problems of the inputs", async () => {
    const wrong = { ...inputs, frictionalVacancy: 2, basePopulation: -1 };
    const outcome = await start(engine().engine, wrong).ran;
    expect(outcome.ok).toBe(false);
    expect(outcome).toEqual(new Session().open(wrong));
  });

  it("ends a cancelled run at once, and goes on with a new worker", async () => {
    const { engine: one, workers } = engine();
    one.warm();
    workers[0]!.held = true;
    const { ran, abort, told } = start(one);
    await new Promise((resolve) => setTimeout(resolve, 50));
    workers[0]!.release(2);
    abort.abort();
    await expect(ran).rejects.toBeInstanceOf(EngineCancelled);
    expect(workers[0]!.terminated).toBe(true);
    expect(told).toHaveLength(2);
    expect((await start(one).ran).ok).toBe(true);
    expect(workers).toHaveLength(2);
  });

  it("does not begin what was cancelled before", async () => {
    const { engine: one, workers } = engine();
    const abort = new AbortController();
    abort.abort();
    await expect(start(one, inputs, abort).ran).rejects.toBeInstanceOf(EngineCancelled);
    expect(workers).toHaveLength(0);
  });

  it("says why a worker ended, and has another one for the next run", async () => {
    const { engine: one, workers } = engine();
    one.warm();
    workers[0]!.held = true;
    const { ran } = start(one);
    workers[0]!.crash("out of memory");
    await expect(ran).rejects.toThrow("out of memory");
    await expect(ran).rejects.toBeInstanceOf(EngineFailure);
    expect((await start(one).ran).ok).toBe(true);
  });
});
