/** Who is told what: registering and no longer, in the midst of a batch, and events that are turned off. */
import type { ExcelHost } from "../../../../src/workbench/host";
import { Batch, hostOn, listen } from "../support/batch";
import { quiet } from "../support/quiet";
import { listening, type, workbookSheets, write } from "./listening";

beforeAll(quiet);

const REGISTER = "_RegisterDataChangedEvent";
const UNREGISTER = "_UnregisterDataChangedEvent";

const call = (host: ExcelHost, ...names: string[]) => {
  const batch = new Batch(host);
  for (const name of names) batch.call(workbookSheets(batch), name);
  batch.run();
};

test("whoever registers twice is told until both are gone", async () => {
  const host = hostOn({ Blad: {} });
  const messages = listen(host);
  call(host, REGISTER, REGISTER);
  type(host, "A1", "1");
  expect(await messages.take()).toHaveLength(1);
  call(host, UNREGISTER);
  type(host, "A1", "2");
  expect(await messages.take()).toHaveLength(1);
  call(host, UNREGISTER, UNREGISTER);
  type(host, "A1", "3");
  expect(await messages.take()).toHaveLength(0);
  call(host, REGISTER);
  type(host, "A1", "4");
  expect(await messages.take()).toHaveLength(1);
});

test("a batch is told from where it registers on, and up to where it stops", async () => {
  const host = hostOn({ Blad: {} });
  const messages = listen(host);
  const batch = new Batch(host);
  const put = (address: string) => batch.set(batch.range("Blad", address), "Values", 1);
  const sheets = workbookSheets(batch);
  put("A1");
  batch.call(sheets, REGISTER);
  put("B1");
  batch.call(sheets, UNREGISTER);
  put("C1");
  batch.run();
  expect((await messages.take()).map(({ message }) => message["address"])).toEqual(["B1"]);
});

test("events are turned off and on again; what happened in between is never told", async () => {
  const host = hostOn({ Blad: { A1: "1", B1: "=A1" } });
  const events = await listening(
    host,
    [workbookSheets, "DataChanged"],
    [workbookSheets, "Calculated"]
  );
  let told = 0;
  host.connect(
    () => undefined,
    () => told++
  );
  const enable = (enabled?: boolean) => {
    const batch = new Batch(host);
    const runtime = batch.property(batch.root, "_Runtime");
    if (enabled !== undefined) batch.set(runtime, "EnableEvents", enabled);
    return batch.load(runtime, "enableEvents").run().at(-1);
  };
  expect(enable()).toEqual({ EnableEvents: true });
  type(host, "A1", "2");
  expect(enable(false)).toEqual({ EnableEvents: false });
  write(host, "Blad", "A1", [[3]]);
  host.engine.model.selection.selectCell(3, 3);
  expect(await events.take()).toMatchObject([{ valueAfter: 2 }, { type: "WorksheetCalculated" }]);
  expect(told).toBe(0);
  enable(true);
  expect(await events.take()).toEqual([]);
  write(host, "Blad", "A1", [[4]]);
  host.engine.model.selection.selectCell(4, 4);
  expect(await events.take()).toMatchObject([{ valueAfter: 4 }, { type: "WorksheetCalculated" }]);
  expect(told).toBe(1);
});

test("an event that the host does not raise is refused by its name", () => {
  const host = hostOn({ Blad: {} });
  const register = (event: string, path: (batch: Batch) => number) => {
    const batch = new Batch(host);
    batch.call(path(batch), `_Register${event}Event`).run();
  };
  for (const event of ["FormatChanged", "RowSorted", "SingleClicked", "FormulaChanged"]) {
    expect(() => register(event, workbookSheets)).toThrow(
      expect.objectContaining({
        code: "ApiNotFound",
        message: expect.stringContaining(event) as string,
      })
    );
  }
  expect(() => register("Activated", (batch) => batch.root)).toThrow(
    expect.objectContaining({ code: "ApiNotFound" })
  );
});
