/** protocol, not Excel: references beyond the end of the engine's sheet, which Excel's sheets do not have. */
import { Batch, hostOn, listen } from "../../support/batch";
import { quiet } from "../../support/quiet";

beforeAll(quiet);

const FORMULAS = {
  B1: "=SUM(A1:A200)",
  B2: "=A500",
  B3: "=SUM(A:A)",
  B4: "=SUM($AZ$3:BA4)",
  B5: "=SUM(A1:A100)",
  B6: "=Ander!A150+A2",
  B7: "=SUM(A90:A250,AB:AC)",
};

function open() {
  const host = hostOn({ Blad: { A1: "1", ...FORMULAS }, Ander: { A1: "=Blad!A300" } });
  const formulas = (sheet = "Blad", address = "B1:B7") => {
    const batch = new Batch(host);
    const [answer] = batch.load(batch.range(sheet, address), "formulas").run();
    return (answer as { Formulas: unknown[][] }).Formulas.flat();
  };
  const put = (address: string, value: unknown) => {
    const batch = new Batch(host);
    batch.set(batch.range("Blad", address), "Values", [[value]]).run();
  };
  return { host, formulas, put };
}

test("they stay what they are when the sheet grows, and mean what they did", () => {
  const { host, formulas, put } = open();
  put("A150", 5);
  put("BA4", 7);
  put("A401", 9);
  expect(formulas()).toEqual(Object.values(FORMULAS));
  expect(formulas("Ander", "A1")).toEqual(["=Blad!A300"]);
  const batch = new Batch(host);
  const [answer] = batch.load(batch.range("Blad", "B1:B7"), "values").run();
  expect((answer as { Values: unknown[][] }).Values.flat()).toEqual([6, 0, 15, 7, 1, 0, 5]);
});

test("undoing what made the sheet grow, and doing it again, leaves them", () => {
  const { host, formulas, put } = open();
  put("A150", 5);
  host.engine.model.dispatch("REQUEST_UNDO");
  expect(formulas()).toEqual(Object.values(FORMULAS));
  host.engine.model.dispatch("REQUEST_REDO");
  expect(formulas()).toEqual(Object.values(FORMULAS));
});

test("lines that are inserted shift them, as everything below", () => {
  const { host, formulas } = open();
  const lines = { sheetId: "sheet1", sheetName: "Blad", dimension: "ROW" as const };
  host.engine.model.dispatch("ADD_COLUMNS_ROWS", {
    ...lines,
    base: 9,
    position: "before",
    quantity: 2,
  });
  expect(formulas().slice(0, 2)).toEqual(["=SUM(A1:A202)", "=A502"]);
});

test("nobody is told that formulas changed", async () => {
  const { host, put } = open();
  const news = listen(host);
  const batch = new Batch(host);
  batch.call(batch.sheet("Blad"), "_RegisterDataChangedEvent").run();
  put("A150", 5);
  const changes = (await news.take()).map(({ message }) => message["address"]);
  expect(changes).toEqual(["A150"]);
});
