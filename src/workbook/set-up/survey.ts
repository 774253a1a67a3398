/** A defined name of the workbook: what it stands for, as Excel writes it. */
export interface DefinedName {
  readonly name: string;
  readonly type: string;
  readonly formula: string;
}

/** What stands in a workbook already, as far as it may be in the way of something new. */
export interface Survey {
  readonly sheets: readonly string[];
  /** Names of the workbook as a whole; a sheet's own names are in nobody's way. */
  readonly names: readonly DefinedName[];
  readonly tables: readonly string[];
  /** No sheet can be added. */
  readonly locked: boolean;
}

export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, names, tables, protection } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/type,items/formula");
  tables.load("items/name");
  protection.load("protected");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: names.items.map(({ name, type, formula }) => ({ name, type, formula: String(formula) })),
    tables: tables.items.map(({ name }) => name),
    locked: protection.protected,
  };
}
