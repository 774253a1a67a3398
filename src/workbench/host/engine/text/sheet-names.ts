/**
 * The engine takes no apostrophe in the name of a sheet, which Excel does: it keeps this letter in its place, which
 * looks alike.
 */
const LETTER = "\u02BC";

/** A sheet's name as the engine has it. */
export function engineSheetName(name: string): string {
  return name.replaceAll("'", LETTER);
}

/** A sheet's name as Excel has it. */
export function excelSheetName(name: string): string {
  return name.replaceAll(LETTER, "'");
}

/** A text in a formula, which is passed over, or a sheet's quoted name before an address. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')+'(?=!)/g;

/** A formula of Excel's in which quoted names of sheets are the engine's. */
export function withEngineSheets(formula: string): string {
  return inSheets(formula, (name) => name.replaceAll("''", LETTER));
}

/** A formula of the engine in which quoted names of sheets are Excel's. */
export function withExcelSheets(formula: string): string {
  return inSheets(formula, (name) => name.replaceAll(LETTER, "''"));
}

function inSheets(formula: string, change: (name: string) => string): string {
  return formula.replace(QUOTED, (found) =>
    found.startsWith("'") ? `'${change(found.slice(1, -1))}'` : found
  );
}
