import { UIPlugin, helpers } from "@odoo/o-spreadsheet";
import type { CellPosition, Command, CoreCommand, StaticTable, Zone } from "@odoo/o-spreadsheet";
import type { Reading } from "../plugins/facts-plugin";
import { show } from "../formats/show";
import { localeOf } from "../text/locales";
import { numberFormatOf } from "../text/number-formats";
import { SHIFT, SHIFT_END } from "../plugins/shift-plugin";
import type { Shift, ShiftEnd } from "../plugins/shift-plugin";
import { cellZone, widthOf } from "../cells/spans";
import { WORDS, tablesOn } from "./table-identity";
import { excelValue, literalValue, textContent } from "../text/values";

/**
 * Excel's rule: the header of each column is a text, and no two are alike. Headers that were just entered give way
 * to the others; what is blank gets the word for a column and a number.
 */
export function properHeaders(
  texts: readonly string[],
  entered: readonly boolean[],
  word: string
): string[] {
  const key = (text: string): string => text.toLowerCase();
  const taken = new Set(texts.filter((text, i) => text !== "" && !entered[i]).map(key));
  const numbered = (start: string, first: number): string => {
    let number = first;
    while (taken.has(key(`${start}${number}`))) number++;
    return `${start}${number}`;
  };
  return texts.map((text, i) => {
    if (text !== "" && !entered[i]) return text;
    const other = taken.has(key(text)) ? numbered(text, 2) : text;
    const name = text === "" ? numbered(word, 1) : other;
    taken.add(key(name));
    return name;
  });
}

/** The text that a header cell shows, before the engine has calculated. */
export function headerText(read: Reading, position: CellPosition): string {
  const cell = read.getCell(position);
  if (!cell) return "";
  if (cell.isFormula) {
    const formula = cell.compiledFormula.toFormulaString(read);
    const result = read.evaluateFormula(position.sheetId, formula);
    return String(excelValue(Array.isArray(result) ? result[0]?.[0] : result));
  }
  const locale = localeOf(read.getLocale());
  return show(literalValue(cell), numberFormatOf(read, cell.format), locale);
}

export function headerTexts(read: Reading, { range: { sheetId, zone } }: StaticTable): string[] {
  return Array.from({ length: widthOf(zone) }, (_, i) =>
    headerText(read, { sheetId, col: zone.left + i, row: zone.top })
  );
}

const WITH_OTHERS: ReadonlySet<string> = new Set([
  "CLEAR_CELL",
  "CLEAR_CELLS",
  "DELETE_CONTENT",
  "REMOVE_COLUMNS_ROWS",
]);

/** Puts the headers right at this computer, as a part of what was done; co-authors receive both. */
export class TableHeadersPlugin extends UIPlugin {
  private inside = 0;

  private get read(): Reading {
    return this.getters as unknown as Reading;
  }

  override beforeHandle({ type }: Command | Shift): void {
    if (WITH_OTHERS.has(type) || type === SHIFT) this.inside++;
  }

  override handle(command: Command | ShiftEnd): void {
    if (WITH_OTHERS.has(command.type) || command.type === SHIFT_END) this.inside--;
    if (this.inside === 0) this.follow(command as CoreCommand | ShiftEnd);
  }

  override finalize(): void {
    this.inside = 0;
  }

  private follow(command: CoreCommand | ShiftEnd): void {
    switch (command.type) {
      case SHIFT_END:
        return this.check(command.sheetId, []);
      case "UPDATE_CELL":
      case "CLEAR_CELL": {
        if (command.type === "UPDATE_CELL" && command.content === undefined) return;
        return this.check(command.sheetId, [cellZone(command)]);
      }
      case "CLEAR_CELLS":
      case "DELETE_CONTENT":
        return this.check(command.sheetId, command.target);
      case "ADD_COLUMNS_ROWS":
        return command.dimension === "COL" ? this.check(command.sheetId, []) : undefined;
      case "CREATE_TABLE":
      case "UPDATE_TABLE": {
        const { config } = command;
        const named = command.type === "CREATE_TABLE" || "newTableRange" in command;
        return named || config?.numberOfHeaders ? this.check(command.sheetId) : undefined;
      }
    }
  }

  /** Left out, everything on the sheet counts as just entered. */
  private check(sheetId: string, entered?: readonly Zone[]): void {
    for (const { table } of tablesOn(this.getters, sheetId)) {
      const { zone } = table.range;
      if (table.config.numberOfHeaders === 0) continue;
      const header = { ...zone, bottom: zone.top };
      const isEntered = (at: Zone): boolean =>
        entered?.some((other) => helpers.overlap(at, other)) ?? true;
      // Something typed beside a table widens it: its last header may be missing.
      const lacking = (): boolean =>
        headerText(this.read, { sheetId, col: zone.right, row: zone.top }) === "";
      if (entered?.length === 0 || isEntered(header) || (isEntered(zone) && lacking())) {
        this.correct(table, (col) => isEntered({ ...header, left: col, right: col }));
      }
    }
  }

  private correct(table: StaticTable, isEntered: (col: number) => boolean): void {
    const { sheetId, zone } = table.range;
    const texts = headerTexts(this.read, table);
    const entered = texts.map((_, i) => isEntered(zone.left + i));
    const word = WORDS[localeOf(this.getters.getLocale())].column;
    properHeaders(texts, entered, word).forEach((name, i) => {
      const position = { sheetId, col: zone.left + i, row: zone.top };
      const cell = this.getters.getCell(position);
      const isText = cell && !cell.isFormula && typeof cell.parsedValue === "string";
      if (isText && texts[i] === name) return;
      this.dispatch("UPDATE_CELL", { ...position, content: textContent(name) });
    });
  }
}
