import type { Zone } from "@odoo/o-spreadsheet";
import { helpers } from "@odoo/o-spreadsheet";
import { flag } from "../protocol/arguments";
import { method } from "../protocol/members";
import type { Method } from "../protocol/members";
import type { Context } from "./context";
import type { Members } from "./members";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Calculation by command, of some cells. */
export const CALCULATION_MEMBERS: Members<Range> = {
  properties: {},
  methods: {
    calculate: method<Range, []>([], ({ context, sheetId, zone }) =>
      calculate(context, sheetId, true, zone)
    ),
  },
};

/** Of a whole sheet; what is not marked as changed is not asked of the add-in again. */
export const CALCULATE_SHEET: Record<"calculate", Method<Worksheet>> = {
  calculate: method<Worksheet, [boolean]>([flag], ({ context, sheetId }, markAllDirty) =>
    calculate(context, sheetId, markAllDirty)
  ),
};

function calculate({ engine }: Context, sheetId: string, anew: boolean, zone?: Zone): void {
  const { read } = engine;
  const cells = read.getCells(sheetId).filter(({ id, isFormula }) => {
    const { col, row } = read.getCellPosition(id);
    return isFormula && (!zone || helpers.isInside(col, row, zone));
  });
  engine.calculation.cells(
    cells.map(({ id }) => id),
    anew
  );
}
