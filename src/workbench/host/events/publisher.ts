import { helpers } from "@odoo/o-spreadsheet";
import { formatZone, parseAddress, quoteSheet } from "../engine/address";
import type { Engine } from "../engine/engine";
import type { Changes, Edit, Insertion, Origin, Recalculated } from "../engine/journal";
import { excelValue } from "../engine/values";
import type { CellValue } from "../engine/values";
import type { Entry } from "../protocol/wire";
import { addressesBySheet } from "./areas";
import { EventType, WORKBOOK_TARGET } from "./event-types";
import { snapshot } from "./snapshot";
import type { Snapshot } from "./snapshot";
import type { Subscriptions } from "./subscriptions";

/** Makes messages of what happened in the workbook, for those who listen. */
export class Publisher {
  private known: Snapshot;

  constructor(
    private readonly engine: Engine,
    private readonly subscriptions: Subscriptions
  ) {
    this.known = snapshot(engine);
  }

  entries(changes: Changes): Entry[] {
    const before = this.known;
    const now = (this.known = snapshot(this.engine));
    return [
      ...this.sheets(before, now, changes.origin),
      ...this.tables(before, now, changes.origin),
      ...changes.insertions.flatMap((insertion) => this.inserted(insertion)),
      ...this.edited(changes.edits, now),
      ...this.calculated(changes.recalculated),
      ...this.shown(before, now),
    ];
  }

  private sheets(before: Snapshot, now: Snapshot, origin: Origin): Entry[] {
    const message = (type: string, worksheetId: string) => () => ({
      type,
      worksheetId,
      source: source(origin),
    });
    const added = now.sheets.filter((id) => !before.sheets.includes(id));
    const deleted = before.sheets.filter((id) => !now.sheets.includes(id));
    return [
      ...added.flatMap((id) =>
        this.send(EventType.added, [WORKBOOK_TARGET], message("WorksheetAdded", id))
      ),
      ...deleted.flatMap((id) =>
        this.send(EventType.deleted, [WORKBOOK_TARGET], message("WorksheetDeleted", id))
      ),
    ];
  }

  private tables(before: Snapshot, now: Snapshot, origin: Origin): Entry[] {
    const added = [...now.tables].filter(([id]) => !before.tables.has(id));
    const deleted = [...before.tables].filter(([id]) => !now.tables.has(id));
    const send =
      (type: number, name: string) =>
      ([tableId, { sheetId: worksheetId, name: tableName }]: (typeof added)[number]) =>
        this.send(type, [WORKBOOK_TARGET, worksheetId], () => ({
          type: name,
          tableId,
          tableName,
          worksheetId,
          source: source(origin),
        }));
    return [
      ...added.flatMap(send(EventType.tableAdded, "TableAdded")),
      ...deleted.flatMap(send(EventType.tableDeleted, "TableDeleted")),
    ];
  }

  private inserted(insertion: Insertion): Entry[] {
    const { sheetId: worksheetId, dimension, from, to, removed, origin } = insertion;
    const line = (i: number) => (dimension === "ROW" ? i + 1 : helpers.numberToLetters(i));
    const change = `${dimension === "ROW" ? "Row" : "Column"}${removed ? "Deleted" : "Inserted"}`;
    return this.changed(worksheetId, `${line(from)}:${line(to)}`, change, origin);
  }

  private edited(edits: readonly Edit[], now: Snapshot): Entry[] {
    const entries: Entry[] = [];
    for (const origin of ["addin", "user", "remote"] as const) {
      const own = edits.filter((edit) => edit.origin === origin);
      for (const [sheetId, address] of addressesBySheet(own)) {
        const first = own.find((edit) => edit.sheetId === sheetId)!;
        const single = /^[A-Z]+\d+$/.test(address);
        const details = single ? this.details(first) : {};
        entries.push(...this.changed(sheetId, address, "RangeEdited", origin, details));
        entries.push(...this.tablesEdited(sheetId, address, origin, details, now));
      }
    }
    return entries;
  }

