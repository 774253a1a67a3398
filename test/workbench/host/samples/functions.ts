/** Samples of custom functions: plain ones, with all kinds of parameters, and with what the call tells them. */
import type { FunctionsWindow, Sample, Streaming } from "./session";

// OfficeDev/Excel-Custom-Functions, src/functions/functions.ts
export const templateFunctions: Sample = {
  functions: {
    functions: [
      {
        id: "OPTELLEN",
        name: "OPTELLEN",
        parameters: [
          { name: "eerste", type: "number" },
          { name: "tweede", type: "number" },
        ],
      },
      { id: "KLOK", name: "KLOK", options: { stream: true, cancelable: true } },
      {
        id: "TEL",
        name: "TEL",
        options: { stream: true, cancelable: true },
        parameters: [{ name: "stap", type: "number" }],
      },
      { id: "NOTEER", name: "NOTEER", parameters: [{ name: "tekst", type: "string" }] },
    ],
  },
  script() {
    const { CustomFunctions } = window as unknown as FunctionsWindow;
    const page = Object.assign(window, { noted: [] as string[], cancelled: [] as string[] });
    const time = () => new Date().toLocaleTimeString();
    CustomFunctions.associate("OPTELLEN", (first: number, second: number) => first + second);
    CustomFunctions.associate("KLOK", (call: Streaming<string>) => {
      const timer = setInterval(() => call.setResult(time()), 50);
      call.onCanceled = () => {
        clearInterval(timer);
        page.cancelled.push("klok");
      };
    });
    CustomFunctions.associate("TEL", (step: number, call: Streaming<number>) => {
      let result = 0;
      const timer = setInterval(() => {
        result += step;
        call.setResult(result);
      }, 50);
      call.onCanceled = () => {
        clearInterval(timer);
        page.cancelled.push(`tel ${step}`);
      };
    });
    CustomFunctions.associate("NOTEER", (text: string) => {
      page.noted.push(text);
      return text;
    });
  },
  async play({ addin, grid }) {
    await grid.type("Blad1", "A1", "=PROEF.OPTELLEN(10,200)");
    await grid.type("Blad1", "A2", '=PROEF.NOTEER("genoteerd")');
    await grid.type("Blad1", "A3", "=PROEF.KLOK()");
    await grid.type("Blad1", "A4", "=PROEF.TEL(3)");
    await grid.shows("Blad1", "A1:A2", [[210], ["genoteerd"]]);
    const counted = await grid.above("Blad1", "A4", 0);
    expect(counted % 3).toBe(0);
    await grid.above("Blad1", "A4", counted);
    expect((await grid.values("Blad1", "A3"))[0]![0]).toMatch(/\d:\d\d/);
    await grid.type("Blad1", "A3", "");
    await grid.type("Blad1", "A4", "=PROEF.TEL(5)");
    await addin.waitForFunction(() => {
      const { cancelled } = window as unknown as { cancelled: string[] };
      return cancelled.length === 2;
    });
    const page = await addin.evaluate(() => {
      const { cancelled, noted } = window as unknown as Record<"cancelled" | "noted", string[]>;
      return { cancelled: cancelled.sort(), noted };
    });
    expect(page).toEqual({ cancelled: ["klok", "tel 3"], noted: ["genoteerd"] });
    await grid.above("Blad1", "A4", 0);
  },
};

// OfficeDev/office-js-snippets, samples/excel/16-custom-functions/basic-function.yaml
export const basicFunction: Sample = {
  workbook: { Blad1: { A1: "2", B1: "=PROEF.KUBUS(A1)", C1: "=B1*10" } },
  functions: {
    functions: [{ id: "KUBUS", name: "KUBUS", parameters: [{ name: "zijde", type: "number" }] }],
  },
  script() {
    const { CustomFunctions } = window as unknown as FunctionsWindow;
    CustomFunctions.associate("KUBUS", (side: number) => Math.pow(side, 3));
  },
  async play({ grid }) {
    await grid.shows("Blad1", "B1:C1", [[8, 80]]);
    await grid.type("Blad1", "A1", "3");
    await grid.shows("Blad1", "B1:C1", [[27, 270]]);
  },
};

