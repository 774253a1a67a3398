/** Ranges, formats, names, validation, protection and settings through the unmodified office.js. */
import type { Browser } from "playwright-core";
import { NAMED_COLORS } from "../../../../src/workbench/host/engine/cells/named-colors";
import { workbookData } from "../support/batch";
import { launch, run } from "./harness";
import type { Running } from "./harness";

let browser: Browser;
let running: Running;
beforeAll(async () => {
  browser = await launch();
  running = await run(browser, "", {
    data: workbookData({
      Blad: { A1: "naam", B1: "aantal", A2: "Zuid", B2: "3", A3: "Noord", B3: "=LEN(A3)" },
      Ander: {},
    }),
  });
});
afterAll(() => browser.close());

/** What the add-in does; it is sent to its page as text. */
const play = <T>(script: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  running.addin.evaluate(`Excel.run(${String(script)})`);

/** Runs what must be refused, and tells how. */
const refused = (script: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> =>
  running.addin.evaluate<string>(
    `Excel.run(${String(script)}).then(() => "not refused", (error) => error.code)`
  );

test("formats are set together and read back", async () => {
  const answer = await play(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad").getRange("A1:B1");
    range.format.set({ font: { bold: true, color: "white" }, fill: { color: "#1F4E79" } });
    range.format.columnWidth = 90;
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.format.protection.locked = false;
    const { borders, fill, font, protection } = range.format;
    range.format.load("columnWidth,horizontalAlignment");
    font.load("bold,color,name,underline");
    fill.load("color");
    borders.load("items/sideIndex,items/style");
    protection.load();
    await context.sync();
    return {
      width: range.format.columnWidth,
      align: range.format.horizontalAlignment,
      font: font.toJSON(),
      fill: fill.color,
      borders: borders.items.filter(({ style }) => style !== "None").map((line) => line.sideIndex),
      locked: protection.locked,
    };
  });
  expect(answer).toEqual({
    width: 90,
    align: "General",
    font: { bold: true, color: "#FFFFFF", name: "Calibri", underline: "None" },
    fill: "#1F4E79",
    borders: ["EdgeBottom"],
    locked: false,
  });
});

test("named colours are those of the browser", async () => {
  const wrong = await running.page.evaluate(
    (names) => {
      const pen = document.createElement("canvas").getContext("2d")!;
      return names.filter(([name, hex]) => {
        pen.fillStyle = "#010203";
        pen.fillStyle = name;
        return pen.fillStyle !== `#${hex}`;
      });
    },
    [...NAMED_COLORS]
  );
  expect(wrong).toEqual([]);
  expect(NAMED_COLORS.size).toBe(148);
});

test("cells are sorted, inserted, found, replaced, copied, merged and selected", async () => {
  const answer = await play(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad");
    sheet.getRange("A1:B3").sort.apply([{ key: 0, ascending: true }], false, true);
    const inserted = sheet.getRange("2:2").insert("Down");
    inserted.load("address");
    sheet.getRange("D1").copyFrom("A1:B4", "Values", false, true);
    sheet.getRange("F3:G3").merge();
    const found = sheet.getRange().find("zuid", { completeMatch: true, matchCase: false });
    found.load("address");
    const missing = sheet.getRange().findOrNullObject("Oost", {});
    const replaced = sheet.replaceAll("aantal", "woningen", {});
    const used = sheet.getUsedRange(true);
    used.load("address,formulas");
    const blanks = sheet.getRange("A1:B4").getSpecialCells("Blanks");
    blanks.areas.load("items/address");
    sheet.getRange("B3").select();
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    return {
      inserted: inserted.address,
      found: found.address,
      missing: missing.isNullObject,
      replaced: replaced.value,
      used: used.address,
      formulas: used.formulas as unknown[][],
      blanks: blanks.areas.items.map(({ address }) => address),
      selected: selected.address,
    };
  });
  expect(answer).toEqual({
    inserted: "Blad!2:2",
    found: "Blad!G1",
    missing: true,
    replaced: 2,
    used: "Blad!A1:G4",
    formulas: [
      ["naam", "woningen", "", "naam", "", "Noord", "Zuid"],
      ["", "", "", "woningen", "", 5, 3],
      ["Noord", "=LEN(A3)", "", "", "", "", ""],
      ["Zuid", 3, "", "", "", "", ""],
    ],
    blanks: ["Blad!A2:B2"],
    selected: "Blad!B3",
  });
});

