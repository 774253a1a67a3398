/** What results may not do, and that nothing is written then. */
import type { ResultTable } from "../../../src/projection/result";
import type { SampleOptions } from "../../xlsx/sample-results";
import { households, need, population } from "../../xlsx/sample-results";
import { LiveResults } from "./live-results";
import type { Meanwhile } from "./page-entry";

jest.setTimeout(120_000);

const GROWN: SampleOptions = {
  scenarios: ["Basis", "Migratie", "Economisch", "Nieuw"],
  years: 8,
  factor: 2,
  hash: "ffffffffffff",
};
const both = (options?: SampleOptions) => [population(options), households(options)];
const more = [population(GROWN), households({ ...GROWN, groups: 61 })];

const live = new LiveResults();
beforeEach(async () => {
  await live.open();
  expect(await live.write(both())).toEqual({ tables: 2, changed: 2 });
});
afterAll(() => live.close());

/** Writes results that are refused; nothing may have changed. */
async function refused(tables: readonly ResultTable[], meanwhile?: Meanwhile): Promise<unknown> {
  const before = await live.seen();
  const outcome = await live.write(tables, meanwhile);
  expect(await live.seen()).toEqual(before);
  return outcome;
}

test("cells in the way of growth: all of them, on all sheets", async () => {
  await live.put("Inwoners", { B15: 1, G9: "opmerking" });
  await live.put("Huishoudens", { A67: "eigen regel" });
  await live.excel(async (context) => {
    context.workbook.worksheets.getItem("Inwoners").getRange("C15:D15").merge();
    await context.sync();
  });
  const scenarios = [...GROWN.scenarios!, "Extra"];
  const wide = [population({ ...GROWN, scenarios }), households({ ...GROWN, groups: 62 })];
  expect(await refused(wide)).toEqual({
    refused: "cells-in-the-way",
    data: {
      cells: [
        { sheet: "Inwoners", cell: "G9" },
        { sheet: "Inwoners", cell: "B15" },
        { sheet: "Inwoners", cell: "C15" },
        { sheet: "Huishoudens", cell: "A67" },
      ],
    },
  });
});

test("a line typed below a table, which Excel takes into it", async () => {
  await live.put("Huishoudens", { A66: "eigen regel" });
  expect((await live.seen())["Huishoudens"]!.tables).toEqual({ Woning_R_Huishoudens: "A5:C66" });
  const cells = [{ sheet: "Huishoudens", cell: "A66" }];
  for (const tables of [more, both()]) {
    expect(await refused(tables)).toEqual({ refused: "cells-in-the-way", data: { cells } });
  }
});

test("another table in the way, and a value typed beside a row that goes", async () => {
  await live.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Inwoners");
    sheet.tables.add("B15:C16", true);
    context.workbook.tables.getItem("Woning_R_Huishoudens").resize("A5:D65");
    await context.sync();
    const own = context.workbook.worksheets.getItem("Huishoudens");
    own.getRange("D5").values = [["opmerking"]];
    own.getRange("D60").values = [["let op"]];
    await context.sync();
  });
  const { data } = (await refused([population(GROWN), households({ groups: 3 })])) as {
    data: { cells: { sheet: string; cell: string }[] };
  };
  expect(data.cells).toContainEqual({ sheet: "Inwoners", cell: "B15" });
  expect(data.cells).toContainEqual({ sheet: "Huishoudens", cell: "D60" });
});

test("columns of which nothing tells whose they are", async () => {
  await live.excel(async (context) => {
    context.workbook.tables.getItem("Woning_R_Inwoners").resize("A7:F13");
    await context.sync();
    const sheet = context.workbook.worksheets.getItem("Inwoners");
    sheet.getRange("F7:F8").values = [["van wie"], [12]];
    await context.sync();
  });
  expect(await refused(both({ scenarios: ["Basis"] }))).toMatchObject({
    refused: "unknown-columns",
    data: {
      columns: expect.arrayContaining([
        { sheet: "Inwoners", cell: "F7", header: "van wie" },
      ]) as unknown,
    },
  });
});

test("a hidden header row, and a totals row where the size changes", async () => {
  const set = (look: object) =>
    live.excel(async (context, given) => {
      context.workbook.tables.getItem("Woning_R_Huishoudens").set(given);
      await context.sync();
    }, look);
  await set({ showTotals: true });
  expect(
    await refused(
      both({ factor: 2 })
        .map((t) => ({ ...t, rows: t.rows.slice(1) }))
        .slice(1)
    )
  ).toEqual({
    refused: "changed-table",
    data: { sheet: "Huishoudens", table: "Woning_R_Huishoudens", found: "totals" },
  });
  expect(await live.write(both({ factor: 2 }))).toEqual({ tables: 2, changed: 2 });
  await set({ showTotals: false, showHeaders: false });
  expect(await refused(both())).toMatchObject({
    refused: "changed-table",
    data: { found: "header" },
  });
});

test("protected sheets: those that would change, all of them", async () => {
  const protect = (names: readonly string[]) =>
    live.excel(async (context, given) => {
      for (const name of given) context.workbook.worksheets.getItem(name).protection.protect();
      await context.sync();
    }, names);
  await protect(["Inwoners", "Huishoudens"]);
  expect(await live.write(both())).toEqual({ tables: 2, changed: 0 });
  expect(await refused(both(GROWN))).toEqual({
    refused: "sheets-protected",
    data: { sheets: ["Inwoners", "Huishoudens"] },
  });
});

test("a protected structure, unless no sheet has to be added", async () => {
  await live.excel(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await refused([...both(GROWN), need()])).toEqual({
    refused: "structure-protected",
    data: { sheets: ["Woonbehoefte"] },
  });
  expect(await live.write(both(GROWN))).toEqual({ tables: 2, changed: 2 });
});

test("the name of a result in use for something else", async () => {
  await live.excel(async (context) => {
    const cell = context.workbook.worksheets.getItem("Eigen").getRange("A1");
    context.workbook.names.add("WONING_r_behoefte", cell);
    await context.sync();
  });
  expect(await refused([...both(GROWN), need()])).toEqual({
    refused: "names-taken",
    data: { names: ["Woning_R_Behoefte"] },
  });
});

test("more than a sheet or a cell holds", async () => {
  const table = households({ groups: 1 });
  const columns = Array.from({ length: 16385 }, (_, i) => ({ header: `k${i}` }));
  expect(await refused([{ ...table, columns }])).toMatchObject({ refused: "result-too-large" });
  const rows = [["x".repeat(32768), 1, 2]];
  expect(await refused([{ ...table, rows }])).toEqual({
    refused: "result-text-too-long",
    data: { table: table.key, length: 32768, limit: 32767 },
  });
});

test("a sheet that is protected in the midst of it: all that was written is undone", async () => {
  const fewer: SampleOptions = { scenarios: ["Nieuw"], years: 3, hash: "eeeeeeeeeeee" };
  for (const options of [GROWN, fewer]) {
    await live.open();
    await live.write(both());
    const tables = [population(options), need(options), households({ ...options, groups: 61 })];
    // The fourth batch writes: before it were two of looking around and one of looking closer.
    const outcome = await refused(tables, { protect: "Huishoudens", before: 4 });
    expect(outcome).toMatchObject({ refused: "AccessDenied" });
  }
});
