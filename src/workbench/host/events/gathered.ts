import type { Zone } from "@odoo/o-spreadsheet";
import type { Change, Edit, Origin, Scene } from "../engine/watching/journal";
import { isCell } from "../engine/cells/spans";
import type { CellValue } from "../engine/text/values";
import { joined } from "./areas";

/** All that one action edited on a sheet: one event. */
export interface Edits {
  readonly kind: "edits";
  readonly sheetId: string;
  readonly origin: Origin;
  readonly scene: Scene;
  readonly zones: readonly Zone[];
  /** What stood in the cell, where there is only one. */
  readonly before: CellValue | undefined;
}

type Gathered = Edits | Exclude<Change, Edit>;

/** Changes in order, with the edits of an action taken together. */
export function gathered(changes: readonly Change[]): Gathered[] {
  const done: Gathered[] = [];
  let open: (Change & Edit)[] = [];
  const close = (): void => {
    const sheets = new Map<string, (Change & Edit)[]>();
    for (const edit of open) {
      const edits = sheets.get(edit.sheetId) ?? [];
      edits.push(edit);
      sheets.set(edit.sheetId, edits);
    }
    done.push(...[...sheets.values()].map(together));
    open = [];
  };
  for (const change of changes) {
    if (open[0] && (change.kind !== "edit" || change.step !== open[0].step)) close();
    if (change.kind === "edit") open.push(change);
    else done.push(change);
  }
  close();
  return done;
}

function together(edits: readonly (Change & Edit)[]): Edits {
  const { sheetId, origin, scene, before } = edits[0]!;
  const zones = joined(edits.map(({ zone }) => zone));
  const single = zones.length === 1 && isCell(zones[0]!);
  return { kind: "edits", sheetId, origin, scene, zones, before: single ? before : undefined };
}
