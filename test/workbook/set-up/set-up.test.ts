/** Setting a workbook up through the unmodified office.js on the host, compared with the layout cell by cell. */
import type { Browser } from "playwright-core";
import { empty } from "../../../src/assumptions/datasets/empty";
import { heerlen } from "../../../src/assumptions/datasets/heerlen";
import { columnLetters } from "../../../src/assumptions/grid";
import { assumptionsHash } from "../../../src/assumptions/hash";
import type { LayoutCell, SheetLayout } from "../../../src/assumptions/layout";
import { readAssumptions } from "../../../src/assumptions/read";
import { ASSUMPTION_NAMES } from "../../../src/assumptions/schema";
import { templateLayout } from "../../../src/assumptions/template";
import { layoutGrids } from "../../../src/assumptions/template/grids";
import { launch } from "../../workbench/host/browser/harness";
import { occupied } from "./occupied";
import { seeLinks, seeLooks, seeNames, seeSheets, seeValidations } from "./seen";
import type { SeenSheet } from "./seen";
import type { Kind } from "./set-up-entry";
import { Stage } from "./stage";

const LAYOUTS = { heerlen: templateLayout(heerlen()), empty: templateLayout(empty()) };
const KINDS: readonly Kind[] = ["heerlen", "empty"];

let browser: Browser;
let stage: Stage;
beforeAll(async () => {
  browser = await launch();
  stage = new Stage(browser);
});
afterAll(() => browser.close());

interface Placed {
  readonly at: string;
  readonly row: number;
  readonly column: number;
  readonly cell: LayoutCell;
}

function cellsOf({ rows }: SheetLayout): Placed[] {
  return [...rows].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]) => ({
      at: `${columnLetters(column)}${row}`,
      row,
      column,
      cell,
    }))
  );
}

/** Sheets in formulas by the name under which they stand in the workbook. */
type Rename = (text: string) => string;
const same: Rename = (text) => text;

function expectSheet(seen: SeenSheet, layout: SheetLayout, rename: Rename): void {
  const wrong: unknown[] = [];
  const known = new Set<string>();
  for (const { at, row, column, cell } of cellsOf(layout)) {
    known.add(at);
    const formula = seen.formulas[row - 1]?.[column - 1] ?? "";
    const value = seen.values[row - 1]?.[column - 1] ?? "";
    const format = seen.numberFormat[row - 1]?.[column - 1] ?? "General";
    const isStand = cell.formula?.startsWith("_xldudf_") ?? false;
    const wanted =
      cell.formula === undefined
        ? (cell.value ?? "")
        : `=${rename(cell.formula.replace("_xldudf_WONING_STAND", "WONING.STAND"))}`;
    const shown = cell.target === undefined ? wanted : rename(String(wanted));
    if (formula !== shown) wrong.push({ at, formula, shown });
    if (format !== (cell.format ?? "General")) wrong.push({ at, format, wanted: cell.format });
    // What the formulas calculate is what the layout holds as their last values.
    const calculated = cell.formula !== undefined && !isStand;
    const close =
      typeof cell.value === "number" && typeof value === "number"
        ? Math.abs(value - cell.value) <= 1e-9 * Math.max(1, Math.abs(cell.value))
        : value === (cell.value ?? "");
    if (calculated && !close) wrong.push({ at, value, wanted: cell.value });
  }
  seen.formulas.forEach((line, r) =>
    line.forEach((formula, c) => {
      const at = `${columnLetters(c + 1)}${r + 1}`;
      if (formula !== "" && !known.has(at)) wrong.push({ at, formula });
    })
  );
  expect(wrong).toEqual([]);
}

function frozenOf({ freezeRows = 0, freezeColumns = 0 }: SheetLayout): string | null {
  if (freezeRows === 0) return null;
  return freezeColumns === 0
    ? `1:${freezeRows}`
    : `A1:${columnLetters(freezeColumns)}${freezeRows}`;
}

