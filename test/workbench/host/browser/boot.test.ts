/** The unmodified office.js in a browser, on the host: it starts, and a streaming function answers. */
import type { Browser } from "playwright-core";
import { launch, run } from "./harness";
import type { Running } from "./harness";
import type { Page } from "./page-entry";

const FUNCTIONS = {
  namespace: "PROEF",
  file: {
    functions: [
      {
        id: "TEL",
        name: "TEL",
        options: { stream: true, cancelable: true },
        parameters: [{ name: "start", type: "number" }],
      },
    ],
  },
};

const ADDIN = `
CustomFunctions.associate("TEL", (start, call) => {
  call.setResult(start + 1);
  call.onCanceled = () => { window.cancelled = start; };
});`;

const data = {
  sheets: [
    {
      id: "s1",
      name: "Blad",
      colNumber: 10,
      rowNumber: 20,
      cells: { A1: "41", B1: "=PROEF.TEL(A1)", C1: "=B1*2" },
    },
  ],
};

let browser: Browser;
let running: Running;
beforeAll(async () => {
  browser = await launch();
  running = await run(browser, ADDIN, { data, functions: FUNCTIONS });
});
afterAll(() => browser.close());

const value = (cell: string) =>
  running.addin.evaluate(
    (address) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Blad").getRange(address);
        range.load("values");
        await context.sync();
        return range.values[0]![0] as unknown;
      }),
    cell
  );

test("office.js recognises Excel, and the sets that it serves", async () => {
  const [host, sets] = await running.addin.evaluate(async () => {
    const info = await Office.onReady();
    const supported = ["1.1", "1.9", "1.14", "1.15"].map((version) =>
      Office.context.requirements.isSetSupported("ExcelApi", version)
    );
    return [`${info.host} ${info.platform}`, supported] as const;
  });
  expect(host).toBe("Excel PC");
  expect(sets).toEqual([true, true, true, false]);
});

test("a streaming function goes from its cell to a batch of results, and on to what depends on it", async () => {
  await running.page.waitForFunction(() => {
    const { page } = window as unknown as { page: Page };
    return page.log.some(({ methods }) => methods.includes("SetInvocationResults"));
  });
  expect([await value("B1"), await value("C1")]).toEqual([42, 84]);
});

test("nothing went wrong, and no other origin was asked for anything", () => {
  expect(running.complaints).toEqual([]);
});
