import type { Zone } from "@odoo/o-spreadsheet";
import { LAST_COLUMN, LAST_ROW, formatZone, quoteSheet } from "../engine/address";
import type { CellShift, Change, LineChange, Origin, Scene } from "../engine/watching/journal";
import { excelValue } from "../engine/text/values";
import type { CellValue } from "../engine/text/values";
import { address } from "./areas";
import type { Edits } from "./gathered";
import type { Telling } from "./telling";

/** What happened to the cells of a sheet, as the events of worksheets and tables both tell it. */
export interface CellChange {
  readonly sheetId: string;
  readonly origin: Origin;
  readonly scene: Scene;
  readonly zones: readonly Zone[];
  readonly changeType: string;
  readonly shiftDirection?: string;
  readonly details?: object;
}

export function cellChange(
  telling: Telling,
  change: Edits | (Change & (LineChange | CellShift))
): CellChange {
  const { sheetId, origin, scene } = change;
  const common = { sheetId, origin, scene };
  switch (change.kind) {
    case "edits":
      return {
        ...common,
        zones: change.zones,
        changeType: "RangeEdited",
        details: detailsOf(telling, change),
      };
    case "lines": {
      const what = change.dimension === "ROW" ? "Row" : "Column";
      const zones = change.runs.map(([from, to]) =>
        change.dimension === "ROW"
          ? { top: from, bottom: to, left: 0, right: LAST_COLUMN }
          : { left: from, right: to, top: 0, bottom: LAST_ROW }
      );
      return { ...common, zones, changeType: what + done(change) };
    }
    case "shift": {
      const { zone, dimension, removed } = change;
      const [back, on] = dimension === "ROW" ? ["Up", "Down"] : ["Left", "Right"];
      const shiftDirection = `ShiftCell${removed ? back : on}`;
      return { ...common, zones: [zone], changeType: `Cell${done(change)}`, shiftDirection };
    }
  }
}

const done = ({ removed }: { removed: boolean }): string => (removed ? "Deleted" : "Inserted");

function detailsOf({ read }: Telling, { sheetId, zones, before }: Edits): object {
  if (before === undefined) return {};
  const { left: col, top: row } = zones[0]!;
  const after = excelValue(read.getEvaluatedCell({ sheetId, col, row }).value);
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value.startsWith("#") ? "Error" : "String";
}

/** The body of a message; office.js finds the range again by the reference, which is its address. */
export function changeMessage({ read }: Telling, change: CellChange): object {
  const { sheetId, origin, zones, changeType, shiftDirection = "None", details } = change;
  const sheet = quoteSheet(read.tryGetSheetName(sheetId) ?? "");
  return {
    worksheetId: sheetId,
    address: address(zones),
    changeType,
    source: source(origin),
    triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown",
    shiftDirection,
    referenceId: `${sheet}!${formatZone(zones[0]!)}`,
    ...details,
  };
}

export const source = (origin: Origin): "Local" | "Remote" =>
  origin === "remote" ? "Remote" : "Local";
