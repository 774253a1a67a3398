import { NOTHING } from "../engine/places";
import { flag, text } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/errors";
import { property } from "../protocol/members";
import type { Property } from "../protocol/members";
import type { Members } from "./members";
import { setHeaders, setTotals } from "./table-headings";
import { altered } from "./table-shape";
import type { Table } from "./table";

type Flag = "bandedColumns" | "bandedRows" | "firstColumn" | "lastColumn";

function flagOf(key: Flag): Property<Table> {
  return property<Table, boolean>(
    ({ held }) => held.table.config[key],
    flag,
    (table, value) =>
      table.plan((_, held) => [altered(held, { config: { [key]: value } })], NOTHING)
  );
}

/** The engine's name for a table without a style; Excel's is a blank one. */
const PLAIN = "None";

function setStyle(table: Table, style: string): void {
  table.plan((read, held) => {
    const styleId = style === "" ? PLAIN : style;
    const known = styleId === PLAIN || /^TableStyle(Light|Medium|Dark)\d+$/.test(styleId);
    if (!known || !Object.hasOwn(read.getTableStyles(), styleId)) {
      throw invalidArgument(`the workbook has no table style "${style}"`);
    }
    return [altered(held, { config: { styleId } })];
  }, NOTHING);
}

function setFilterButton(table: Table, hasFilters: boolean): void {
  table.plan((_, held) => {
    if (held.table.config.numberOfHeaders > 0) return [altered(held, { config: { hasFilters } })];
    throw new HostError(
      "InvalidOperation",
      "Filter buttons stand in the header row: show it first."
    );
  });
}

/** How a table is shown. */
export const TABLE_LOOK: Pick<Members<Table>, "properties"> = {
  properties: {
    showHeaders: property<Table, boolean>(
      ({ held }) => held.table.config.numberOfHeaders > 0,
      flag,
      setHeaders
    ),
    showTotals: property<Table, boolean>(({ held }) => held.table.config.totalRow, flag, setTotals),
    showBandedRows: flagOf("bandedRows"),
    showBandedColumns: flagOf("bandedColumns"),
    highlightFirstColumn: flagOf("firstColumn"),
    highlightLastColumn: flagOf("lastColumn"),
    showFilterButton: property<Table, boolean>(
      ({ held }) => held.table.config.hasFilters,
      flag,
      setFilterButton
    ),
    style: property<Table, string>(
      ({ held }) => (held.table.config.styleId === PLAIN ? "" : held.table.config.styleId),
      text,
      setStyle
    ),
  },
};
