import { callsFunction, typedFormula } from "./function-formula";

/** A block of formulas that lie together, some of which call a function of ours. */
interface Block {
  readonly range: Excel.Range;
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly range: Excel.Range;
  readonly formula: string;
  /** Excel did not know the function when the formula was entered. */
  readonly isUnknown: boolean;
  /** Where it may be a part of what another cell fills: that cell. */
  readonly parent: Excel.Range | null;
}

export interface UpdatedFunctions {
  /** Cells with a function of ours. */
  readonly cells: number;
  /** Names of protected sheets: what is on these was left alone. */
  readonly skipped: readonly string[];
}

/**
 * Has every cell with a function of ours calculated; formulas that show #NAME? are entered anew. Cells on protected
 * sheets are left alone.
 */
export async function updateFunctions(context: Excel.RequestContext): Promise<UpdatedFunctions> {
  const { ranges, skipped } = await formulaRanges(context);
  const blocks = ranges.map(blockOf);
  await context.sync();
  let cellCount = 0;
  for (const { range, cells } of blocks) {
    const anchors = cells.filter(isAnchor);
    for (const { range: cell, formula, isUnknown } of anchors) {
      if (isUnknown) cell.formulas = [[typedFormula(formula)]];
    }
    // What lies between them are formulas too, which take no harm.
    if (anchors.some(({ isUnknown }) => !isUnknown)) range.calculate();
    cellCount += anchors.length;
  }
  await context.sync();
  return { cells: cellCount, skipped };
}

/** All ranges of formulas on sheets that are not protected, with what they hold. */
async function formulaRanges(
  context: Excel.RequestContext
): Promise<{ readonly ranges: readonly Excel.Range[]; readonly skipped: readonly string[] }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const open = worksheets.items.filter(({ protection }) => !protection.protected);
  const closed = worksheets.items.filter(({ protection }) => protection.protected);
  const found = open.map((sheet) =>
    sheet.getRange().getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas).load("areaCount")
  );
  await context.sync();
  const areas = found.filter((special) => !special.isNullObject).map((special) => special.areas);
  for (const each of areas) each.load("items/formulas,items/values,items/valueTypes,items/address");
  await context.sync();
  return {
    ranges: areas.flatMap(({ items }) => items),
    skipped: closed.map(({ name }) => name),
  };
}

function blockOf(range: Excel.Range): Block {
  const formulas = range.formulas as readonly (readonly unknown[])[];
  const values = range.values as readonly (readonly unknown[])[];
  const cells = formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      if (!callsFunction(formula)) return [];
      const isUnknown = range.valueTypes[r]![c] === "Error" && values[r]![c] === "#NAME?";
      // Excel may show the formula of a cell in whatever that cell fills.
      const isRepeated = formulas[r - 1]?.[c] === formula || row[c - 1] === formula;
      const cell = range.getCell(r, c);
      const parent =
        isUnknown || isRepeated ? cell.getSpillParentOrNullObject().load("address") : null;
      if (parent) cell.load("address");
      return [{ range: cell, formula, isUnknown, parent }];
    })
  );
  return { range, cells };
}

/** Whether the formula is the cell's own: what another cell fills must not be written to. */
function isAnchor({ range, parent }: Cell): boolean {
  return parent === null || parent.isNullObject || parent.address === range.address;
}
