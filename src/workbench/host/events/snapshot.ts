import type { Zone } from "@odoo/o-spreadsheet";
import type { Engine } from "../engine/engine";

/** What was shown and selected when events were last told. */
export interface Snapshot {
  readonly active: string;
  readonly selection: readonly Zone[];
}

export function snapshot({ model: { getters } }: Engine): Snapshot {
  return { active: getters.getActiveSheetId(), selection: getters.getSelectedZones() };
}