test("names and settings that were just added are used in later batches", async () => {
  const answer = await play(async (context) => {
    const { names, settings, worksheets } = context.workbook;
    const name = names.add("Invoer", worksheets.getItem("Blad").getRange("A3:B4"), "wat erin gaat");
    const constant = names.add("Rente", "=0.03");
    const setting = settings.add("moment", { op: new Date(2025, 0, 1) });
    await context.sync();
    name.comment = "iets anders";
    name.load("comment,formula,scope");
    constant.load("type,value");
    setting.load("key,value");
    names.load("items/name");
    settings.load("items/key");
    await context.sync();
    const range = names.items[0]!.getRange();
    range.load("address");
    names.items[1]!.delete();
    settings.items[0]!.value = "later";
    await context.sync();
    const gone = names.getItemOrNullObject("Rente");
    setting.load("value");
    await context.sync();
    return {
      name: [name.comment, name.formula as unknown, name.scope],
      constant: [constant.type, constant.value as unknown],
      names: names.items.map((each) => each.name),
      keys: settings.items.map(({ key }) => key),
      address: range.address,
      gone: gone.isNullObject,
      value: setting.value as unknown,
    };
  });
  expect(answer).toEqual({
    name: ["iets anders", "=Blad!$A$3:$B$4", "Workbook"],
    constant: ["Double", 0.03],
    names: ["Invoer", "Rente"],
    keys: ["moment"],
    address: "Blad!A3:B4",
    gone: true,
    value: "later",
  });
});

test("a list of allowed values comes from cells; what is not allowed is found", async () => {
  const answer = await play(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ander");
    sheet.getRange("E1:E2").values = [["laag"], ["hoog"]];
    const cells = sheet.getRange("A1:A3");
    const { dataValidation } = cells;
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("E1:E2") } };
    dataValidation.prompt = { message: "kies", showPrompt: true, title: "Scenario" };
    dataValidation.errorAlert = { message: "?", showAlert: true, style: "Stop", title: "" };
    cells.values = [["laag"], ["midden"], [""]];
    dataValidation.load();
    const invalid = dataValidation.getInvalidCells();
    invalid.load("address");
    await context.sync();
    return [dataValidation.toJSON(), invalid.address] as const;
  });
  expect(answer).toEqual([
    {
      type: "List",
      rule: { list: { inCellDropDown: true, source: "=Ander!$E$1:$E$2" } },
      prompt: { message: "kies", showPrompt: true, title: "Scenario" },
      errorAlert: { message: "?", showAlert: true, style: "Stop", title: "" },
      ignoreBlanks: true,
      valid: null,
    },
    "Ander!A2",
  ]);
});

test("a protected sheet takes what is written in open cells, and no more", async () => {
  const state = await play(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ander");
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true }, "geheim");
    sheet.getRange("B1").values = [["open"]];
    sheet.protection.load("protected,options");
    await context.sync();
    return [sheet.protection.protected, sheet.protection.options.allowFormatCells] as const;
  });
  expect(state).toEqual([true, true]);
  const write = await refused(async (context) => {
    context.workbook.worksheets.getItem("Ander").getRange("A1:B1").values = [["dicht", "open"]];
    await context.sync();
  });
  const open = await refused(async (context) => {
    context.workbook.worksheets.getItem("Ander").protection.unprotect("fout");
    await context.sync();
  });
  expect([write, open]).toEqual(["AccessDenied", "InvalidArgument"]);
});

test("sheets are copied, moved, frozen and hidden", async () => {
  const answer = await play(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Blad");
    const copy = sheet.copy("After", worksheets.getItem("Ander"));
    copy.load("name,position,visibility");
    copy.freezePanes.freezeAt(copy.getRange("A1:B1"));
    await context.sync();
    const frozen = copy.freezePanes.getLocation();
    frozen.load("address");
    copy.tabColor = "green";
    sheet.visibility = "VeryHidden";
    const next = worksheets.getFirst(true).getNextOrNullObject(true);
    next.load("name,tabColor");
    await context.sync();
    return [copy.name, copy.position, frozen.address, next.name, next.tabColor] as const;
  });
  expect(answer).toEqual(["Blad (2)", 2, "'Blad (2)'!A1:B1", "Blad (2)", "#008000"]);
  const gone = await refused(async (context) => {
    context.workbook.worksheets.getItem("Blad").delete();
    await context.sync();
  });
  expect(gone).toBe("InvalidOperation");
});

test("what the host cannot do is refused by name", async () => {
  const codes = await Promise.all([
    refused(async (context) => {
      context.workbook.worksheets.getItem("Ander").getRange("A1").format.shrinkToFit = true;
      await context.sync();
    }),
    refused(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ander");
      sheet.pageLayout.printGridlines = true;
      await context.sync();
    }),
  ]);
  expect(codes).toEqual(["ApiNotFound", "ApiNotFound"]);
});

test("grid lines are hidden, under the name by which office.js asks for it", async () => {
  const shown = await play(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ander");
    sheet.showGridlines = false;
    sheet.load("showGridlines");
    await context.sync();
    return sheet.showGridlines;
  });
  expect(shown).toBe(false);
});

test("nothing went wrong, and no other origin was asked for anything", () => {
  expect(running.complaints).toEqual([]);
});
