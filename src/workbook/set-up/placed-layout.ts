import { freeSheetName } from "../../assumptions/free-sheet-name";
import type { LayoutCell, LayoutValidation, SheetLayout } from "../../assumptions/layout";
import { quoted } from "../../assumptions/template/address";

/**
 * Sheets as they come into a workbook that has sheets of its own: a name that is taken gets a number, and formulas,
 * links and lists follow.
 */
export function placedSheets(
  sheets: readonly SheetLayout[],
  taken: readonly string[]
): readonly SheetLayout[] {
  const used = [...taken];
  const names = new Map<string, string>();
  for (const { name } of sheets) {
    const free = freeSheetName(name, used);
    used.push(free);
    if (free !== name) names.set(name, free);
  }
  if (names.size === 0) return sheets;
  const follow = (formula: string): string => withSheets(formula, names);
  return sheets.map((sheet) => ({
    ...sheet,
    name: names.get(sheet.name) ?? sheet.name,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map([...cells].map(([column, cell]) => [column, placedCell(cell, follow, names)])),
      ])
    ),
    validations: sheet.validations.map((validation) => placedValidation(validation, follow)),
  }));
}

type Follow = (formula: string) => string;

function placedCell(
  cell: LayoutCell,
  follow: Follow,
  names: ReadonlyMap<string, string>
): LayoutCell {
  const { value, formula, target } = cell;
  if (formula !== undefined) return { ...cell, formula: follow(formula) };
  if (target === undefined) return cell;
  // A link that shows the name of a sheet shows the one that the sheet has got.
  const shown = typeof value === "string" ? (names.get(value) ?? value) : value;
  return { ...cell, value: shown, target: follow(target) };
}

function placedValidation(validation: LayoutValidation, follow: Follow): LayoutValidation {
  const { rule } = validation;
  if (rule.type !== "list-of") return validation;
  const { formula, range } = rule;
  return { ...validation, rule: { ...rule, formula: follow(formula), range: follow(range) } };
}

/** A text in a formula, which is passed over, or the name of a sheet before an address. */
const SHEETS = /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!/g;

/** A formula, or an address with its sheet, in which sheets go by other names. */
function withSheets(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(SHEETS, (found) => {
    if (found.startsWith('"')) return found;
    const name = names.get(sheetIn(found));
    return name === undefined ? found : `${quoted(name)}!`;
  });
}

/** The sheets that a formula speaks of. */
export function sheetsIn(formula: string): readonly string[] {
  return (formula.match(SHEETS) ?? []).filter((found) => !found.startsWith('"')).map(sheetIn);
}

function sheetIn(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
