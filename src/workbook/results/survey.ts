import type { Area } from "../../assumptions/area";
import { STAND_NAME } from "../../projection/placement/result-status";
import type { ResultTable } from "../../projection/result";
import { PresentCells } from "./present-cells";
import type { Memory } from "./memory";
import { memoryKey, readMemory } from "./memory";

/** A chart of ours, wherever it stands. */
export interface FoundChart {
  readonly chart: Excel.Chart;
  readonly sheet: Excel.Worksheet;
  /** Names of its series, in their order. */
  readonly series: readonly string[];
}

/** A result that stands in the workbook already. */
export interface Home {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  /** Header row, body and, where it is shown, the totals row. */
  readonly area: Area;
  /** Its right and top edge, in points from those of the sheet. */
  readonly edges: { readonly right: number; readonly top: number };
  /** The areas of the other tables on the sheet. */
  readonly others: readonly Area[];
  readonly cells: PresentCells;
  /** By the name of a chart of the result. */
  readonly charts: ReadonlyMap<string, FoundChart>;
}

/** A workbook before results are written into it. */
export interface Survey {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly structureLocked: boolean;
  /** Names of the workbook, in small letters. */
  readonly names: ReadonlySet<string>;
  readonly hasStand: boolean;
  /** By the key of a result. */
  readonly homes: ReadonlyMap<string, Home>;
  readonly memories: ReadonlyMap<string, Memory>;
}

const RANGE = "rowIndex,columnIndex,rowCount,columnCount,left,top,width";

/** Looks at everything that writing these results could touch, in two batches. */
export async function surveyResults(
  context: Excel.RequestContext,
  tables: readonly ResultTable[]
): Promise<Survey> {
  const { workbook } = context;
  const { worksheets, protection, names, settings } = workbook;
  worksheets.load(
    "items/id,items/name,items/protection/protected,items/charts/items/name," +
      "items/tables/items/name,items/tables/items/showHeaders,items/tables/items/showTotals"
  );
  protection.load("protected");
  names.load("items/name");
  const kept = tables.map((table) => settings.getItemOrNullObject(memoryKey(table)).load("value"));
  await context.sync();
  const memories = tables.flatMap(({ key }, i): [string, Memory][] => {
    const memory = kept[i]!.isNullObject ? undefined : readMemory(kept[i]!.value);
    return memory ? [[key, memory]] : [];
  });
  const taken = new Set(names.items.map(({ name }) => name.toLowerCase()));
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    structureLocked: protection.protected,
    names: taken,
    hasStand: taken.has(STAND_NAME.toLowerCase()),
    homes: await readHomes(context, worksheets.items, tables),
    memories: new Map(memories),
  };
}

async function readHomes(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tables: readonly ResultTable[]
): Promise<Map<string, Home>> {
  const found = tables.flatMap((table) => {
    const place = placeOf(sheets, table.key);
    return place ? [{ result: table, ...place }] : [];
  });
  const used = new Map<Excel.Worksheet, Excel.Range>();
  const ranges = new Map<Excel.Table, Excel.Range>();
  for (const sheet of new Set(found.map((each) => each.sheet))) {
    used.set(
      sheet,
      sheet.getUsedRangeOrNullObject(true).load("values,formulas,rowIndex,columnIndex")
    );
    for (const table of sheet.tables.items) {
      ranges.set(table, table.getRange().load(RANGE));
    }
  }
  const charts = found.map(({ result, sheet }) => chartsOf(sheets, sheet, result));
  for (const { chart } of charts.flatMap((each) => [...each.values()])) {
    chart.load("left,top,width,height");
    chart.series.load("items/name");
  }
  if (found.length > 0) await context.sync();
  const cells = new Map([...used].map(([sheet, range]) => [sheet, cellsOf(range)]));
  return new Map(
    found.map(({ result, sheet, table }, i): [string, Home] => [
      result.key,
      {
        table,
        sheet,
        area: areaOf(ranges.get(table)!),
        edges: edgesOf(ranges.get(table)!),
        others: sheet.tables.items
          .filter((other) => other !== table)
          .map((other) => areaOf(ranges.get(other)!)),
        cells: cells.get(sheet)!,
        charts: new Map([...charts[i]!].map(([name, each]) => [name, withSeries(each)])),
      },
    ])
  );
}

function placeOf(
  sheets: readonly Excel.Worksheet[],
  key: string
): { sheet: Excel.Worksheet; table: Excel.Table } | undefined {
  for (const sheet of sheets) {
    const named = ({ name }: Excel.Table) => name.toLowerCase() === key.toLowerCase();
    const table = sheet.tables.items.find(named);
    if (table) return { sheet, table };
  }
  return undefined;
}

type ChartOn = Pick<FoundChart, "chart" | "sheet">;

/** The charts of a result by name: on the sheet of its table, or where the user moved them. */
function chartsOf(
  sheets: readonly Excel.Worksheet[],
  home: Excel.Worksheet,
  result: ResultTable
): Map<string, ChartOn> {
  const inOrder = [home, ...sheets.filter((sheet) => sheet !== home)];
  const all = inOrder.flatMap((sheet) => sheet.charts.items.map((chart) => ({ chart, sheet })));
  return new Map(
    result.charts.flatMap(({ name }): [string, ChartOn][] => {
      const found = all.find(({ chart }) => chart.name === name);
      return found ? [[name, found]] : [];
    })
  );
}

function withSeries({ chart, sheet }: ChartOn): FoundChart {
  return { chart, sheet, series: chart.series.items.map(({ name }) => name) };
}

function cellsOf(range: Excel.Range): PresentCells {
  return new PresentCells(range.isNullObject ? undefined : range);
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  const [top, left] = [rowIndex + 1, columnIndex + 1];
  return { top, left, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

function edgesOf({ left, top, width }: Excel.Range): Home["edges"] {
  return { right: left + width, top };
}