function expectParts(seen: SeenSheet, layout: SheetLayout): void {
  expect(seen.tables).toEqual(
    layout.tables.map(({ name, ref }) => ({
      name,
      address: ref,
      style: "TableStyleLight1",
      showBandedRows: false,
    }))
  );
  expect(seen.tabColor).toBe(layout.tabColor === undefined ? "" : `#${layout.tabColor}`);
  expect(seen.showGridlines).toBe(false);
  const [first, last = first] = (seen.frozen ?? "").split(":");
  expect(seen.frozen === null ? null : `${first}:${last}`.replace(/^A1:A(?=\d)/, "A1:A")).toBe(
    frozenOf(layout)
  );
}

function sheetsOf(saved: string): readonly object[] {
  return (JSON.parse(saved) as { sheets: object[] }).sheets;
}

/** "A4:H25" as a name of the workbook has it. */
function refersTo(sheet: string, ref: string): string {
  const quoted = /^[A-Za-z]\w*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `=${quoted}!${ref.replace(/[A-Z]+/g, "$$$&").replace(/\d+/g, "$$$&")}`;
}

describe.each(KINDS)("an empty workbook, set up with the dataset %s", (kind) => {
  const layout = LAYOUTS[kind];
  let seen: SeenSheet[];
  beforeAll(async () => {
    await stage.open();
    expect(await stage.call("setUp", kind)).toEqual({ answer: { sheets: layout.sheets.length } });
    seen = await stage.play(seeSheets);
  });

  test("keeps its blank sheet and gets those of the layout, in order, the first in sight", async () => {
    expect(seen.map(({ name }) => name).slice(1)).toEqual(layout.sheets.map(({ name }) => name));
    const active = await stage.play(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe(layout.sheets[0]!.name);
    expect(stage.complaints).toEqual([]);
  });

  test.each(layout.sheets.map((sheet, i) => [sheet.name, i] as const))(
    "%s holds every cell, table and part of the layout",
    (_, i) => {
      expectSheet(seen[i + 1]!, layout.sheets[i]!, same);
      expectParts(seen[i + 1]!, layout.sheets[i]!);
    }
  );

  test("every name stands for its cells", async () => {
    const names = await stage.play(seeNames);
    const wanted = layout.sheets.flatMap((sheet) =>
      sheet.names.map(({ name, ref }) => ({ name, formula: refersTo(sheet.name, ref) }))
    );
    const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
    expect([...names].sort(byName)).toEqual([...wanted].sort(byName));
  });

  test("every validation says what may be filled in", async () => {
    for (const { name: sheet, validations } of layout.sheets) {
      const refs = validations.map(({ ref }) => ref);
      if (refs.length === 0) continue;
      const found = await stage.playWith({ sheet, refs }, seeValidations);
      expect(found).toEqual(
        validations.map(({ rule, title, error, severity }) => ({
          rule: wantedRule(rule),
          ignoreBlanks: true,
          prompt: {
            showPrompt: true,
            title: title.length > 32 ? `${title.slice(0, 31)}…` : title,
            message: expect.any(String),
          },
          errorAlert: {
            showAlert: true,
            style: severity === "stop" ? "Stop" : "Warning",
            title: title.length > 32 ? `${title.slice(0, 31)}…` : title,
            message: error,
          },
        }))
      );
      const messages = found.map(
        (each) => (each as { prompt: { message: string } }).prompt.message
      );
      validations.forEach(({ prompt }, i) => {
        expect(messages[i]!.length).toBeLessThanOrEqual(255);
        expect(prompt.startsWith(messages[i]!.replace(/…$/, ""))).toBe(true);
      });
    }
  });

  test("is read back as the same assumptions", async () => {
    const read = readAssumptions(layoutGrids(layout));
    expect(await stage.call("read")).toEqual({
      hash: read.ok ? assumptionsHash(read.value.inputs) : null,
      states: {},
      stand: "present",
    });
  });

  test("is refused a second time, with every name that is taken, and stays as it is", async () => {
    const before = await stage.saved();
    const refused = (await stage.call("setUp", kind)) as {
      fault: string;
      data: { names: string[] };
    };
    expect(refused.fault).toBe("names-taken");
    const tables = layout.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect([...refused.data.names].sort()).toEqual(
      [...ASSUMPTION_NAMES, "Woning_Stand", ...tables].sort()
    );
    expect(await stage.saved()).toBe(before);
  });
});

function wantedRule(rule: SheetLayout["validations"][number]["rule"]): object {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "list-of":
      return { list: { inCellDropDown: true, source: `=${rule.range}` } };
    default: {
      const { min = -1e307, max, type } = rule;
      const name = type === "whole" ? "wholeNumber" : "decimal";
      const two = max !== undefined && rule.min !== undefined;
      const one = max === undefined ? min : max;
      const operator = max === undefined ? "GreaterThanOrEqualTo" : "LessThanOrEqualTo";
      return {
        [name]: two
          ? { formula1: `=${min}`, formula2: `=${max}`, operator: "Between" }
          : { formula1: `=${one}`, operator },
      };
    }
  }
}

