/** What users do to results, and what another run leaves of it. */
import type { ResultTable } from "../../../src/projection/result";
import type { SampleOptions } from "../../xlsx/sample-results";
import { households, need, population, sampleResults } from "../../xlsx/sample-results";
import type { SeenSheet } from "./live-results";
import { LiveResults } from "./live-results";

jest.setTimeout(120_000);

const OTHER: SampleOptions = {
  factor: 1.2,
  scenarios: ["Basis", "Nieuw", "Economisch", "Migratie"],
  years: 9,
  hash: "ffffffffffff",
};
const GROWN: SampleOptions = {
  ...OTHER,
  scenarios: ["Basis", "Migratie", "Economisch", "Nieuw"],
};
const both = (options?: SampleOptions) => [population(options), households(options)];
const KEY = "Woning_R_Inwoners";

const live = new LiveResults();
afterAll(() => live.close());

/** Opens a workbook with results. */
async function withResults(tables: readonly ResultTable[] = both()): Promise<void> {
  await live.open();
  expect(await live.write(tables)).toEqual({ tables: tables.length, changed: tables.length });
}

/** Writes results, and sees to it that a rerun has nothing to add. */
async function written(tables: readonly ResultTable[]): Promise<Record<string, SeenSheet>> {
  expect(await live.write(tables)).toMatchObject({ tables: tables.length });
  const seen = await live.seen();
  expect(await live.write(tables)).toEqual({ tables: tables.length, changed: 0 });
  return seen;
}

test("other results and back: sizes, columns, charts and words follow, and no trace is left", async () => {
  await withResults(sampleResults());
  const first = await live.seen();
  const people = (await written(sampleResults(OTHER)))["Inwoners"]!;
  expect(people.tables).toEqual({ [KEY]: "A7:F16" });
  expect(people.cells).toMatchObject({ C7: "Nieuw (inwoners)", E7: "Migratie (inwoners)" });
  expect(people.cells).toMatchObject({ A16: 2065, E9: 90540, F16: 100000 });
  expect(people.cells["A2"]).toContain("aannames ffffffffffff");
  expect(people.cells["A3"]).toContain('Woning_Stand="ffffffffffff"');
  const chart = people.charts["woning:inwoners"]!;
  expect(chart.series).toEqual({
    "Basis (inwoners)": "B8:B16",
    "Nieuw (inwoners)": "C8:C16",
    "Economisch (inwoners)": "D8:D16",
    "Migratie (inwoners)": "E8:E16",
    "Doel (inwoners)": "F8:F16",
  });
  expect(chart.categories.split("!").at(-1)).toBe("A8:A16");
  const before = first["Inwoners"]!.charts["woning:inwoners"]!;
  expect(chart.place[0]).toBeGreaterThan(before.place[0]);
  expect(chart.place.slice(1)).toEqual(before.place.slice(1));
  const fewer = await written(sampleResults({ scenarios: ["Migratie"], years: 2 }));
  expect(fewer["Inwoners"]!.tables).toEqual({ [KEY]: "A7:C9" });
  expect(Object.keys(fewer["Inwoners"]!.charts["woning:inwoners"]!.series)).toHaveLength(2);
  expect(await written(sampleResults())).toEqual(first);
});

test("a renamed sheet, a changed format, cells and formulas beside the table, and changes to a chart stay", async () => {
  await withResults();
  await live.put("Inwoners", { M3: "van mij", A40: "=SUM(B8:B13)", M8: "=B8*2" });
  await live.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Inwoners");
    sheet.name = "Mijn blad";
    sheet.getRange("B9").format.font.bold = true;
    sheet.getRange("B8:B13").numberFormat = [["0.0"]];
    const chart = sheet.charts.getItem("woning:inwoners");
    chart.title.text = "Mijn titel";
    chart.set({ left: 900, top: 300, width: 300, height: 200 });
    chart.series.getItemAt(0).format.line.color = "#123456";
    await context.sync();
  });
  const seen = await written(both({ factor: 2 }));
  expect(Object.keys(seen)).toEqual(["Eigen", "Mijn blad", "Huishoudens"]);
  expect(seen["Eigen"]!.cells).toEqual({ A1: "van mij", B1: "0123456789ab" });
  const sheet = seen["Mijn blad"]!;
  expect(sheet.cells).toMatchObject({ M3: "van mij", A40: "=SUM(B8:B13)", M8: "=B8*2", B9: 86000 });
  expect(sheet.charts["woning:inwoners"]).toMatchObject({
    title: "Mijn titel",
    place: [900, 300, 300, 200],
  });
  const looks = await live.excel(async (context) => {
    const own = context.workbook.worksheets.getItem("Mijn blad");
    const cell = own.getRange("B9").load("numberFormat");
    cell.format.font.load("bold");
    const { line } = own.charts.getItem("woning:inwoners").series.getItemAt(0).format;
    line.load("color");
    await context.sync();
    return [cell.numberFormat, cell.format.font.bold, line.color] as unknown[];
  });
  expect(looks).toEqual([[["0.0"]], true, "#123456"]);
  const grown = (await written(both(GROWN)))["Mijn blad"]!;
  expect(grown.charts["woning:inwoners"]).toMatchObject({ title: "Mijn titel" });
  expect(grown.charts["woning:inwoners"]!.series).toMatchObject({
    "Nieuw (inwoners)": "E8:E16",
    "Doel (inwoners)": "F8:F16",
  });
});

