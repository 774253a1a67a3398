/** Samples of what custom functions give back: later, again and again, as an array, or as an error. */
import type { FunctionsWindow, Sample, Streaming } from "./session";

// OfficeDev/office-js-snippets, samples/excel/16-custom-functions/streaming-function.yaml
export const streamingFunction: Sample = {
  workbook: { Blad1: { A1: "5", B1: "=PROEF.OPHOGEN(A1,40)", C1: "=B1/A1" } },
  functions: {
    functions: [
      {
        id: "OPHOGEN",
        name: "OPHOGEN",
        options: { stream: true, cancelable: true },
        parameters: [
          { name: "stap", type: "number" },
          { name: "wachttijd", type: "number" },
        ],
      },
    ],
  },
  script() {
    const { CustomFunctions } = window as unknown as FunctionsWindow;
    const page = Object.assign(window, { running: 0 });
    CustomFunctions.associate(
      "OPHOGEN",
      (amount: number, interval: number, call: Streaming<number>) => {
        let result = 0;
        page.running++;
        const timer = setInterval(() => {
          result += amount;
          call.setResult(result);
        }, interval);
        call.onCanceled = () => {
          page.running--;
          clearInterval(timer);
        };
      }
    );
  },
  async play({ addin, grid }) {
    const first = await grid.above("Blad1", "B1", 0);
    expect(first % 5).toBe(0);
    await grid.above("Blad1", "C1", first / 5);
    await grid.type("Blad1", "A1", "-5");
    await grid.type("Blad1", "D1", "=PROEF.OPHOGEN(A1,40)");
    await grid.above("Blad1", "C1", 0);
    // Both cells ask for the same, and share one stream.
    await addin.waitForFunction(() => (window as unknown as { running: number }).running === 1);
    await grid.type("Blad1", "B1", "");
    await grid.type("Blad1", "D1", "");
    await addin.waitForFunction(() => (window as unknown as { running: number }).running === 0);
  },
};

// OfficeDev/office-js-snippets, samples/excel/16-custom-functions/web-call-function.yaml
export const webCall: Sample = {
  functions: {
    functions: [
      {
        id: "INWONERS",
        name: "INWONERS",
        parameters: [{ name: "gemeente", type: "string" }],
      },
    ],
  },
  script() {
    const { CustomFunctions } = window as unknown as FunctionsWindow;
    CustomFunctions.associate("INWONERS", async (town: string) => {
      const response = await fetch(`https://cijfers.test/gemeenten/${town}`);
      if (!response.ok) {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode["notAvailable"]!);
      }
      const answer = (await response.json()) as { inwoners: number };
      return answer.inwoners;
    });
  },
  async play({ grid, running }) {
    await running.context.route("https://cijfers.test/**", (route) =>
      route.fulfill({
        status: route.request().url().endsWith("/heerlen") ? 200 : 404,
        headers: { "access-control-allow-origin": "*" },
        json: { inwoners: 87_000 },
      })
    );
    await grid.type("Blad1", "A1", '=PROEF.INWONERS("heerlen")');
    await grid.type("Blad1", "A2", '=PROEF.INWONERS("nergens")');
    await grid.shows("Blad1", "A1:A2", [[87_000], ["#N/A"]]);
  },
};

