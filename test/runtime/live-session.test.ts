import { WorkbookFault } from "../../src/workbook/fault";
import { contentsOf, stage, until } from "./support/stage";
import type { Stage } from "./support/stage";

async function opened(): Promise<Stage> {
  const on = stage();
  await on.session.refresh();
  on.session.standTold(contentsOf(on));
  await on.session.settled();
  on.workbook.asked.length = 0;
  on.worlds.length = 0;
  return on;
}

describe("live session", () => {
  it("reads, runs once, and tells the cells", async () => {
    const on = stage();
    await on.session.refresh();
    expect(on.store.state.reading.kind).toBe("ready");
    expect(on.worlds.map(({ state }) => state)).toEqual(["ready"]);
    expect([on.workbook.count("read"), on.runs()]).toEqual([1, 1]);
    expect(on.store.state.behind).toBe(false);
  });

  it("takes the signals of a burst together", async () => {
    const on = await opened();
    on.workbook.set("Woning_Inwonersdoel", 90000);
    for (let i = 0; i < 20; i++) on.session.touched("aannames");
    on.session.standTold("000000000000");
    await on.session.settled();
    expect([on.workbook.count("read"), on.runs()]).toEqual([1, 2]);
    expect(on.worlds).toHaveLength(1);
  });

  it("reads what did not change, and leaves it at that", async () => {
    const on = await opened();
    on.session.touched("aannames");
    await on.session.settled();
    expect(on.workbook.asked).toEqual(["read"]);
    expect([on.runs(), on.worlds]).toEqual([1, []]);
  });

  it("leaves other worksheets alone, and the version that it knows", async () => {
    const on = await opened();
    on.session.touched("elders");
    on.session.standTold(contentsOf(on));
    await on.session.settled();
    expect(on.workbook.asked).toEqual([]);
  });

  it("looks for results again when sheets or tables came or went", async () => {
    const on = await opened();
    on.workbook.results = "outdated";
    on.session.rearrange();
    await on.session.settled();
    expect(on.workbook.asked).toEqual(["read", "resultState"]);
    expect(on.store.state.results).toBe("outdated");
  });

  it("reads when Woning_Stand tells another version, though no event did", async () => {
    const on = await opened();
    on.workbook.set("Woning_Inwonersdoel", 90000);
    on.session.standTold("000000000000");
    await on.session.settled();
    expect([on.workbook.count("read"), on.runs()]).toEqual([1, 2]);
  });

  it("lets Woning_Stand answer when the cells have been told, and not before", async () => {
    const on = await opened();
    on.workbook.set("Woning_Inwonersdoel", 90000);
    const told = await on.session.standTold("000000000000").then(() => on.worlds.length);
    expect(told).toBe(1);
    await on.session.settled();
  });

  it("lets Woning_Stand answer where there is nothing to tell, or only problems", async () => {
    const on = await opened();
    await on.session.standTold(contentsOf(on));
    expect(on.workbook.asked).toEqual([]);
    on.session.touched("aannames");
    await on.session.standTold(contentsOf(on));
    expect(on.worlds).toEqual([]);
    on.workbook.set("Woning_Inwonersdoel", "veel");
    await on.session.standTold(null);
    expect(on.worlds.map(({ state }) => state)).toEqual(["none"]);
    await on.session.settled();
  });

  it("reads when Woning_Stand tells of something that the version leaves out", async () => {
    const on = await opened();
    const before = contentsOf(on);
    on.workbook.set("Woning_Scenario", "economisch-20");
    on.session.standTold(`${before} with another active scenario`);
    await on.session.settled();
    const { reading } = on.store.state;
    expect(reading.kind === "ready" && reading.report.active.code).toBe("economisch-20");
  });

  it("reads when Woning_Stand tells of problems again: they may be others", async () => {
    const on = await opened();
    on.workbook.set("Woning_Inwonersdoel", "veel");
    on.session.touched("aannames");
    await on.session.settled();
    on.workbook.set("Woning_Inwonersdoel", 100000);
    on.workbook.set("Woning_Frictieleegstand", 2);
    on.session.standTold(null);
    await on.session.settled();
    const { reading } = on.store.state;
    expect(reading.kind === "problems" && reading.problems.map(({ place }) => place.name)).toEqual([
      "Woning_Frictieleegstand",
    ]);
  });

  it("keeps an edit that came during a reading when somebody cancels right then", async () => {
    const on = await opened();
    let open = (): void => undefined;
    on.workbook.gate = new Promise((resolve) => (open = resolve));
    on.session.touched("aannames");
    await until(() => on.workbook.count("read") === 1);
    on.workbook.set("Woning_Inwonersdoel", 80000);
    on.session.touched("aannames");
    on.session.cancel();
    on.workbook.gate = null;
    open();
    await on.session.settled();
    const { reading } = on.store.state;
    expect(reading.kind === "ready" && reading.assumptions.inputs.populationGoal).toBe(80000);
  });

  it("shows its numbers though names cannot be extended or results not be looked at", async () => {
    const on = await opened();
    const fault = new WorkbookFault("read-only", {});
    on.workbook.faults.set("extendNames", fault).set("resultState", fault);
    on.workbook.change("Woning_Bronnen", (grid) => ({
      ...grid,
      outgrown: { name: "A5:H9", table: "tbl_Bronnen" },
    }));
    on.session.rearrange();
    await on.session.settled();
    expect(on.store.state).toMatchObject({ reading: { kind: "ready" }, results: "outdated" });
    expect(on.worlds.map(({ state }) => state)).toEqual(["ready"]);
  });

  it("goes on when somebody who listens fails", async () => {
    const on = await opened();
    const failures: unknown[] = [];
    const timeout = jest.spyOn(global, "setTimeout").mockImplementation(((work: () => void) => {
      timeout.mockRestore();
      try {
        work();
      } catch (error) {
        failures.push(error);
      }
    }) as unknown as typeof setTimeout);
    on.store.subscribe(() => {
      throw new Error("a listener");
    });
    const told = jest.fn();
    on.store.subscribe(told);
    on.store.update({ view: "help" });
    expect([told.mock.calls.length, failures.map(String)]).toEqual([1, ["Error: a listener"]]);
  });

  it("follows another active scenario without a run", async () => {
    const on = await opened();
    const before = on.store.state.reading;
    on.workbook.set("Woning_Scenario", "economisch-20");
    on.session.touched("aannames");
    await on.session.settled();
    const after = on.store.state.reading;
    expect(before.kind === "ready" && before.report.active.code).toBe("basis");
    expect(after.kind === "ready" && after.report.active.code).toBe("economisch-20");
    expect([on.runs(), on.worlds.length]).toEqual([1, 1]);
  });

  it("reads again what changed while it was reading", async () => {
    const on = await opened();
    let open = (): void => undefined;
    on.workbook.gate = new Promise((resolve) => (open = resolve));
    on.workbook.set("Woning_Inwonersdoel", 90000);
    on.session.touched("aannames");
    await until(() => on.workbook.count("read") === 1);
    on.workbook.set("Woning_Inwonersdoel", 80000);
    on.session.touched("aannames");
    on.workbook.gate = null;
    open();
    await on.session.settled();
    const { reading } = on.store.state;
    expect(on.workbook.count("read")).toBe(2);
    expect(reading.kind === "ready" && reading.assumptions.inputs.populationGoal).toBe(80000);
  });

  it("tells nothing of a reading during which something changed: rows may have shifted under it", async () => {
    const on = await opened();
    let open = (): void => undefined;
    on.workbook.gate = new Promise((resolve) => (open = resolve));
    on.workbook.set("Woning_Inwonersdoel", "half gelezen");
    on.session.touched("aannames");
    await until(() => on.workbook.count("read") === 1);
    on.workbook.set("Woning_Inwonersdoel", 80000);
    on.session.touched("aannames");
    on.workbook.gate = null;
    open();
    await on.session.settled();
    expect(on.worlds.map(({ state }) => state)).toEqual(["ready"]);
  });

  it("does not give up on numbers where changes never end", async () => {
    const on = await opened();
    on.workbook.set("Woning_Inwonersdoel", 80000);
    const read = on.workbook.read.bind(on.workbook);
    let changes = 20;
    on.workbook.read = () => {
      if (changes-- > 0) on.session.touched("aannames");
      return read();
    };
    on.session.touched("aannames");
    await until(() => on.worlds.length > 0);
    expect(changes).toBeGreaterThan(0);
    await on.session.settled();
  });

  it("says what is wrong to the cells, and has everything back when it is mended", async () => {
    const on = await opened();
    on.workbook.set("Woning_Inwonersdoel", "veel");
    on.session.touched("aannames");
    await on.session.settled();
    expect(on.store.state.reading.kind).toBe("problems");
    const [world] = on.worlds;
    expect(world).toMatchObject({ state: "none", error: "value" });
    expect(world?.state === "none" && world.message).toMatch(/Aannames!\w+ \("veel"\)/);
    on.workbook.set("Woning_Inwonersdoel", 100000);
    on.session.touched("aannames");
    await on.session.settled();
    expect(on.worlds.at(-1)?.state).toBe("ready");
    // These very inputs were run before.
    expect(on.runs()).toBe(1);
  });

  it("tells a workbook without any of the names from one with problems", async () => {
    const on = stage();
    on.workbook.grids = new Map(
      [...on.workbook.grids.keys()].map((n) => [n, { state: "missing" }])
    );
    await on.session.refresh();
    expect(on.store.state.reading.kind).toBe("bare");
    const { grids } = on.workbook;
    on.workbook.grids = new Map([
      ...grids,
      ["Woning_Eindjaar", { state: "broken", refersTo: "#REF!" }],
    ]);
    await on.session.refresh();
    expect(on.store.state.reading.kind).toBe("problems");
  });

  it("extends names that their table has outgrown", async () => {
    const on = await opened();
    on.workbook.change("Woning_Bronnen", (grid) => ({
      ...grid,
      outgrown: { name: "A5:H9", table: "tbl_Bronnen" },
    }));
    on.session.touched("aannames");
    await on.session.settled();
    expect(on.workbook.count("extendNames")).toBe(1);
    expect(on.store.state.notices.map(({ code }) => code)).toContain("outgrown");
  });

  it("says why a workbook cannot be read, and reads it when it can", async () => {
    const on = await opened();
    on.workbook.faults.set("read", new WorkbookFault("editing", {}));
    on.session.touched("aannames");
    await on.session.settled();
    expect(on.store.state.reading).toMatchObject({
      kind: "unreadable",
      fault: { code: "editing" },
    });
    expect(on.worlds.at(-1)).toMatchObject({ state: "none", error: "value" });
    on.session.touched("aannames");
    await on.session.settled();
    expect(on.store.state.reading.kind).toBe("ready");
  });

  it("tells a missing Woning_Stand, and one that did not call in, from one that did", async () => {
    const on = stage();
    await on.session.refresh();
    expect(on.store.state.stand).toBe("silent");
    on.session.standTold(contentsOf(on));
    expect(on.store.state.stand).toBe("live");
    on.workbook.stand = "replaced";
    await on.session.refresh();
    expect(on.store.state.stand).toBe("missing");
  });
});

