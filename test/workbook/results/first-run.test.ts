/** The results of Heerlen in an open workbook: every number, every chart, and a second run. */
import { resultTables } from "../../../src/projection/result-tables";
import { RESULT_KEYS } from "../../../src/projection/result-keys";
import { absoluteArea, parseArea } from "../../../src/assumptions/area";
import { heerlen } from "../../../src/assumptions/datasets/heerlen";
import { templateLayout } from "../../../src/assumptions/template";
import { readBook } from "../../../src/xlsx/book/read-book";
import { buildWorkbook } from "../../../src/xlsx/build";
import { writeResults } from "../../../src/xlsx/write-results";
import { HEERLEN, reportOf } from "../../projection/heerlen-report";
import type { SeenSheet } from "./live-results";
import { LiveResults } from "./live-results";

jest.setTimeout(120_000);

const tables = resultTables(reportOf(HEERLEN));
const live = new LiveResults();
let first: Record<string, SeenSheet>;

beforeAll(async () => {
  await live.open();
  expect(await live.write(tables)).toEqual({ tables: 12, changed: 12 });
  first = await live.seen();
});
afterAll(() => live.close());

/** The cells of a table as rows, header first. */
function rowsOf(sheet: SeenSheet, key: string): unknown[][] {
  const area = parseArea(sheet.tables[key]!)!;
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) =>
    Array.from({ length: area.right - area.left + 1 }, (_unused, j) => {
      const cell = { top: area.top + i, left: area.left + j };
      const address = absoluteArea("x", { ...cell, bottom: cell.top, right: cell.left });
      return sheet.cells[address.slice(4).replaceAll("$", "")] ?? null;
    })
  );
}

test("the keys of the results are those that are known beforehand", () => {
  expect(tables.map(({ key }) => key)).toEqual([...RESULT_KEYS]);
});

test.each(tables.map((table) => [table.key, table] as const))(
  "%s holds every value, in full precision",
  (key, table) => {
    const sheet = first[table.sheet]!;
    const rows = table.rows.map((row) => row.map((value) => (value === "" ? null : value)));
    expect(rowsOf(sheet, key)).toEqual([table.columns.map(({ header }) => header), ...rows]);
    expect(sheet.cells["A1"]).toBe(table.title);
    expect(sheet.cells["A2"]).toBe(`${table.stamp.text} · ${table.stamp.moment}`);
    expect(String(sheet.cells["A3"])).toContain(`Woning_Stand="${table.stamp.assumptions}"`);
    table.notes.forEach((note, i) => expect(sheet.cells[`A${4 + i}`]).toBe(note));
  }
);

test("the charts draw the columns of their tables, with their words beneath", () => {
  const drawn = tables.flatMap((table) => table.charts.map((chart) => ({ table, chart })));
  expect(drawn).toHaveLength(4);
  for (const { table, chart } of drawn) {
    const sheet = first[table.sheet]!;
    const area = parseArea(sheet.tables[table.key]!)!;
    const seen = sheet.charts[chart.name]!;
    const column = (c: number) => {
      const letter = String.fromCharCode(65 + c);
      return `${letter}${area.top + 1 + chart.from}:${letter}${area.top + 1 + chart.to}`;
    };
    expect(seen.title).toBe(chart.title);
    expect(seen.categories.split("!").at(-1)).toBe(column(chart.category));
    expect(Object.entries(seen.series)).toEqual(
      chart.series.map((series) => [table.columns[series.column]!.header, column(series.column)])
    );
    const words = Object.values(sheet.cells).join(" ");
    expect(words).toContain(chart.alt);
  }
});

test("looks: formats, the frozen header, colours and dashes", async () => {
  const seen = await live.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Inwoners");
    const table = sheet.tables.getItem("Woning_R_Inwoners").load("style");
    const body = table.getDataBodyRange().load("numberFormat");
    const header = table.getHeaderRowRange();
    header.format.font.load("bold,color");
    header.format.fill.load("color");
    const { freezePanes } = context.workbook.worksheets.getItem("Huishoudens");
    const frozen = freezePanes.getLocation().load("address");
    const series = sheet.charts.getItem("woning:inwoners").series;
    series.load("items/markerStyle,items/format/line/color,items/format/line/lineStyle");
    await context.sync();
    return {
      style: table.style,
      formats: (body.numberFormat as string[][])[0],
      header: [header.format.font.bold, header.format.font.color, header.format.fill.color],
      frozen: frozen.address,
      lines: series.items.map(({ format: { line }, markerStyle }) => [
        line.color,
        line.lineStyle,
        markerStyle,
      ]),
    };
  });
  const { charts, columns } = tables[1]!;
  expect(seen.style).toBe("TableStyleLight1");
  expect(seen.formats).toEqual(columns.map(({ format }) => format));
  expect(seen.header).toEqual([true, "#FFFFFF", "#1F4E79"]);
  const top = parseArea(first["Huishoudens"]!.tables["Woning_R_Huishoudens"]!)!.top;
  expect(seen.frozen).toBe(`Huishoudens!A1:A${top}`);
  expect(seen.lines.map(([color]) => color)).toEqual(
    charts[0]!.series.map(({ color }) => `#${color}`)
  );
  const told = seen.lines.map(([, dash, marker]) => `${dash} ${marker}`);
  expect(new Set(told).size).toBe(told.length);
});