test("the looks, links and sizes are those of the layout", async () => {
  await stage.open();
  await stage.call("setUp", "heerlen");
  const cells = ["A1", "A2", "A5", "A6", "B7", "A7", "E7", "B20"];
  const looks = await stage.playWith({ sheet: "Aannames", cells }, seeLooks);
  const [title, note, , header, input, label, meta] = looks;
  const none = ["None", "#000000"];
  expect(title).toMatchObject({ bold: true, size: 18, color: "#1F4E79", height: 30 });
  expect(note).toMatchObject({ italic: true, color: "#595959", fill: "#FFFFFF" });
  expect(header).toMatchObject({ bold: true, color: "#FFFFFF", fill: "#1F4E79", wrap: true });
  expect(input).toMatchObject({ fill: "#FFF8DC", locked: false, vertical: "Top", width: 73.5 });
  // The line on its right belongs to its neighbour as well.
  expect(input!.lines.slice(1, 3)).toEqual(Array(2).fill(["Continuous", "#E3D9B4"]));
  expect(label).toMatchObject({ locked: true, bold: false, size: 11, indent: 0 });
  expect(label!.lines[2]).toEqual(none);
  expect(meta).toMatchObject({ horizontal: "Left", indent: 1, locked: false, color: "#595959" });
  const [link] = await stage.playWith({ sheet: "Aannames", cells: ["A4"] }, seeLinks);
  expect(link).toEqual({
    documentReference: "Leeswijzer!A1",
    textToDisplay: "Terug naar de leeswijzer",
  });
  const [linked] = await stage.playWith({ sheet: "Aannames", cells: ["A4"] }, seeLooks);
  expect(linked).toMatchObject({ underline: "Single", color: "#1F5FA8", size: 11 });
  const printed = await stage.play(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Bronnen");
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    const { defaultForAllPages: texts } = pageLayout.headersFooters;
    pageLayout.load("orientation,paperSize,zoom,topMargin");
    texts.load("leftFooter,rightFooter");
    rows.load("address");
    await context.sync();
    const { orientation, paperSize, zoom, topMargin } = pageLayout;
    const { leftFooter, rightFooter } = texts;
    return { orientation, paperSize, zoom, topMargin, leftFooter, rightFooter, rows: rows.address };
  });
  expect(printed).toEqual({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    topMargin: 43.2,
    leftFooter: "&A",
    rightFooter: "Pagina &P van &N",
    rows: "Bronnen!5:5",
  });
});

