import { formatZone } from "../engine/address";
import type { Engine } from "../engine/engine";

export interface TableState {
  readonly sheetId: string;
  readonly name: string;
}

/** What events are told from by comparing: undo, co-authors and commands of any kind all show here. */
export interface Snapshot {
  readonly sheets: readonly string[];
  readonly tables: ReadonlyMap<string, TableState>;
  readonly active: string;
  readonly selection: string;
}

export function snapshot(engine: Engine): Snapshot {
  const { getters } = engine.model;
  const sheets = getters.getSheetIds();
  const tables = new Map(
    sheets.flatMap((sheetId) =>
      getters.getCoreTables(sheetId).map(({ id }) => {
        const name = engine.fact<{ name: string }>("tables", id)?.name ?? id;
        return [id, { sheetId, name }] as const;
      })
    )
  );
  return {
    sheets: [...sheets],
    tables,
    active: getters.getActiveSheetId(),
    selection: getters.getSelectedZones().map(formatZone).join(","),
  };
}
