import type { Area } from "../assumptions/area";
import { absoluteArea, formatArea } from "../assumptions/area";
import type { Grid, NamedGrids } from "../assumptions/grid";
import { parseRefersTo } from "../assumptions/locate/refers-to";

/**
 * Makes names span the whole of the table that has outgrown them, as they were read. A name that was pointed elsewhere
 * since is left alone. Returns the names that were redefined.
 */
export async function extendNames(
  context: Excel.RequestContext,
  grids: NamedGrids
): Promise<readonly string[]> {
  const outgrown = [...grids].flatMap(([name, state]) =>
    state.state === "range" && state.grid.outgrown ? [{ name, grid: state.grid }] : []
  );
  if (outgrown.length === 0) return [];
  const items = outgrown.map(({ name, grid }) => ({
    name,
    grid,
    item: context.workbook.names.getItemOrNullObject(name).load("formula"),
  }));
  await context.sync();
  const same = items.filter(({ item, grid }) => !item.isNullObject && isAsRead(item, grid));
  for (const { item, grid } of same) item.formula = `=${absoluteArea(grid.sheet, areaOf(grid))}`;
  await context.sync();
  return same.map(({ name }) => name);
}

function isAsRead({ formula }: Excel.NamedItem, { sheet, outgrown }: Grid): boolean {
  const target = parseRefersTo(String(formula).replace(/^=/, "").trim(), () => false);
  return (
    target.kind === "area" &&
    target.sheet.toLowerCase() === sheet.toLowerCase() &&
    formatArea(target.area) === outgrown?.name
  );
}

function areaOf({ row, column, cells }: Grid): Area {
  const columns = cells[0]?.length ?? 1;
  return { top: row, left: column, bottom: row + cells.length - 1, right: column + columns - 1 };
}
