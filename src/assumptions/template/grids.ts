import { parseArea } from "../area";
import type { CellValue, Grid, NamedGrids, NameState } from "../grid";
import type { LayoutCell, SheetLayout, WorkbookLayout } from "../layout";
import { ASSUMPTION_NAMES } from "../schema";

/** What a reader would find under every assumption name if the layout were a workbook. */
export function layoutGrids(layout: Pick<WorkbookLayout, "sheets">): NamedGrids {
  const found = new Map<string, NameState>(
    layout.sheets.flatMap((sheet) =>
      sheet.names.map(
        ({ name, ref }) => [name, { state: "range", grid: gridOf(sheet, ref) }] as const
      )
    )
  );
  return new Map(ASSUMPTION_NAMES.map((name) => [name, found.get(name) ?? { state: "missing" }]));
}

function gridOf(sheet: SheetLayout, ref: string): Grid {
  const { top: row, left: column, bottom, right } = parseArea(ref)!;
  const cells = Array.from({ length: bottom - row + 1 }, (_, r) =>
    Array.from({ length: right - column + 1 }, (_, c) =>
      valueOf(sheet.rows.get(row + r)?.get(column + c))
    )
  );
  return { sheet: sheet.name, row, column, cells, merged: [] };
}

function valueOf(cell: LayoutCell | undefined): CellValue {
  return cell?.value ?? null;
}
