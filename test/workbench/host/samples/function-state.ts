/** Samples of custom functions that share something: a batch, the workbook, or the state of one runtime. */
import type { FunctionsWindow, Sample } from "./session";

// OfficeDev/Office-Add-in-samples, Excel-custom-functions/Batching/src/functions/functions.ts
export const batchedCalls: Sample = {
  workbook: {
    Blad1: {
      A1: "=PROEF.DEEL(12,4)",
      A2: "=PROEF.MAAL(6,7)",
      A3: "=PROEF.PLUS(1,2)",
      A4: "=PROEF.MIN(3,1)",
    },
  },
  functions: {
    functions: ["DEEL", "MAAL", "PLUS", "MIN"].map((id) => ({
      id,
      name: id,
      parameters: ["eerste", "tweede"].map((name) => ({ name, type: "number" })),
    })),
  },
  script() {
    const { CustomFunctions } = window as unknown as FunctionsWindow;
    interface Waiting {
      readonly operation: string;
      readonly args: readonly [number, number];
      readonly resolve: (value: number | undefined) => void;
      readonly reject: (error: Error) => void;
    }
    let batch: Waiting[] = [];
    const sizes = Object.assign(window, { sizes: [] as number[] }).sizes;
    const serve = async (asked: readonly Waiting[]) =>
      asked.map(({ operation, args: [first, second] }) => {
        if (operation === "DEEL") return { result: first / second };
        if (operation === "MAAL") return { result: first * second };
        return { error: `Onbekend: ${operation}` };
      });
    const send = async () => {
      const asked = batch;
      batch = [];
      sizes.push(asked.length);
      const answers = await serve(asked);
      answers.forEach(({ result, error }, i) => {
        if (error) asked[i]!.reject(new Error(error));
        else asked[i]!.resolve(result);
      });
    };
    const push = (operation: string) => (first: number, second: number) =>
      new Promise((resolve, reject) => {
        if (batch.length === 0) setTimeout(() => void send(), 100);
        batch.push({ operation, args: [first, second], resolve, reject });
      });
    CustomFunctions.associate("DEEL", push("DEEL"));
    CustomFunctions.associate("MAAL", push("MAAL"));
    CustomFunctions.associate("MIN", push("MIN"));
    CustomFunctions.associate("PLUS", (first: number, second: number) => first + second);
  },
  async play({ addin, grid }) {
    await grid.shows("Blad1", "A1:A4", [[3], [42], [3], ["#VALUE!"]]);
    const sizes = await addin.evaluate(() => (window as unknown as { sizes: number[] }).sizes);
    expect(sizes).toEqual([3]);
  },
};

// OfficeDev/office-js-docs-pr, docs/excel/call-excel-apis-from-custom-function.md
export const functionReadsWorkbook: Sample = {
  workbook: { Invoer: { A1: "Heerlen", B1: '=PROEF.WAARDE("A1")', C1: '=PROEF.WAARDE("A")' } },
  functions: {
    functions: [{ id: "WAARDE", name: "WAARDE", parameters: [{ name: "adres", type: "string" }] }],
  },
  script() {
    const { CustomFunctions } = window as unknown as FunctionsWindow;
    CustomFunctions.associate("WAARDE", async (address: string) => {
      const context = new Excel.RequestContext();
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.load();
      await context.sync();
      return range.values[0]![0] as string;
    });
  },
  async play({ grid }) {
    await grid.shows("Invoer", "B1:C1", [["Heerlen", "#VALUE!"]]);
  },
};

// OfficeDev/Office-Add-in-samples, Samples/excel-shared-runtime-global-state/src
export const sharedRuntime: Sample = {
  functions: {
    functions: [
      { id: "HAAL", name: "HAAL", parameters: [{ name: "sleutel", type: "any" }], result: {} },
      {
        id: "BEWAAR",
        name: "BEWAAR",
        parameters: [
          { name: "sleutel", type: "any" },
          { name: "waarde", type: "any" },
        ],
        result: {},
      },
    ],
  },
  script() {
    const { CustomFunctions } = window as unknown as FunctionsWindow;
    // One page is both the pane and what calculates: they share this map.
    const state = new Map<string, string>();
    const button = document.createElement("button");
    button.id = "bewaar";
    button.onclick = () => state.set("gemeente", "Heerlen");
    const shown = document.createElement("output");
    const look = document.createElement("button");
    look.id = "kijk";
    look.onclick = () => (shown.value = state.get("wijk") ?? "");
    document.body.append(button, look, shown);
    CustomFunctions.associate("HAAL", (key: string) => state.get(key) ?? "");
    CustomFunctions.associate("BEWAAR", (key: string, value: string) => {
      state.set(key, value);
      return "bewaard";
    });
  },
  async play({ addin, grid }) {
    await addin.evaluate(() => document.querySelector<HTMLElement>("#bewaar")!.click());
    await grid.type("Blad1", "A1", '=PROEF.HAAL("gemeente")');
    await grid.type("Blad1", "A2", '=PROEF.BEWAAR("wijk","Centrum")');
    await grid.shows("Blad1", "A1:A2", [["Heerlen"], ["bewaard"]]);
    const shown = await addin.evaluate(() => {
      document.querySelector<HTMLElement>("#kijk")!.click();
      return document.querySelector("output")!.value;
    });
    expect(shown).toBe("Centrum");
  },
};
