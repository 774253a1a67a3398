import type { CellPosition, Model, Zone } from "@odoo/o-spreadsheet";

/** The table that ends right above a cell: the engine takes in the row of the cell when something is put there. */
export function tableAbove(
  { getters }: Model,
  { sheetId, col, row }: CellPosition
): Zone | undefined {
  const zones = getters.getCoreTables(sheetId).map(({ range }) => range.zone);
  const zone = zones.find(
    ({ bottom, left, right }) => row === bottom + 1 && col >= left && col <= right
  );
  // As it is now: the engine's own grows.
  return zone && { ...zone };
}

/** As Excel does: in the row that a table took in, it goes on with the formulas and the look of the row above. */
export function continueTable(
  model: Model,
  table: Zone,
  { sheetId, col, row }: CellPosition
): void {
  const { getters } = model;
  if (getters.getCoreTable({ sheetId, col, row }) === undefined) return;
  for (let each = table.left; each <= table.right; each++) {
    const above = getters.getCell({ sheetId, col: each, row: table.bottom });
    const own = getters.getCell({ sheetId, col: each, row });
    if (!above) continue;
    const content =
      above.isFormula && !own?.isFormula && !own?.content
        ? getters.getTranslatedCellFormula(sheetId, 0, row - table.bottom, above.compiledFormula)
        : undefined;
    const style = own?.style ?? above.style;
    const format = own?.format ?? above.format;
    model.dispatch("UPDATE_CELL", {
      sheetId,
      col: each,
      row,
      ...(content === undefined ? {} : { content }),
      ...(style ? { style } : {}),
      ...(format ? { format } : {}),
    });
  }
}
