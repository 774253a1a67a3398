import { CompiledFormula } from "@odoo/o-spreadsheet";
import type { CellPosition, Range } from "@odoo/o-spreadsheet";
import { HostError } from "../../protocol/errors";
import type { Reading } from "../plugins/facts-plugin";

/** A formula whose rows became columns: what lay some columns to the left of it lies as many rows above it then. */
export function transposedFormula(
  read: Reading,
  formula: CompiledFormula,
  from: CellPosition,
  to: CellPosition
): string {
  const references = formula.rangeDependencies.map((range) => transposed(range, from, to));
  const turned = CompiledFormula.CopyWithDependencies(formula, to.sheetId, references);
  return turned.toFormulaString(read);
}

function transposed(range: Range, from: CellPosition, to: CellPosition): Range {
  const { zone, parts, unboundedZone, invalidXc, prefixSheet } = range;
  if (invalidXc !== undefined) return range;
  const [first, second = first] = parts;
  const fixed = [first, second].map((part) => part?.colFixed === true && part.rowFixed);
  const half = [first, second].some((part) => part?.colFixed !== part?.rowFixed);
  const endless = unboundedZone.bottom === undefined || unboundedZone.right === undefined;
  if (half || endless) {
    throw new HostError(
      "NotImplemented",
      "The Excel host does not transpose references to whole lines, or with one dollar sign."
    );
  }
  const corner = (row: number, col: number, stays: boolean | undefined) =>
    stays ? { row, col } : { row: to.row + col - from.col, col: to.col + row - from.row };
  const a = corner(zone.top, zone.left, fixed[0]);
  const b = corner(zone.bottom, zone.right, fixed[1]);
  const turned = {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
  const lost = turned.top < 0 || turned.left < 0;
  return {
    ...range,
    zone: turned,
    unboundedZone: turned,
    sheetId: prefixSheet ? range.sheetId : to.sheetId,
    ...(lost ? { invalidXc: "#REF" } : {}),
  };
}
