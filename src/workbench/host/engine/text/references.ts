import { CompiledFormula } from "@odoo/o-spreadsheet";
import type { Range } from "@odoo/o-spreadsheet";
import { SET_FACT } from "../plugins/facts-plugin";
import type { Reading } from "../plugins/facts-plugin";
import type { Write } from "../plugins/hooks";
import { POINT_NAME } from "../plugins/names-plugin";
import { excelZone } from "../cells/spans";
import { adaptedFacts } from "./formulas-in-facts";

/** What becomes of a range; the same one where nothing does, and undefined where its cells are gone. */
export type Adaptation = (range: Range) => Range | undefined;

/**
 * Changes the references in formulas, in names and in what is kept of both and of validations. The engine adapts those to lines that come and go and to cells
 * that move; what Excel does beyond that is done here.
 */
export function* adaptReferences(read: Reading, adapt: Adaptation): Generator<Write> {
  const applyChange = (range: Range) => {
    const changed = adapt(range);
    if (changed === range) return { changeType: "NONE" as const, range };
    return { changeType: "CHANGE" as const, range: changed ?? { ...range, invalidXc: "#REF" } };
  };
  for (const sheetId of read.getSheetIds()) {
    for (const cell of read.getCells(sheetId)) {
      if (!cell.isFormula) continue;
      const { compiledFormula } = cell;
      const adapted = compiledFormula.adaptCompiledFormula(applyChange, (name) => name);
      if (adapted === compiledFormula) continue;
      const content = `${adapted.toFormulaString(read)}`;
      yield { type: "UPDATE_CELL", ...read.getCellPosition(cell.id), content };
    }
  }
  for (const { name, range } of read.getNamedRanges()) {
    const changed = adapt(range);
    if (changed === range) continue;
    const to = changed && { sheetId: changed.sheetId, zone: excelZone(changed.unboundedZone) };
    yield { type: POINT_NAME, name, ...(to ? { to } : {}) };
  }
  for (const fact of adaptedFacts(read, read.getSheetIds()[0]!, adaptFormula)) {
    yield { type: SET_FACT, ...fact };
  }

  function adaptFormula(formula: string, sheetId: string): string {
    const compiled = CompiledFormula.Compile(formula, sheetId, read);
    const adapted = compiled.adaptCompiledFormula(applyChange, (name) => name);
    return adapted === compiled ? formula : adapted.toFormulaString(read);
  }
}

/** A range with other bounds; dollar signs and the name of the sheet stay. */
export function bounded(range: Range, bounds: Partial<Range["zone"]>): Range {
  const zone = { ...range.zone, ...bounds };
  return { ...range, zone, unboundedZone: { ...range.unboundedZone, ...bounds } };
}
