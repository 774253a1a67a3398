import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { ResultTable } from "../../../src/projection/result";
import { bundle } from "../../support/bundle";
import { launch, reopen, run } from "../../workbench/host/browser/harness";
import type { Running } from "../../workbench/host/browser/harness";
import type { Page } from "../../workbench/host/browser/page-entry";
import { workbookData } from "../../workbench/host/support/batch";
import type { Meanwhile, Results, Written } from "./page-entry";

export interface SeenSheet {
  readonly name: string;
  /** Formulas and constants by address, without blanks. */
  readonly cells: Readonly<Record<string, unknown>>;
  /** Addresses without their sheet, by name. */
  readonly tables: Readonly<Record<string, string>>;
  readonly charts: Readonly<Record<string, SeenChart>>;
}

export interface SeenChart {
  readonly title: string;
  /** Name and cells of each series, as the host draws them. */
  readonly series: Readonly<Record<string, string>>;
  readonly categories: string;
  readonly place: readonly [left: number, top: number, width: number, height: number];
}

/** A workbook that is open in Excel's host in a browser, and results written into it by the add-in. */
export class LiveResults {
  private browser: Browser | undefined;
  private script = "";
  running!: Running;

  /** Opens a workbook with a sheet of the user's, in which the version of the assumptions can be looked up. */
  async open(): Promise<void> {
    const data = workbookData({ Eigen: { A1: "van mij", B1: "0123456789ab" } });
    if (this.browser) this.running = await reopen(this.running, this.script, { data });
    else {
      this.browser = await launch();
      this.script = bundle(join(__dirname, "page-entry.ts"));
      this.running = await run(this.browser, this.script, { data });
    }
    await this.excel(async (context) => {
      const cell = context.workbook.worksheets.getItem("Eigen").getRange("B1");
      context.workbook.names.add("Woning_Stand", cell);
      await context.sync();
    });
  }

  async close(): Promise<void> {
    await this.browser?.close();
  }

  write(tables: readonly ResultTable[], meanwhile?: Meanwhile): Promise<Written> {
    return this.running.addin.evaluate(
      ([given, how]) => {
        const { results } = window as unknown as { results: Results };
        return results.write(given as readonly ResultTable[], how as Meanwhile | undefined);
      },
      [tables, meanwhile] as unknown[]
    );
  }

  state(hash: string | null): Promise<string> {
    return this.running.addin.evaluate(
      (given) => (window as unknown as { results: Results }).results.state(given),
      hash
    );
  }

  /** Runs a batch in the page of the add-in; it is sent there as text. */
  excel<T, A = undefined>(
    work: (context: Excel.RequestContext, given: A) => Promise<T>,
    given?: A
  ): Promise<T> {
    return this.running.addin.evaluate(
      `Excel.run((context) => (${String(work)})(context, ${JSON.stringify(given ?? null)}))`
    );
  }

  /** Types in cells of a sheet, by address: as an add-in does, formulas with "=". */
  async put(sheet: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
    await this.excel(
      async (context, [name, entries]) => {
        const target = context.workbook.worksheets.getItem(name);
        for (const [at, value] of Object.entries(entries)) target.getRange(at).values = [[value]];
        await context.sync();
      },
      [sheet, cells] as const
    );
  }

  /** The batches that were sent while something was going on, by the names of their actions. */
  async batchesOf(work: () => Promise<unknown>): Promise<string[][]> {
    const taken = () =>
      this.running.page.evaluate(() => {
        const { page } = window as unknown as { page: Page };
        return page.log.splice(0).map(({ methods }) => methods);
      });
    await taken();
    await work();
    return taken();
  }

  /** Every sheet, as office.js and the host tell of it. */
  async seen(): Promise<Record<string, SeenSheet>> {
    const sheets = await this.excel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name,items/tables/items/name,items/charts/items/name");
      await context.sync();
      const asked = worksheets.items.map((sheet) => ({
        sheet,
        used: sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex"),
        tables: sheet.tables.items.map((table) => table.getRange().load("address")),
        charts: sheet.charts.items.map((chart) =>
          chart.load("id,name,left,top,width,height,title/text,series/items/name")
        ),
      }));
      await context.sync();
      return asked.map(({ sheet, used, tables, charts }) => ({
        id: sheet.id,
        name: sheet.name,
        top: used.isNullObject ? 0 : used.rowIndex,
        left: used.isNullObject ? 0 : used.columnIndex,
        formulas: used.isNullObject ? [] : (used.formulas as unknown[][]),
        tables: sheet.tables.items.map(({ name }, i) => [name, tables[i]!.address] as const),
        charts: charts.map((chart) => ({
          id: chart.id,
          name: chart.name,
          title: chart.title.text,
          series: chart.series.items.map(({ name }) => name),
          place: [chart.left, chart.top, chart.width, chart.height] as const,
        })),
      }));
    });
    const drawn = await this.drawn();
    return Object.fromEntries(
      sheets.map(({ name, top, left, formulas, tables, charts }) => [
        name,
        {
          name,
          cells: Object.fromEntries(
            formulas.flatMap((row, i) =>
              row.flatMap((value, j) =>
                value === "" ? [] : [[`${letters(left + j)}${top + i + 1}`, value] as const]
              )
            )
          ),
          tables: Object.fromEntries(
            tables.map(([key, address]) => [key, address.slice(address.lastIndexOf("!") + 1)])
          ),
          charts: Object.fromEntries(
            charts.map(({ id, name: key, title, series, place }) => {
              const { ranges, categories } = drawn[id]!;
              const cells = series.map((each, i) => [each, ranges[i]!] as const);
              return [key, { title, place, categories, series: Object.fromEntries(cells) }];
            })
          ),
        },
      ])
    );
  }

  /** The cells that each chart draws, by its id. */
  private drawn(): Promise<Record<string, { ranges: string[]; categories: string }>> {
    return this.running.page.evaluate(() => {
      const { page } = window as unknown as { page: Page };
      const { read } = page.host!.engine;
      const charts = read.getSheetIds().flatMap((sheet) => read.getChartIds(sheet));
      return Object.fromEntries(
        charts.map((id) => {
          const definition = read.getChartDefinition(id) as unknown as {
            dataSource: { dataSets: { dataRange: string }[]; labelRange?: string };
          };
          const { dataSets, labelRange = "" } = definition.dataSource;
          return [
            id,
            { ranges: dataSets.map(({ dataRange }) => dataRange), categories: labelRange },
          ];
        })
      );
    });
  }
}

function letters(column: number): string {
  const rest = column < 26 ? "" : letters(Math.floor(column / 26) - 1);
  return rest + String.fromCharCode(65 + (column % 26));
}