  private tablesEdited(
    sheetId: string,
    address: string,
    origin: Origin,
    details: object,
    now: Snapshot
  ): Entry[] {
    if (!this.subscriptions.hasAny(EventType.tableChanged)) return [];
    const zones = address.split(",").map((part) => parseAddress(part).zone);
    return this.engine.model.getters.getCoreTables(sheetId).flatMap(({ id, range }) => {
      const within = zones.filter((zone) => helpers.overlap(zone, range.zone));
      if (within.length === 0 || !now.tables.has(id)) return [];
      const touched = within.map(formatZone).join(",");
      return this.send(EventType.tableChanged, [WORKBOOK_TARGET, sheetId, id], () => ({
        type: "TableChanged",
        ...this.changeMessage(sheetId, touched, "RangeEdited", origin),
        ...details,
        tableId: id,
      }));
    });
  }

  private details(edit: Edit): object {
    if (edit.before === undefined) return {};
    const after = excelValue(this.engine.model.getters.getEvaluatedCell(edit).value);
    return {
      valueBefore: edit.before,
      valueAfter: after,
      valueTypeBefore: valueType(edit.before),
      valueTypeAfter: valueType(after),
    };
  }

  private changed(
    sheetId: string,
    address: string,
    changeType: string,
    origin: Origin,
    details: object = {}
  ): Entry[] {
    return this.send(EventType.changed, [WORKBOOK_TARGET, sheetId], () => ({
      type: "WorksheetChanged",
      ...this.changeMessage(sheetId, address, changeType, origin),
      ...details,
    }));
  }

  private changeMessage(sheetId: string, address: string, changeType: string, origin: Origin) {
    const sheet = this.engine.model.getters.tryGetSheetName(sheetId) ?? "";
    return {
      worksheetId: sheetId,
      address,
      changeType,
      source: source(origin),
      triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      referenceId: `${quoteSheet(sheet)}!${address.split(",")[0]}`,
    };
  }

  private calculated(cells: readonly Recalculated[]): Entry[] {
    if (!this.subscriptions.hasAny(EventType.calculated)) return [];
    const { getters } = this.engine.model;
    const formulas = cells.filter((cell) => getters.getCorrespondingFormulaCell(cell));
    return [...addressesBySheet(formulas)].flatMap(([sheetId, address]) =>
      this.send(EventType.calculated, [WORKBOOK_TARGET, sheetId], () => ({
        type: "WorksheetCalculated",
        worksheetId: sheetId,
        address,
      }))
    );
  }

  private shown(before: Snapshot, now: Snapshot): Entry[] {
    const entries: Entry[] = [];
    if (before.active !== now.active) {
      const message = (type: string, worksheetId: string) => () => ({ type, worksheetId });
      const { deactivated, activated } = EventType;
      entries.push(
        ...this.send(
          deactivated,
          [WORKBOOK_TARGET, before.active],
          message("WorksheetDeactivated", before.active)
        ),
        ...this.send(
          activated,
          [WORKBOOK_TARGET, now.active],
          message("WorksheetActivated", now.active)
        )
      );
    } else if (before.selection !== now.selection) {
      entries.push(...this.selected(now));
    }
    return entries;
  }

  private selected({ active, selection: address }: Snapshot): Entry[] {
    const sheet = this.send(EventType.selectionChanged, [WORKBOOK_TARGET, active], () => ({
      type: "WorksheetSelectionChanged",
      worksheetId: active,
      address,
    }));
    if (!this.subscriptions.hasAny(EventType.tableSelectionChanged)) return sheet;
    const zones = address.split(",").map((part) => parseAddress(part).zone);
    const tables = this.engine.model.getters.getCoreTables(active).flatMap(({ id, range }) => {
      const inside = zones.filter((zone) => helpers.overlap(zone, range.zone));
      return this.send(EventType.tableSelectionChanged, [id], () => ({
        type: "TableSelectionChanged",
        worksheetId: active,
        tableId: id,
        address: inside.map(formatZone).join(","),
      }));
    });
    return [...sheet, ...tables];
  }

  private send(type: number, targets: readonly string[], message: () => object): Entry[] {
    return this.subscriptions.entries(type, targets, message);
  }
}

const source = (origin: Origin): "Local" | "Remote" => (origin === "remote" ? "Remote" : "Local");

function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value.startsWith("#") ? "Error" : "String";
}
