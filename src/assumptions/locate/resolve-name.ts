import type { NameState } from "../grid";
import type { DefinedName, PlacedSheet, PlacedTable } from "./placed";
import { parseRefersTo } from "./refers-to";
import type { Reach } from "./table-reach";
import { reachOf, tableArea } from "./table-reach";

/** A name that points to cells, before they have been read. */
export interface Found<S extends PlacedSheet> extends Reach {
  readonly state: "found";
  readonly sheet: S;
  readonly refersTo: string;
}

/** Finds the cells of names. Names of sheets, of tables and of cells compare without case. */
export class NameResolver<S extends PlacedSheet> {
  readonly #sheets: readonly S[];
  readonly #sheetsByName: ReadonlyMap<string, S>;
  readonly #tables: ReadonlyMap<string, { readonly sheet: S; readonly table: PlacedTable }>;
  readonly #names = new Map<string, DefinedName>();
  readonly #sheetNames = new Map<string, DefinedName>();

  constructor(sheets: readonly S[], names: readonly DefinedName[]) {
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

  resolve(asked: string): Found<S> | Exclude<NameState, { state: "range" | "too-large" }> {
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
