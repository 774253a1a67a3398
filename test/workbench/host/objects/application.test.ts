/** protocol, not Excel: the application object, on a host without a page. */
import { Batch, hostOn } from "../support/batch";
import { quiet } from "../support/quiet";

beforeAll(quiet);

const open = () => hostOn({ Blad: { A1: "1", B1: "=A1+1" } });

function read(host: ReturnType<typeof open>): Record<string, unknown> {
  const batch = new Batch(host);
  const [answer] = batch.load(batch.property(batch.root, "Application")).run();
  return answer as Record<string, unknown>;
}

function set(host: ReturnType<typeof open>, mode: unknown) {
  const batch = new Batch(host);
  return batch.set(batch.property(batch.root, "Application"), "CalculationMode", mode).send();
}

test("what it gives of calculation when everything is asked for", () => {
  expect(read(open())).toMatchObject({
    CalculationMode: "Automatic",
    CalculationState: "Done",
    CalculationEngineVersion: 191029,
  });
});

test.each(["Manual", "AutomaticExceptTables", "Automatic"])("the mode %s", (mode) => {
  const host = open();
  expect(set(host, mode)).not.toHaveProperty("Error");
  expect(read(host)).toMatchObject({ CalculationMode: mode });
});

test.each(["Soms", "", null, 1])("%j is no mode", (mode) => {
  const host = open();
  expect(set(host, mode).Error).toMatchObject({ Code: "InvalidArgument" });
  expect(read(host)).toMatchObject({ CalculationMode: "Automatic" });
});

test("all but tables is as automatic, since there are no data tables", () => {
  const host = open();
  set(host, "AutomaticExceptTables");
  const batch = new Batch(host);
  batch.set(batch.range("Blad", "A1"), "Values", [[5]]);
  expect(batch.load(batch.range("Blad", "B1"), "values").run().at(-1)).toEqual({ Values: [[6]] });
});

test("what was written before the mode in a batch is calculated, what comes after it is not", () => {
  const host = open();
  const batch = new Batch(host);
  const cells = batch.range("Blad", "A1:B1");
  batch.set(batch.range("Blad", "A1"), "Values", [[5]]);
  batch.set(batch.property(batch.root, "Application"), "CalculationMode", "Manual");
  batch.load(cells, "values");
  batch.set(batch.range("Blad", "A1"), "Values", [[9]]);
  batch.load(cells, "values");
  const values = batch.run().filter(Boolean);
  expect(values).toEqual([{ Values: [[5, 6]] }, { Values: [[9, 6]] }]);
});

test("the mode is Excel's own: undoing leaves it", () => {
  const host = open();
  const batch = new Batch(host);
  batch.set(batch.range("Blad", "A1"), "Values", [[5]]).run();
  set(host, "Manual");
  host.engine.model.dispatch("REQUEST_UNDO");
  expect(read(host)).toMatchObject({ CalculationMode: "Manual" });
});

test.each([
  ["Calculate", ["Later"], "InvalidArgument"],
  ["Calculate", [], "InvalidArgument"],
  ["Undo", [], "ApiNotFound"],
])("%s(%j) is refused: %s", (name, args, code) => {
  const batch = new Batch(open());
  batch.call(batch.property(batch.root, "Application"), name, args);
  expect(batch.send().Error).toMatchObject({ Code: code });
});

test.each(["SuspendScreenUpdatingUntilNextSync", "SuspendApiCalculationUntilNextSync"])(
  "%s ends with the batch, also one that fails",
  (name) => {
    const host = open();
    const batch = new Batch(host);
    batch.call(batch.property(batch.root, "Application"), name);
    batch.set(batch.range("Blad", "A1"), "Values", [[7]]);
    batch.call(batch.property(batch.root, "Application"), "Undo");
    expect(batch.send().Error).toMatchObject({ Code: "ApiNotFound" });
    const after = new Batch(host);
    const [values] = after.load(after.range("Blad", "A1:B1"), "values").run();
    expect(values).toEqual({ Values: [[7, 8]] });
  }
);