test("a table that was moved with its stamp is followed, and so is its chart", async () => {
  await withResults();
  await live.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Inwoners");
    sheet.getRange("1:10").insert("Down");
    await context.sync();
  });
  const sheet = (await written(both(GROWN)))["Inwoners"]!;
  expect(sheet.tables).toEqual({ [KEY]: "A17:F26" });
  expect(sheet.cells).toMatchObject({
    A11: "Inwoners per scenario",
    A17: "Jaar",
    E17: "Nieuw (inwoners)",
  });
  expect(sheet.cells["A12"]).toContain("aannames ffffffffffff");
  expect(sheet.charts["woning:inwoners"]!.series["Nieuw (inwoners)"]).toBe("E18:E26");
});

test("a title, stamp and notes that were taken away stay away", async () => {
  await withResults();
  await live.put("Inwoners", { A1: "", A2: "", A4: "" });
  const { cells } = (await written(both(GROWN)))["Inwoners"]!;
  expect([cells["A1"], cells["A2"], cells["A4"]]).toEqual([undefined, undefined, undefined]);
  expect(cells["A16"]).toBe(2065);
});

test("other notes take the rows of notes", async () => {
  await withResults();
  const notes = (...lines: string[]) => [{ ...population(), notes: lines }, households()];
  const one = (await written(notes("Eén regel.")))["Inwoners"]!.cells;
  expect([one["A4"], one["A5"]]).toEqual(["Eén regel.", undefined]);
  const three = (await written(notes("Een.", "Twee.", "Drie.")))["Inwoners"]!.cells;
  expect([three["A4"], three["A5"], three["A6"]]).toEqual(["Een.", "Twee. Drie.", undefined]);
});

test("an own column within the table stays, new columns follow it", async () => {
  await withResults();
  await live.excel(async (context) => {
    const table = context.workbook.tables.getItem("Woning_R_Inwoners");
    table.resize("A7:F13");
    await context.sync();
    const sheet = context.workbook.worksheets.getItem("Inwoners");
    sheet.getRange("F7:F8").values = [["verschil"], ["=C8-B8"]];
    await context.sync();
  });
  const same = (await written(both({ factor: 2 })))["Inwoners"]!;
  expect(same.tables).toEqual({ [KEY]: "A7:F13" });
  expect(same.cells).toMatchObject({ F7: "verschil", F8: "=C8-B8", B9: 86000 });
  const wider = (await written(both({ ...GROWN, years: 6 })))["Inwoners"]!;
  expect(wider.cells).toMatchObject({ F7: "verschil", F8: "=C8-B8", G7: "Nieuw (inwoners)" });
  expect(wider.charts["woning:inwoners"]!.series["Nieuw (inwoners)"]).toBe("G8:G13");
});

test("a deleted sheet comes back, a deleted chart does not; a renamed table is the user's own from then on", async () => {
  await withResults(sampleResults());
  await live.excel(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.getItem("Huishoudens").delete();
    worksheets.getItem("Inwoners").charts.getItem("woning:inwoners").delete();
    tables.getItem("Woning_R_Behoefte").name = "Van_mij";
    await context.sync();
  });
  expect(await live.write(sampleResults())).toEqual({ tables: 3, changed: 2 });
  const seen = await live.seen();
  expect(Object.keys(seen)).toEqual([
    ...["Eigen", "Inwoners", "Woonbehoefte", "Woonbehoefte (2)", "Huishoudens"],
  ]);
  expect(seen["Woonbehoefte"]!.tables).toEqual({ Van_mij: "A26:J32" });
  expect(seen["Woonbehoefte (2)"]!.tables).toEqual({ Woning_R_Behoefte: "A26:J32" });
  expect(seen["Huishoudens"]!.tables).toEqual({ Woning_R_Huishoudens: "A5:C65" });
  expect((await written(sampleResults(OTHER)))["Inwoners"]!.charts).toEqual({});
});

test("a deleted table comes back on a sheet of its own", async () => {
  await withResults();
  await live.excel(async (context) => {
    context.workbook.tables.getItem("Woning_R_Inwoners").delete();
    await context.sync();
  });
  const seen = await written(both());
  expect(seen["Inwoners"]!.tables).toEqual({});
  expect(seen["Inwoners (2)"]!.tables).toEqual({ [KEY]: "A7:E13" });
});

test("texts that look like formulas, numbers, dates or truths stay texts", async () => {
  const texts = [
    "=1+1",
    "+5",
    "-3 tot 4",
    "'s-Gravenhage",
    "12",
    "1-2-2025",
    "mei 25",
    "WAAR",
    "3%",
  ];
  const table: ResultTable = {
    ...households(),
    columns: [{ header: "=Kop" }, { header: "2050" }],
    rows: texts.map((text, i) => [text, texts[texts.length - 1 - i]!]),
  };
  await withResults([table]);
  const { cells } = (await written([table]))["Huishoudens"]!;
  expect([cells["A5"], cells["B5"]]).toEqual(["=Kop", "2050"]);
  const types = await live.excel(async (context) => {
    const body = context.workbook.tables.getItem("Woning_R_Huishoudens").getDataBodyRange();
    body.load("values,valueTypes");
    await context.sync();
    return [body.values.map(([text]) => text as string), new Set(body.valueTypes.flat()).size];
  });
  expect(types).toEqual([texts, 1]);
});

test("results in a workbook without a version of its assumptions say that they do not know", async () => {
  await live.open();
  await live.excel(async (context) => {
    context.workbook.names.getItem("Woning_Stand").delete();
    await context.sync();
  });
  const [table] = [need()];
  expect(await live.write([table])).toEqual({ tables: 1, changed: 1 });
  expect((await written([table]))["Woonbehoefte"]!.cells["A3"]).toBe("onbekend");
  expect(await live.state("0123456789ab")).toBe("current");
});

test("a workbook without results has no state of them", async () => {
  await live.open();
  expect(await live.state("0123456789ab")).toBe("none");
});
