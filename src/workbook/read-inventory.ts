/** A worksheet with the tables that stand on it, and what is known of these before their ranges are. */
export interface LiveSheet {
  readonly id: string;
  readonly name: string;
  readonly tables: readonly LiveTable[];
}

export interface LiveTable {
  readonly name: string;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** What a workbook has, before any of its cells are read. */
export interface Inventory {
  /** In their order. */
  readonly sheets: readonly LiveSheet[];
  /** What each name of the workbook that was asked for refers to, without "="; undefined for one that is not there. */
  readonly names: ReadonlyMap<string, string | undefined>;
  /** Excel calculates only when asked to. */
  readonly manual: boolean;
}

/** Reads sheets, tables and these names in one batch. */
export async function readInventory(
  context: Excel.RequestContext,
  names: readonly string[]
): Promise<Inventory> {
  const { workbook } = context;
  const { worksheets, tables, application } = workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  application.load("calculationMode");
  const found = names.map((name) => workbook.names.getItemOrNullObject(name).load("formula"));
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => ({
      id,
      name,
      tables: tables.items
        .filter((table) => table.worksheet.id === id)
        .map((table) => ({
          name: table.name,
          headerRows: Number(table.showHeaders),
          totalsRows: Number(table.showTotals),
        })),
    })),
    names: new Map(
      names.map((name, i) => [name, found[i]!.isNullObject ? undefined : formulaOf(found[i]!)])
    ),
    manual: application.calculationMode === Excel.CalculationMode.manual,
  };
}

function formulaOf({ formula }: Excel.NamedItem): string {
  return String(formula).replace(/^=/, "").trim();
}
