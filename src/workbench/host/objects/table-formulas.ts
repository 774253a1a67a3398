import type { Zone } from "@odoo/o-spreadsheet";
import type { Reading } from "../engine/plugins/facts-plugin";
import type { Write } from "../engine/plugins/hooks";

/**
 * Excel's calculated columns: what is the same formula in each row, new rows get too. Two rows beside the new ones
 * tell, or one where there are no more.
 */
export function* repeatedFormulas(
  read: Reading,
  sheetId: string,
  added: Zone,
  [beside, further]: readonly [number, number | undefined]
): Generator<Write> {
  for (let col = added.left; col <= added.right; col++) {
    const formula = formulaFor(read, { sheetId, col, row: beside });
    if (!formula) continue;
    const other = further === undefined ? undefined : read.getCell({ sheetId, col, row: further });
    const same =
      further === undefined ||
      (other?.isFormula && other.compiledFormula.toFormulaString(read) === formula(further));
    if (!same) continue;
    for (let row = added.top; row <= added.bottom; row++) {
      yield { type: "UPDATE_CELL", sheetId, col, row, content: formula(row) };
    }
  }
}

/** The formula of a cell as it would stand in another row. */
function formulaFor(
  read: Reading,
  position: { readonly sheetId: string; readonly col: number; readonly row: number }
): ((row: number) => string) | undefined {
  const cell = read.getCell(position);
  if (!cell?.isFormula) return undefined;
  const { sheetId, row: from } = position;
  const { compiledFormula } = cell;
  return (row) => read.getTranslatedCellFormula(sheetId, 0, row - from, compiledFormula);
}
