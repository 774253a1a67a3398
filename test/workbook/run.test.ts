import { LiveRoom } from "./support/room";

const room = new LiveRoom();
beforeAll(() => room.open());
afterAll(() => room.close());
beforeEach(() => room.open({ Blad: { A1: "1" }, Ander: {}, Vrij: {} }));

/** Office's own number for a request that comes while a cell is being edited. */
const INVALID_CALL_IN_CONTEXT = 5004;

interface Office {
  execute: (id: number, given: readonly unknown[]) => Promise<unknown>;
}

/** As if somebody were typing in a cell: so many requests are answered by that alone. */
const editing = (requests: number) =>
  room.onHost(
    (page, { count, status }) => {
      const office = page.seam!.page as unknown as Office;
      const execute = office.execute.bind(office);
      let left = count;
      office.execute = (id, given) =>
        id === 93 && left-- > 0 ? Promise.resolve({ status, answer: [] }) : execute(id, given);
    },
    { count: requests, status: INVALID_CALL_IN_CONTEXT }
  );

const writeTo = (sheet: string, patience?: number) =>
  room.inAddin(
    (own, given) =>
      own.refusal(
        own.runExcel(
          async (context) => {
            context.workbook.worksheets.getItem(given.sheet).getRange("A1").values = [[5]];
            await context.sync();
          },
          given.patience === undefined ? {} : { patience: given.patience }
        )
      ),
    { sheet, ...(patience === undefined ? {} : { patience }) }
  );

const cell = () =>
  room.excel(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad").getRange("A1").load("values");
    await context.sync();
    return range.values[0]![0] as unknown;
  });

test("what the work comes to is what it gives", async () => {
  const found = await room.inAddin((own) =>
    own.runExcel(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad").getRange("A1").load("values");
      await context.sync();
      return range.values as unknown[][];
    })
  );
  expect(found).toEqual([[1]]);
});

test("it waits until a cell is no longer being edited, and then does its work", async () => {
  await editing(3);
  expect(await writeTo("Blad")).toBe("not refused");
  expect(await cell()).toBe(5);
});

test("and gives up when that takes too long", async () => {
  await editing(1000);
  expect(await writeTo("Blad", 500)).toEqual({ code: "editing", data: {} });
});

test("protected sheets are named", async () => {
  await room.excel(async (context) => {
    context.workbook.worksheets.getItem("Blad").protection.protect();
    context.workbook.worksheets.getItem("Ander").protection.protect();
    await context.sync();
  });
  expect(await writeTo("Blad")).toEqual({
    code: "sheets-protected",
    data: { sheets: ["Blad", "Ander"] },
  });
  expect(await writeTo("Vrij")).toBe("not refused");
  expect(await cell()).toBe(1);
});

test("a protected structure is told apart from protected sheets", async () => {
  await room.excel(async (context) => {
    context.workbook.worksheets.getItem("Ander").protection.protect();
    context.workbook.protection.protect();
    await context.sync();
  });
  const add = await room.inAddin((own) =>
    own.refusal(
      own.runExcel(async (context) => {
        context.workbook.worksheets.add("Nieuw");
        await context.sync();
      })
    )
  );
  expect(add).toEqual({ code: "structure-protected", data: { sheets: [] } });
  expect(await writeTo("Ander")).toEqual({
    code: "sheets-protected",
    data: { sheets: ["Ander"] },
  });
});

test("anything else is told in Excel's own words", async () => {
  expect(await writeTo("Weg")).toMatchObject({
    code: "excel",
    data: { code: "ItemNotFound", message: expect.stringContaining("Weg") as string },
  });
});

test("what goes wrong in the work itself is no refusal of Excel", async () => {
  const refusal = await room.inAddin((own) =>
    own.refusal(own.runExcel(() => Promise.reject(new TypeError("stuk"))))
  );
  expect(refusal).toBe("TypeError: stuk");
});