test("sheets go on paper as the .xlsx writer makes them", async () => {
  const base = buildWorkbook(templateLayout(heerlen()));
  const { book } = readBook(writeResults(base, tables).bytes);
  const filed = tables.map(({ sheet: name, key }) => {
    const at = book.sheets.findIndex((sheet) => sheet.name === name);
    const { page, gridlines, tables: own } = book.sheets[at]!;
    const { left, right, top, bottom, header, footer } = page.margins!;
    const titles = book.names.find(
      (each) => each.name === "_xlnm.Print_Titles" && each.sheet === at
    );
    const { ref } = own.find((table) => table.name === key)!;
    return {
      name,
      orientation: page.setup!["orientation"],
      // In the file A4 is number 9, and no pages down is as many as it takes.
      paper: page.setup!["paperSize"] === "9" ? "A4" : "",
      zoom: page.fitToPage && page.setup!["fitToHeight"] === "0" ? { horizontalFitToPages: 1 } : {},
      margins: [left, right, top, bottom, header, footer].map((inches) => Number(inches) * 72),
      footer: page.texts!["oddFooter"],
      titles: titles!.refersTo.split("!").at(-1)!.replaceAll("$", ""),
      gridlines,
      firstRow: String(parseArea(ref)!.top),
    };
  });
  const printed = await live.excel(
    async (context, names) => {
      const asked = names.map((name) => {
        const sheet = context.workbook.worksheets.getItem(name).load("showGridlines");
        const layout = sheet.pageLayout.load();
        const texts = sheet.pageLayout.headersFooters.defaultForAllPages.load();
        const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
        return { name, sheet, layout, texts, rows };
      });
      await context.sync();
      return asked.map(({ name, sheet, layout, texts, rows }) => ({
        name,
        orientation: layout.orientation.toLowerCase(),
        paper: layout.paperSize as string,
        zoom: layout.zoom,
        margins: [
          layout.leftMargin,
          layout.rightMargin,
          layout.topMargin,
          layout.bottomMargin,
          layout.headerMargin,
          layout.footerMargin,
        ],
        footer: `&L${texts.leftFooter}&R${texts.rightFooter}`,
        titles: rows.address.split("!").at(-1)!,
        gridlines: sheet.showGridlines,
      }));
    },
    tables.map(({ sheet }) => sheet)
  );
  // There is room for the words of charts here, which no file needs: the table starts lower.
  const headerRows = Object.fromEntries(
    tables.map(({ sheet, key }) => {
      const { top } = parseArea(first[sheet]!.tables[key]!)!;
      return [sheet, `${top}:${top}`];
    })
  );
  expect(printed).toEqual(
    filed.map(({ firstRow: _firstRow, margins, ...page }) => ({
      ...page,
      margins: margins.map((points) => expect.closeTo(points, 6) as number),
      titles: headerRows[page.name],
    }))
  );
  expect(filed.map(({ titles }) => titles)).toEqual(
    filed.map(({ firstRow }) => `${firstRow}:${firstRow}`)
  );
});

test("texts stand off the line before them, numbers do not", async () => {
  const { key, columns } = tables.find(
    (table) => table.columns.some(({ format }) => !format) && table.columns.some((c) => c.format)
  )!;
  const places = [
    columns.findIndex(({ format }) => format === undefined),
    columns.findIndex(({ format }) => format !== undefined),
  ];
  const looks = await live.excel(
    async (context, [name, at]) => {
      const table = context.workbook.tables.getItem(name);
      const rows = [table.getHeaderRowRange(), table.getDataBodyRange()];
      const cells = rows.flatMap((row) => at.map((c) => row.getCell(0, c)));
      for (const cell of cells) cell.load("format/indentLevel,format/horizontalAlignment");
      await context.sync();
      return cells.map(({ format }) => [format.indentLevel, format.horizontalAlignment]);
    },
    [key, places] as const
  );
  expect(looks).toEqual([
    [1, "Left"],
    [0, "Right"],
    [1, "Left"],
    [0, "General"],
  ]);
});

test("the same results write nothing and keep their moment", async () => {
  const later = tables.map((table) => ({
    ...table,
    stamp: { ...table.stamp, moment: "31-12-2030 12:00" },
  }));
  const batches = await live.batchesOf(async () => {
    expect(await live.write(later)).toEqual({ tables: 12, changed: 0 });
  });
  const names = new Set(batches.flat());
  expect([...names].filter((name) => !/^_(Keep|Remove)Reference$/.test(name))).toEqual([]);
  expect(await live.seen()).toEqual(first);
});

test("the workbook tells what its results were made with, in one batch", async () => {
  const { assumptions } = tables[0]!.stamp;
  const batches = await live.batchesOf(async () => {
    expect(await live.state(assumptions)).toBe("current");
  });
  expect(batches.filter((names) => !names.includes("_RemoveReference"))).toHaveLength(1);
  expect(await live.state("ffffffffffff")).toBe("outdated");
  expect(await live.state(null)).toBe("outdated");
});

test("nothing was asked that Excel would not serve", () => {
  expect(live.running.complaints).toEqual([]);
});
