import type { Zone } from "@odoo/o-spreadsheet";
import type { Reading } from "../engine/plugins/facts-plugin";
import type { Write } from "../engine/plugins/hooks";
import { bounded } from "../engine/text/references";
import type { Adaptation } from "../engine/text/references";
import { heightOf } from "../engine/cells/spans";
import { headerTexts } from "../engine/tables/table-headers";
import type { HeldTable, NamedConfig, TableIdentity } from "../engine/tables/table-identity";

/** Where the parts of a table lie. */
export interface Shape {
  readonly whole: Zone;
  readonly header: Zone | undefined;
  readonly body: Zone;
  readonly totals: Zone | undefined;
}

export function shapeOf({ table: { range, config } }: HeldTable): Shape {
  const whole = range.zone;
  const header = config.numberOfHeaders > 0 ? { ...whole, bottom: whole.top } : undefined;
  const totals = config.totalRow ? { ...whole, top: whole.bottom } : undefined;
  const body = {
    ...whole,
    top: whole.top + (header ? 1 : 0),
    bottom: whole.bottom - (totals ? 1 : 0),
  };
  return { whole, header, body, totals };
}

/** A table without rows keeps a blank one, where the first is to be entered. */
export function rowCount(read: Reading, held: HeldTable): number {
  const { body } = shapeOf(held);
  const count = heightOf(body);
  return count === 1 && isBlank(read, held.sheetId, body) ? 0 : count;
}

/** Whether nothing stands in cells, and nothing has spilled there. */
export function isBlank(read: Reading, sheetId: string, zone: Zone): boolean {
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      const cell = read.getCell({ sheetId, col, row });
      if (cell?.isFormula || cell?.content) return false;
      if (read.getArrayFormulaSpreadingOn({ sheetId, col, row })) return false;
    }
  }
  return true;
}

/** The names of the columns: what their headers say. */
export function columnNames(read: Reading, { table, hidden }: HeldTable): readonly string[] {
  return table.config.numberOfHeaders > 0 ? headerTexts(read, table) : (hidden?.columns ?? []);
}

interface Alteration {
  readonly zone?: Zone;
  readonly config?: Partial<NamedConfig>;
  readonly name?: string;
  /** What is kept for a header row that is not shown; undefined where it is. */
  readonly hidden?: TableIdentity["hidden"] | undefined;
}

/** Changes where a table lies, over cells that are there already, what it is called and how it looks. */
export function altered(held: HeldTable, { zone, config, ...changed }: Alteration): Write {
  const { sheetId, table, id, legacyId, name, hidden } = { ...held, ...changed };
  const excel: TableIdentity = { id, legacyId, name, ...(hidden ? { hidden } : {}) };
  const named: Partial<NamedConfig> = { ...config, excel };
  return {
    type: "UPDATE_TABLE",
    sheetId,
    zone: table.range.zone,
    ...(zone ? { newTableRange: { _sheetId: sheetId, _zone: zone } } : {}),
    config: named,
  };
}

/** References to all rows of columns, with or without the header, go on being that when there are other rows. */
export function following(
  { sheetId, table }: HeldTable,
  rows: { readonly now: Rows; readonly then: Rows }
): Adaptation {
  const { top: header, left, right } = table.range.zone;
  const { now, then } = rows;
  return (range) => {
    const { zone, unboundedZone } = range;
    const follows =
      range.sheetId === sheetId &&
      unboundedZone.bottom === now.bottom &&
      (zone.top === now.top || zone.top === header) &&
      zone.bottom > zone.top &&
      zone.left >= left &&
      zone.right <= right;
    if (!follows) return range;
    return bounded(range, {
      bottom: then.bottom,
      ...(zone.top === now.top ? { top: then.top } : {}),
    });
  };
}

type Rows = Pick<Zone, "top" | "bottom">;
