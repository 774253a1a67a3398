import type { Provenance } from "../assumptions";
import { TABLES } from "../schema";
import type { TableId } from "../schema";
import type { CellContent, Column } from "../schema/column";
import { unitWord } from "../schema/words";
import type { Context } from "./context";
import type { ReadRow, ReadTable } from "./table";

/** By which columns a row is known, and which holds its value; a matrix has no single one. */
const ROWS: Readonly<Record<TableId, { subject: readonly string[]; value?: string }>> = {
  groups: { subject: ["code"], value: "households" },
  incomeShares: { subject: ["group"] },
  lifecycle: { subject: ["phase"] },
  forecast: { subject: ["year"], value: "total" },
  profiles: { subject: ["group"] },
  components: { subject: ["component", "parameter", "year"], value: "value" },
  scenarios: { subject: ["scenario", "component", "parameter", "year"], value: "value" },
  segments: { subject: ["code"], value: "shortage" },
  stock: { subject: ["margin", "class"], value: "dwellings" },
  occupancy: { subject: ["group"] },
  preferences: { subject: ["group"] },
  affordability: { subject: ["code"], value: "households" },
  programme: { subject: ["plan", "segment", "year"], value: "dwellings" },
  monitor: { subject: ["indicator", "segment", "year"], value: "value" },
  effects: { subject: ["theme", "indicator"], value: "amount" },
  sources: { subject: ["key"], value: "value" },
  scalarNotes: { subject: ["name"] },
};

/** Source and status of every row that has them, with what the row is about. */
export function rowProvenance({ tables }: Context): Provenance[] {
  return [...tables.values()].flatMap((table) => {
    if (table.id === "scalarNotes" || !table.headers.columns.has("status")) return [];
    return table.rows.map((row) => ({
      place: table.place(row, "status"),
      subject: subjectOf(table, row),
      ...valueOf(table, row),
      source: String(row.values["source"]),
      status: row.values["status"] as Provenance["status"],
    }));
  });
}

function subjectOf({ id }: ReadTable, { values }: ReadRow): string {
  const parts = ROWS[id].subject.map((key) => String(values[key] ?? ""));
  return parts.filter((part) => part !== "").join(", ");
}

/** The value with its unit: as the row names it, else that of the column. */
function valueOf({ id }: ReadTable, { values }: ReadRow): Pick<Provenance, "value" | "unit"> {
  const key = ROWS[id].value;
  if (key === undefined) return { value: null, unit: "" };
  const column = (TABLES[id].columns as Readonly<Record<string, Column>>)[key];
  const named = values["unit"];
  const known = column?.unit === undefined ? "" : unitWord(column.unit);
  return {
    value: single(values[key]),
    unit: typeof named === "string" && named !== "" ? named : known,
  };
}

function single(content: CellContent | undefined): number | string | null {
  return typeof content === "number" || typeof content === "string" ? content : null;
}