// OfficeDev/office-js-docs-pr, docs/excel/custom-functions-parameter-options.md
export const parameterOptions: Sample = {
  workbook: { Blad1: { A1: "3", B1: "9", A2: "7", B2: "5", A3: "2" } },
  functions: {
    functions: [
      {
        id: "SOM",
        name: "SOM",
        parameters: [
          { name: "eerste", type: "number" },
          { name: "tweede", type: "number" },
          { name: "derde", type: "number", optional: true },
        ],
      },
      {
        id: "OP_EEN_NA",
        name: "OP_EEN_NA",
        parameters: [{ name: "getallen", type: "number", dimensionality: "matrix" }],
      },
      {
        id: "ALLES",
        name: "ALLES",
        parameters: [{ name: "delen", type: "number", dimensionality: "matrix", repeating: true }],
      },
      {
        id: "LOSSE",
        name: "LOSSE",
        parameters: [{ name: "getal", type: "number", repeating: true }],
      },
    ],
  },
  script() {
    const { CustomFunctions } = window as unknown as FunctionsWindow;
    CustomFunctions.associate("SOM", (first: number, second: number, third: number | null) =>
      third === null ? first + second : first + second + third
    );
    CustomFunctions.associate(
      "OP_EEN_NA",
      (numbers: number[][]) => numbers.flat().sort((a, b) => b - a)[1]
    );
    CustomFunctions.associate("ALLES", (parts: number[][][]) =>
      parts.flat(2).reduce((sum, part) => sum + part, 0)
    );
    CustomFunctions.associate("LOSSE", (numbers: number[]) =>
      numbers.reduce((sum, part) => sum + part, 0)
    );
  },
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("D1:D5").formulas = [
          ["=PROEF.SOM(1,2)"],
          ["=PROEF.SOM(1,2,A1)"],
          ["=PROEF.OP_EEN_NA(A1:B2)"],
          ["=PROEF.ALLES(A1:B2,A3,100)"],
          ["=PROEF.LOSSE(1,A3,3)"],
        ];
        await context.sync();
      })
    );
    await grid.shows("Blad1", "D1:D5", [[3], [6], [7], [126], [6]]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/16-custom-functions/invocation-address.yaml
export const addressOfCall: Sample = {
  workbook: {
    Noord: { A1: '=PROEF.PRIJS("huis")' },
    Zuid: { A1: '=PROEF.PRIJS("huis")', A2: '=PROEF.PRIJS("boot")' },
  },
  functions: {
    functions: [
      {
        id: "PRIJS",
        name: "PRIJS",
        options: { requiresAddress: true },
        parameters: [{ name: "wat", type: "string" }],
      },
    ],
  },
  script() {
    const { CustomFunctions } = window as unknown as FunctionsWindow;
    const base = async (what: string) => {
      if (what !== "huis") throw new Error(`Onbekend: ${what}`);
      return 100;
    };
    CustomFunctions.associate("PRIJS", async (what: string, call: { address: string }) => {
      const [sheet] = call.address.split("!");
      const price = await base(what);
      return sheet === "Noord" ? price * 2 : price * 3;
    });
  },
  async play({ grid }) {
    await grid.shows("Noord", "A1", [[200]]);
    await grid.shows("Zuid", "A1:A2", [[300], ["#VALUE!"]]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/16-custom-functions/volatile-function.yaml
export const volatileFunction: Sample = {
  workbook: { Blad1: { A1: "=PROEF.DOBBEL()" } },
  functions: {
    functions: [{ id: "DOBBEL", name: "DOBBEL", options: { volatile: true } as object }],
  },
  script() {
    const { CustomFunctions } = window as unknown as FunctionsWindow;
    CustomFunctions.associate("DOBBEL", () => 1 + Math.floor(Math.random() * 6));
  },
  async play({ grid }) {
    expect(await grid.above("Blad1", "A1", 0)).toBeLessThanOrEqual(6);
  },
};
