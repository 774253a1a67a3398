import type { TableSchema } from "./schema/column";
import { forecast, groups, incomeShares, lifecycle, profiles } from "./schema/households";
import {
  affordability,
  occupancy,
  preferences,
  programme,
  segments,
  stock,
} from "./schema/housing";
import { effects, monitor, scalarNotes, sources } from "./schema/policy";
import { SCALARS } from "./schema/scalars";
import { components, scenarios } from "./schema/scenarios";

/**
 * The contract between a workbook and the product: every defined name, in the order in which they are
 * documented and given to the version of the assumptions. The template, the reader and the reference
 * page all come from here.
 */
export const TABLES = {
  groups,
  incomeShares,
  lifecycle,
  forecast,
  profiles,
  components,
  scenarios,
  segments,
  stock,
  occupancy,
  preferences,
  affordability,
  programme,
  monitor,
  effects,
  sources,
  scalarNotes,
} as const satisfies Readonly<Record<string, TableSchema>>;
export type TableId = keyof typeof TABLES;
export const TABLE_IDS = Object.keys(TABLES) as TableId[];

export { SCALARS, STATE_NAME } from "./schema/scalars";
export type { ScalarId } from "./schema/scalars";

/** Every name that is read, scalars first; without Woning_Stand, which is computed from them. */
export const ASSUMPTION_NAMES: readonly string[] = [
  ...Object.values(SCALARS).map((scalar) => scalar.name),
  ...Object.values(TABLES).map((table) => table.name),
];

/** The Excel table under a table's defined name; the two cannot be called the same. */
export function excelTableName(table: TableSchema): string {
  return table.name.replace("Woning_", "tbl_");
}
