import type { CellPosition, Model, Zone } from "@odoo/o-spreadsheet";

/**
 * As Excel does: a table takes in what a person types right below it, where that row was empty, and goes on there
 * with the formulas and the look of the row above.
 */
export function growTable(model: Model, position: CellPosition): void {
  const { getters } = model;
  const { sheetId, row } = position;
  const table = getters.getCoreTables(sheetId).find((each) => isBelow(position, each));
  if (!table) return;
  const { zone } = table.range;
  for (let col = zone.left; col <= zone.right; col++) {
    if (col !== position.col && getters.getEvaluatedCell({ sheetId, col, row }).type !== "empty") return;
  }
  const grown: Zone = { ...zone, bottom: row };
  const newTableRange = getters.getRangeDataFromZone(sheetId, grown);
  // Its name, which is the host's, stays with it.
  const { isSuccessful } = model.dispatch("UPDATE_TABLE", { sheetId, zone, newTableRange });
  if (!isSuccessful) return;
  for (let col = zone.left; col <= zone.right; col++) {
    const above = getters.getCell({ sheetId, col, row: zone.bottom });
    const own = getters.getCell({ sheetId, col, row });
    if (!above) continue;
    const content =
      above.isFormula && !own?.content
        ? getters.getTranslatedCellFormula(sheetId, 0, row - zone.bottom, above.compiledFormula)
        : undefined;
    const style = own?.style ?? above.style;
    const format = own?.format ?? above.format;
    model.dispatch("UPDATE_CELL", {
      sheetId,
      col,
      row,
      ...(content === undefined ? {} : { content }),
      ...(style ? { style } : {}),
      ...(format ? { format } : {}),
    });
  }
}

type HeldTable = ReturnType<Model["getters"]["getCoreTables"]>[number];

function isBelow({ col, row }: CellPosition, { range: { zone }, config }: HeldTable): boolean {
  return !config.totalRow && row === zone.bottom + 1 && col >= zone.left && col <= zone.right;
}