describe("a long run", () => {
  async function held(): Promise<Stage> {
    const on = stage();
    on.hold = true;
    void on.session.refresh();
    await until(() => on.store.state.task !== null);
    return on;
  }

  it("is shown with its progress, and leaves no old numbers in the cells", async () => {
    const on = await held();
    expect(on.store.state).toMatchObject({
      behind: true,
      task: { kind: "running", cancellable: true },
    });
    on.workers[0]!.release(3);
    expect(on.store.state.task).toMatchObject({ done: 2, total: 8 });
    await until(() => on.worlds.length > 0);
    expect(on.worlds).toMatchObject([{ state: "none", error: "notAvailable" }]);
    on.workers[0]!.release();
    await until(() => !on.store.state.behind);
    expect(on.worlds.at(-1)?.state).toBe("ready");
    expect(on.store.state.task).toBeNull();
  });

  it("ends when it is cancelled, and says that the results are behind", async () => {
    const on = await held();
    on.session.cancel();
    await until(() => on.store.state.task === null);
    expect(on.store.state).toMatchObject({ behind: true, reading: { kind: "none" } });
    expect(on.worlds.at(-1)).toMatchObject({ state: "none", error: "notAvailable" });
    on.hold = false;
    await on.session.refresh();
    expect(on.store.state).toMatchObject({ behind: false, reading: { kind: "ready" } });
  });

  it("gives way to an edit", async () => {
    const on = await held();
    on.hold = false;
    on.workbook.set("Woning_Inwonersdoel", 90000);
    on.session.touched("aannames");
    await until(() => on.store.state.reading.kind === "ready");
    const { reading } = on.store.state;
    expect(on.workers[0]!.terminated).toBe(true);
    expect(reading.kind === "ready" && reading.assumptions.inputs.populationGoal).toBe(90000);
  });
});
