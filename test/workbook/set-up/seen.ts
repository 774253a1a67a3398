/** What office.js sees of a workbook, as plain data. */

export interface SeenSheet {
  readonly name: string;
  /** From A1 on. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly string[])[];
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: string | null;
  readonly tables: readonly SeenTable[];
}
export interface SeenTable {
  readonly name: string;
  readonly address: string;
  readonly style: string;
  readonly showBandedRows: boolean;
}
export interface SeenName {
  readonly name: string;
  readonly formula: string;
}

export async function seeSheets(context: Excel.RequestContext): Promise<SeenSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/tabColor,items/showGridlines");
  await context.sync();
  const found = worksheets.items.map((sheet) => {
    const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
    used.load("formulas,values,numberFormat");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    sheet.tables.load("items/name,items/style,items/showBandedRows");
    return { sheet, used, frozen };
  });
  await context.sync();
  const ranges = found.map(({ sheet }) =>
    sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load("address");
      return range;
    })
  );
  await context.sync();
  return found.map(({ sheet, used, frozen }, i) => ({
    name: sheet.name,
    formulas: used.formulas as unknown[][],
    values: used.values as unknown[][],
    numberFormat: used.numberFormat as string[][],
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    frozen: frozen.isNullObject ? null : frozen.address.split("!").at(-1)!,
    tables: sheet.tables.items.map(({ name, style, showBandedRows }, k) => ({
      name,
      style,
      showBandedRows,
      address: ranges[i]![k]!.address.split("!").at(-1)!,
    })),
  }));
}

export async function seeNames(context: Excel.RequestContext): Promise<SeenName[]> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  return names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}

/** The validation of areas of one sheet, in order. */
export async function seeValidations(
  context: Excel.RequestContext,
  { sheet, refs }: { readonly sheet: string; readonly refs: readonly string[] }
): Promise<object[]> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const found = refs.map((ref) => {
    const { dataValidation } = worksheet.getRange(ref);
    dataValidation.load("rule,prompt,errorAlert,ignoreBlanks");
    return dataValidation;
  });
  await context.sync();
  return found.map(({ rule, prompt, errorAlert, ignoreBlanks }) => ({
    rule,
    prompt,
    errorAlert,
    ignoreBlanks,
  }));
}

/** Where the links of some cells of a sheet lead to, and what they show. */
export async function seeLinks(
  context: Excel.RequestContext,
  { sheet, cells }: { readonly sheet: string; readonly cells: readonly string[] }
): Promise<unknown[]> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const found = cells.map((cell) => {
    const range = worksheet.getRange(cell);
    range.load("hyperlink");
    return range;
  });
  await context.sync();
  return found.map(({ hyperlink }) => hyperlink);
}

export interface SeenLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly size: number;
  readonly color: string;
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly wrap: boolean;
  readonly locked: boolean;
  readonly lines: readonly (readonly [style: string, color: string])[];
  readonly width: number;
  readonly height: number;
}

export async function seeLooks(
  context: Excel.RequestContext,
  { sheet, cells }: { readonly sheet: string; readonly cells: readonly string[] }
): Promise<SeenLook[]> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const found = cells.map((cell) => {
    const { format } = worksheet.getRange(cell);
    const { font, fill, borders, protection } = format;
    format.load("horizontalAlignment,verticalAlignment,indentLevel,wrapText,columnWidth,rowHeight");
    font.load("bold,italic,underline,size,color");
    fill.load("color");
    borders.load("items/sideIndex,items/style,items/color");
    protection.load("locked");
    return format;
  });
  await context.sync();
  return found.map((format) => ({
    bold: format.font.bold,
    italic: format.font.italic,
    underline: format.font.underline,
    size: format.font.size,
    color: format.font.color,
    fill: format.fill.color,
    horizontal: format.horizontalAlignment,
    vertical: format.verticalAlignment,
    indent: format.indentLevel,
    wrap: format.wrapText,
    locked: format.protection.locked,
    lines: format.borders.items
      .filter(({ sideIndex }) => sideIndex.startsWith("Edge"))
      .map(({ style, color }) => [style, color] as const),
    width: format.columnWidth,
    height: format.rowHeight,
  }));
}
