import { WorkbookFault } from "../../src/workbook/fault";
import { stage, until } from "./support/stage";

const PLACE = { name: "Woning_Eindjaar", sheet: "Aannames", cell: "B8" };

describe("what a person asks of the runtime", () => {
  it("sets up, starts with the workbook from then on, and reads what is there", async () => {
    const on = stage();
    await on.runtime.setUp("heerlen");
    expect(on.workbook.asked.slice(0, 3)).toEqual(["setUp", "setOpening", "read"]);
    expect(on.runtime.state).toMatchObject({
      outcome: { kind: "set-up", sheets: 20 },
      opensWithWorkbook: true,
      reading: { kind: "ready" },
      task: null,
    });
  });

  it("has set up a workbook that may not start the add-in too", async () => {
    const on = stage();
    on.workbook.faults.set("setOpening", new Error("not allowed here"));
    await on.runtime.setUp("empty");
    expect(on.runtime.state).toMatchObject({
      outcome: { kind: "set-up", sheets: 20 },
      opensWithWorkbook: false,
      reading: { kind: "ready" },
    });
  });

  it("calculates on what the workbook says now, and writes every result", async () => {
    const on = stage();
    await on.runtime.calculate();
    const { outcome, results } = on.runtime.state;
    expect(outcome).toEqual({ kind: "calculated", tables: 12, changed: 12 });
    expect(results).toBe("current");
    expect(on.workbook.asked.indexOf("read")).toBeLessThan(
      on.workbook.asked.indexOf("writeResults")
    );
  });

  it("writes nothing of a workbook with problems", async () => {
    const on = stage();
    on.workbook.set("Woning_Inwonersdoel", "veel");
    await on.runtime.calculate();
    expect(on.runtime.state.outcome).toEqual({ kind: "not-ready" });
    expect(on.workbook.count("writeResults")).toBe(0);
  });

  it("says why Excel refused, and goes on with what is asked next", async () => {
    const on = stage();
    const fault = new WorkbookFault("cells-in-the-way", {
      cells: [{ sheet: "Blad1", cell: "A9" }],
    });
    on.workbook.faults.set("writeResults", fault);
    const outcomes: unknown[] = [];
    on.runtime.subscribe(() => outcomes.push(on.runtime.state.outcome));
    await Promise.all([on.runtime.calculate(), on.runtime.updateFunctions()]);
    expect(outcomes).toContainEqual({ kind: "refused", fault });
    expect(outcomes.at(-1)).toEqual({ kind: "functions-updated", cells: 3, skipped: [] });
  });

  it("tells what nobody foresaw in its own words", async () => {
    const on = stage();
    on.workbook.faults.set("setUp", new TypeError("x is not a function"));
    await on.runtime.setUp("empty");
    expect(on.runtime.state.outcome).toMatchObject({
      kind: "refused",
      fault: { code: "excel", data: { message: "TypeError: x is not a function" } },
    });
  });

  it("cancels a run before anything is written", async () => {
    const on = stage();
    on.hold = true;
    const asked = on.runtime.calculate();
    await until(() => on.runtime.state.task?.kind === "running");
    on.runtime.cancel();
    await asked;
    expect(on.runtime.state).toMatchObject({
      outcome: { kind: "cancelled" },
      behind: true,
      task: null,
    });
    expect(on.workbook.count("writeResults")).toBe(0);
  });

  it("lets go of a calculation at once where a cell in edit mode keeps it from reading", async () => {
    const on = stage();
    let open = (): void => undefined;
    on.workbook.gate = new Promise((resolve) => (open = resolve));
    const asked = on.runtime.calculate();
    await until(() => on.workbook.count("read") === 1);
    on.runtime.cancel();
    await asked;
    expect(on.runtime.state).toMatchObject({ outcome: { kind: "cancelled" }, task: null });
    open();
    // The cells get their numbers all the same.
    await until(() => on.runtime.state.reading.kind === "ready");
    expect(on.workbook.count("writeResults")).toBe(0);
  });

  it("says that something is going on no longer than it is, when a run goes along with it", async () => {
    const on = stage();
    await on.runtime.calculate();
    let write = (): void => undefined;
    const gate = new Promise<void>((resolve) => (write = resolve));
    const { writeResults } = on.workbook;
    on.workbook.writeResults = async (tables) => {
      await gate;
      return writeResults.call(on.workbook, tables);
    };
    const asked = on.runtime.calculate();
    await until(() => on.runtime.state.task?.kind === "writing");
    for (const worker of on.workers) worker.held = true;
    on.workbook.set("Woning_Inwonersdoel", 90000);
    on.session.touched("aannames");
    await until(() => on.runtime.state.task?.kind === "running");
    write();
    await asked;
    for (const worker of on.workers) worker.release();
    await on.session.settled();
    expect(on.runtime.state.task).toBeNull();
  });

  it("restores a name, and goes where it is asked to, without a word", async () => {
    const on = stage();
    await on.runtime.restore("Woning_Stand");
    expect(on.runtime.state.outcome).toEqual({ kind: "restored", name: "Woning_Stand" });
    on.runtime.dismiss();
    await on.runtime.select(PLACE);
    await on.runtime.showResult("Woning_R_Behoefte");
    expect(on.runtime.state.outcome).toBeNull();
    on.workbook.faults.set("select", new WorkbookFault("place-gone", PLACE));
    await on.runtime.select(PLACE);
    expect(on.runtime.state.outcome).toMatchObject({
      kind: "refused",
      fault: { code: "place-gone" },
    });
  });

  it("remembers whether it starts with the workbook, and what is shown", async () => {
    const on = stage();
    let told = 0;
    const end = on.runtime.subscribe(() => told++);
    await on.runtime.openWithWorkbook(true);
    on.runtime.show("results");
    on.runtime.show("results");
    expect(on.runtime.state).toMatchObject({ opensWithWorkbook: true, view: "results" });
    expect(told).toBe(2);
    end();
    on.runtime.show("help");
    expect(told).toBe(2);
  });
});