describe("an occupied workbook", () => {
  const layout = LAYOUTS.heerlen;
  const renamed: Rename = (text) =>
    text
      .replace(/^Aannames$/, "Aannames (2)")
      .replace(/^Bronnen$/, "Bronnen (2)")
      .replace(/\bBronnen!/g, "'Bronnen (2)'!");

  test("keeps what is the user's; formulas, links and names follow the sheets that got another name", async () => {
    await stage.open(occupied());
    const own = await stage.play(seeSheets);
    const before = await stage.saved();
    expect(await stage.call("setUp", "heerlen")).toEqual({ answer: { sheets: 19 } });
    const seen = await stage.play(seeSheets);
    expect(seen.slice(0, own.length)).toEqual(own);
    const after = await stage.saved();
    expect(sheetsOf(after).slice(0, own.length)).toEqual(sheetsOf(before));
    const added = seen.slice(own.length);
    expect(added.map(({ name }) => name)).toEqual(
      layout.sheets.map(({ name }) =>
        ["Aannames", "Bronnen"].includes(name) ? `${name} (2)` : name
      )
    );
    layout.sheets.forEach((sheet, i) => expectSheet(added[i]!, sheet, renamed));
    const names = await stage.play(seeNames);
    expect(names).toContainEqual({ name: "Mijn_Totaal", formula: "=Bronnen!$A$1" });
    expect(names).toContainEqual({ name: "Woning_Basisjaar", formula: "='Aannames (2)'!$B$7" });
    const cover = layout.sheets[0]!;
    const at = cellsOf(cover).find(({ cell }) => cell.value === "Aannames")!.at;
    expect(await stage.playWith({ sheet: "Leeswijzer", cells: [at] }, seeLinks)).toEqual([
      { documentReference: "'Aannames (2)'!A1", textToDisplay: "Aannames (2)" },
    ]);
    const read = readAssumptions(layoutGrids(layout));
    expect(read.ok && (await stage.call("read")).hash).toBe(
      read.ok && assumptionsHash(read.value.inputs)
    );
  });

  test("is left as it was where the structure is protected", async () => {
    await stage.open(occupied());
    await stage.play(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = await stage.saved();
    const refused = await stage.call("setUp", "heerlen");
    expect(refused).toEqual({
      fault: "structure-protected",
      data: { sheets: layout.sheets.map(({ name }) => renamed(name)) },
    });
    expect(await stage.saved()).toBe(before);
  });

  test("is left as it was where one name or table is taken", async () => {
    await stage.open(occupied());
    await stage.play(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bronnen");
      context.workbook.names.add("woning_bronnen", sheet.getRange("A1"));
      sheet.tables.add("C1:D3", true).name = "tbl_Segmenten";
      await context.sync();
    });
    const before = await stage.saved();
    expect(await stage.call("setUp", "empty")).toEqual({
      fault: "names-taken",
      data: { names: ["tbl_Segmenten", "Woning_Bronnen"] },
    });
    expect(await stage.saved()).toBe(before);
  });

  test.each([2, 3, 4])(
    "waits for a cell that somebody begins to edit after %i requests, and leaves nothing double",
    async (requests) => {
      await stage.open(occupied());
      await stage.editing(requests, 2);
      const { sheets } = LAYOUTS.heerlen;
      expect(await stage.call("setUp", "heerlen")).toEqual({ answer: { sheets: sheets.length } });
      const seen = await stage.play(seeSheets);
      // Beside the two of the user's.
      expect(seen).toHaveLength(sheets.length + 2);
      expect(seen.filter(({ name }) => name.startsWith("Doelgroepen"))).toHaveLength(1);
    }
  );

  test("is left as it was where Excel refuses halfway", async () => {
    await stage.open(occupied());
    // A name that one sheet alone knows: it stands in nobody's way, but for a table of that name.
    await stage.play(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bronnen");
      sheet.names.add("tbl_Monitor", sheet.getRange("A1"));
      await context.sync();
    });
    const before = await stage.saved();
    expect(await stage.call("setUp", "heerlen")).toMatchObject({ fault: "excel" });
    expect(await stage.saved()).toBe(before);
    const kept = await stage.play(seeNames);
    expect(kept.map(({ name }) => name)).toEqual(["Mijn_Totaal"]);
  });
});
