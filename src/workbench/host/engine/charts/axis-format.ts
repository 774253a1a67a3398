import type { Range } from "@odoo/o-spreadsheet";
import type { Reading } from "../plugins/facts-plugin";
import { numberFormatOf } from "../text/number-formats";
import { traitsOf } from "./chart-types";
import { styleOf } from "./definition";
import type { AxisRole } from "./details";
import type { RangeDefinition } from "./names";
import { seriesTypeOf } from "./series-types";

/** The number format of an axis: its own, or that of the cells. */
export function axisFormat(read: Reading, definition: RangeDefinition, role: AxisRole): string {
  return definition.excel.axes?.[role]?.numberFormat ?? linked(read, definition, role);
}

function linked(read: Reading, definition: RangeDefinition, role: AxisRole): string {
  const { dataSets, labelRange } = definition.dataSource;
  if (role === "category") return labelRange ? formatOf(read, labelRange) : "General";
  const axis = role === "secondary" ? "y1" : "y";
  const first = dataSets.find(
    ({ dataSetId }) => (styleOf(definition, dataSetId).yAxisId ?? "y") === axis
  );
  if (!first) return "General";
  const type = seriesTypeOf(definition, first.dataSetId);
  if (type && traitsOf(type).stacking === "share") return "0%";
  return formatOf(read, first.dataRange);
}

/** The format of the first cell with a number. */
export function formatOf(read: Reading, { sheetId, zone }: Range): string {
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      const cell = read.getEvaluatedCell({ sheetId, row, col });
      if (cell.type === "number") return numberFormatOf(read, cell.format);
    }
  }
  return "General";
}
