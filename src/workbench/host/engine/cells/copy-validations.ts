import { helpers } from "@odoo/o-spreadsheet";
import type { DataValidationRule, Range } from "@odoo/o-spreadsheet";
import { SET_FACT } from "../plugins/facts-plugin";
import type { Reading } from "../plugins/facts-plugin";
import type { Write } from "../plugins/hooks";
import { intersectionOf } from "./spans";
import { acceptedRule } from "./validation";
import { displaced, tilesOf } from "./tiles";
import type { Placement } from "./tiles";

interface Change {
  readonly rule: Omit<DataValidationRule, "ranges">;
  readonly before: readonly Range[];
  readonly after: Range[];
}

/** Cells that are copied take their validation along; what they are pasted over loses its own. */
export function copiedValidations(read: Reading, placement: Placement): Write[] {
  const { from, to } = placement;
  const { sheetId } = to;
  const target = [read.getRangeFromZone(sheetId, to.zone)];
  const changes = new Map<string, Change>();
  for (const held of read.getDataValidationRules(sheetId)) {
    const { ranges, ...rule } = acceptedRule(read, held);
    const after = read.recomputeRanges(ranges, target);
    changes.set(rule.id, { rule, before: ranges, after: [...after] });
  }
  const facts: Write[] = [];
  for (const held of read.getDataValidationRules(from.sheetId)) {
    const { ranges, ...rule } = acceptedRule(read, held);
    const parts = ranges.flatMap(({ zone }) => intersectionOf(zone, from.zone) ?? []);
    if (parts.length === 0) continue;
    const id = from.sheetId === sheetId ? rule.id : `${rule.id} ${sheetId}`;
    const kept = read.getExcelFacts("validation")[rule.id] as object | undefined;
    if (kept && id !== rule.id) {
      const value = { ...kept, scope: sheetId };
      facts.push({ type: SET_FACT, kind: "validation", key: id, value });
    }
    const change = changes.get(id) ?? { rule: { ...rule, id }, before: [], after: [] };
    changes.set(id, change);
    for (const offset of tilesOf(placement)) {
      const zones = parts.map((zone) => displaced(zone, offset));
      change.after.push(...zones.map((zone) => read.getRangeFromZone(sheetId, zone)));
    }
  }
  return [...facts, ...[...changes.values()].flatMap((change) => command(read, sheetId, change))];
}

function command(read: Reading, sheetId: string, { rule, before, after }: Change): Write[] {
  if (helpers.deepEquals([...before], after)) return [];
  if (after.length === 0) return [{ type: "REMOVE_DATA_VALIDATION_RULE", sheetId, id: rule.id }];
  const ranges = after.map((range) => read.getRangeData(range));
  return [{ type: "ADD_DATA_VALIDATION_RULE", sheetId, rule, ranges }];
}
