import type { NameState } from "../assumptions/grid";
import type { DefinedName } from "./defined-names";
import type { SheetInventory, TableInventory } from "./inventory";
import { parseRefersTo } from "./refers-to";
import type { Reach } from "./table-reach";
import { reachOf, tableArea } from "./table-reach";

/** A name that points to cells, before they have been read. */
export interface Found extends Reach {
  readonly state: "found";
  readonly sheet: SheetInventory;
  readonly refersTo: string;
}

/** Finds the cells of names. Names of sheets, of tables and of cells compare without case. */
export class NameResolver {
  readonly #sheets: readonly SheetInventory[];
  readonly #sheetsByName: ReadonlyMap<string, SheetInventory>;
  readonly #tables: ReadonlyMap<
    string,
    { readonly sheet: SheetInventory; readonly table: TableInventory }
  >;
  readonly #names = new Map<string, DefinedName>();
  readonly #sheetNames = new Map<string, DefinedName>();

  constructor(sheets: readonly SheetInventory[], names: readonly DefinedName[]) {
    this.#sheets = sheets;
    this.#sheetsByName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.#tables = new Map(
      sheets.flatMap((sheet) =>
        sheet.tables.map((table) => [table.name.toLowerCase(), { sheet, table }] as const)
      )
    );
    for (const name of names) {
      const all = name.sheet === undefined ? this.#names : this.#sheetNames;
      const key = name.name.toLowerCase();
      // The first counts, as it does for Excel when it repairs a workbook.
      if (!all.has(key)) all.set(key, name);
    }
  }

  resolve(asked: string): Found | Exclude<NameState, { state: "range" | "too-large" }> {
    const name = this.#names.get(asked.toLowerCase());
    if (!name) {
      const local = this.#sheetNames.get(asked.toLowerCase());
      if (local?.sheet === undefined) return { state: "missing" };
      return { state: "sheet-scoped", sheet: this.#sheets[local.sheet]?.name ?? "" };
    }
    const { refersTo } = name;
    const target = parseRefersTo(refersTo, (table) => this.#tables.has(table.toLowerCase()));
    switch (target.kind) {
      case "broken":
        return { state: "broken", refersTo };
      case "other":
        return { state: "not-a-range", refersTo };
      case "table": {
        const { sheet, table } = this.#tables.get(target.table.toLowerCase())!;
        const area = tableArea(table);
        return area ? { state: "found", sheet, refersTo, area } : { state: "broken", refersTo };
      }
      case "area": {
        const sheet = this.#sheetsByName.get(target.sheet.toLowerCase());
        if (!sheet) return { state: "broken", refersTo };
        return { state: "found", sheet, refersTo, ...reachOf(target.area, sheet.tables) };
      }
    }
  }
}