// OfficeDev/office-js-docs-pr, docs/excel/custom-functions-dynamic-arrays.md
export const spilledArrays: Sample = {
  functions: {
    functions: [
      { id: "OMLAAG", name: "OMLAAG", result: { dimensionality: "matrix" } },
      { id: "OPZIJ", name: "OPZIJ", result: { dimensionality: "matrix" } },
      { id: "BLOK", name: "BLOK", result: { dimensionality: "matrix" } },
      {
        id: "TREDE",
        name: "TREDE",
        options: { stream: true, cancelable: true },
        parameters: [{ name: "stap", type: "number" }],
        result: { dimensionality: "matrix" },
      },
    ],
  },
  script() {
    const { CustomFunctions } = window as unknown as FunctionsWindow;
    CustomFunctions.associate("OMLAAG", () => [["een"], ["twee"], ["drie"]]);
    CustomFunctions.associate("OPZIJ", () => [["een", "twee", "drie"]]);
    CustomFunctions.associate("BLOK", () => [
      ["koop", 1, "huizen"],
      ["huur", 3, "huizen"],
    ]);
    CustomFunctions.associate("TREDE", (step: number, call: Streaming<number[][]>) => {
      let rows = [0, 1, 2];
      const timer = setInterval(() => {
        rows = rows.map((row) => row + step);
        call.setResult(rows.map((row) => [row]));
      }, 40);
      call.onCanceled = () => clearInterval(timer);
    });
  },
  async play({ grid }) {
    await grid.type("Blad1", "A1", "=PROEF.OMLAAG()");
    await grid.type("Blad1", "C1", "=PROEF.OPZIJ()");
    await grid.type("Blad1", "C3", "=PROEF.BLOK()");
    await grid.type("Blad1", "G1", "=PROEF.TREDE(10)");
    await grid.type("Blad1", "J1", "=PROEF.OMLAAG()");
    await grid.type("Blad1", "J3", "in de weg");
    await grid.shows("Blad1", "A1:A3", [["een"], ["twee"], ["drie"]]);
    await grid.shows("Blad1", "C1:E1", [["een", "twee", "drie"]]);
    await grid.shows("Blad1", "C3:E4", [
      ["koop", 1, "huizen"],
      ["huur", 3, "huizen"],
    ]);
    await grid.shows("Blad1", "J1:J3", [["#SPILL!"], [null], ["in de weg"]]);
    await grid.type("Blad1", "J3", "");
    await grid.shows("Blad1", "J1:J3", [["een"], ["twee"], ["drie"]]);
    await grid.above("Blad1", "G3", 12);
    const [[first], [second], [third]] = (await grid.values("Blad1", "G1:G3")) as [
      [number],
      [number],
      [number],
    ];
    expect([first % 10, second - first, third - first]).toEqual([0, 1, 2]);
  },
};

// OfficeDev/office-js-snippets, samples/excel/16-custom-functions/custom-functions-errors.yaml
export const errorsInArray: Sample = {
  workbook: { Blad1: { A1: "=PROEF.DRIE(1,2,3)" } },
  functions: {
    functions: [
      {
        id: "DRIE",
        name: "DRIE",
        parameters: ["een", "twee", "drie"].map((name) => ({ name, type: "number" })),
        result: { type: "number", dimensionality: "matrix" },
      },
    ],
  },
  script() {
    const { CustomFunctions } = window as unknown as FunctionsWindow;
    CustomFunctions.associate("DRIE", (first: number, _second: number, third: number) => {
      const error = new CustomFunctions.Error(CustomFunctions.ErrorCode["invalidNumber"]!);
      return [[first], [error], [third]];
    });
  },
  async play({ grid }) {
    await grid.shows("Blad1", "A1:A3", [[1], ["#NUM!"], [3]]);
  },
};

// OfficeDev/office-js-docs-pr, docs/excel/custom-functions-errors.md
export const thrownErrors: Sample = {
  functions: {
    functions: [{ id: "GOOI", name: "GOOI", parameters: [{ name: "soort", type: "string" }] }],
  },
  script() {
    const { CustomFunctions } = window as unknown as FunctionsWindow;
    CustomFunctions.associate("GOOI", (kind: string) => {
      const code = CustomFunctions.ErrorCode[kind];
      if (code === undefined) throw new Error("een gewone fout");
      if (kind === "invalidValue") throw new CustomFunctions.Error(code, "Geef een postcode.");
      throw new CustomFunctions.Error(code);
    });
  },
  async play({ addin, grid }) {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const kinds = [
          "invalidValue",
          "notAvailable",
          "divisionByZero",
          "invalidNumber",
          "nullReference",
          "gewoon",
        ];
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A6").formulas = kinds.map((kind) => [`=PROEF.GOOI("${kind}")`]);
        sheet.getRange("B1").formulas = [["=IFERROR(A1,0)+1"]];
        await context.sync();
      })
    );
    await grid.shows("Blad1", "A1:A6", [
      ["#VALUE!"],
      ["#N/A"],
      ["#DIV/0!"],
      ["#NUM!"],
      ["#NULL!"],
      ["#VALUE!"],
    ]);
    expect(await grid.values("Blad1", "B1")).toEqual([[1]]);
  },
};
