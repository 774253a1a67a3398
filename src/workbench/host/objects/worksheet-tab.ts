import type { Command } from "@odoo/o-spreadsheet";
import { excelColor, readColor } from "../engine/cells/colors";
import type { Plan } from "../engine/plugins/hooks";
import { engineSheetName } from "../engine/text/sheet-names";
import { integer, oneOf, text } from "../protocol/arguments";
import type { Reader } from "../protocol/members";
import { HostError } from "../protocol/errors";
import { method, property } from "../protocol/members";
import type { Members } from "./members";
import { checkSheetName } from "./sheet-name";
import type { Worksheet } from "./worksheet";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
type Visibility = (typeof VISIBILITIES)[number];

/** Nothing is no colour. */
const color: Reader<string> = (value, what) => {
  const given = text(value, what);
  return given === "" ? "" : readColor(given);
};

/** A sheet among the others: what its tab says, where it stands and whether it is seen. */
export const TAB: Members<Worksheet> = {
  properties: {
    name: property<Worksheet, string>((sheet) => sheet.name, text, rename),
    position: property<Worksheet, number>(
      (sheet) => sheet.position,
      integer,
      (sheet, position) => sheet.context.engine.plan(moveTo(sheet.sheetId, position))
    ),
    visibility: property<Worksheet, Visibility>(visibility, oneOf(...VISIBILITIES), setVisibility),
    tabColor: property<Worksheet, string>(tabColor, color, setTabColor),
  },
  methods: {
    activate: method<Worksheet, []>([], (sheet) => sheet.activate()),
    delete: method<Worksheet, []>([], remove),
  },
};

function rename(sheet: Worksheet, wanted: string): void {
  const { engine } = sheet.context;
  checkSheetName(wanted);
  const [oldName, newName] = [sheet.name, wanted].map(engineSheetName) as [string, string];
  const taken = engine.read.getSheetIdByName(newName);
  if (taken !== undefined && taken !== sheet.sheetId) {
    throw new HostError("ItemAlreadyExists", `There is a worksheet "${wanted}" already.`);
  }
  engine.write({ type: "RENAME_SHEET", sheetId: sheet.sheetId, oldName, newName });
}

/** The engine counts visible sheets alone when it moves one: all are shown meanwhile. */
export function moveTo(sheetId: string, position: number): Plan {
  return (read) => {
    const ids = read.getSheetIds();
    const wanted = Math.min(Math.max(position, 0), ids.length - 1);
    const delta = wanted - ids.indexOf(sheetId);
    if (delta === 0) return [];
    const hidden = ids.filter((id) => !read.isSheetVisible(id));
    return [
      ...hidden.map((id): Command => ({ type: "SHOW_SHEET", sheetId: id })),
      { type: "MOVE_SHEET", sheetId, delta },
      ...hidden.map((id): Command => ({ type: "HIDE_SHEET", sheetId: id })),
    ];
  };
}

function visibility({ context: { engine }, sheetId }: Worksheet): Visibility {
  if (engine.read.isSheetVisible(sheetId)) return "Visible";
  return engine.fact("sheets", sheetId) === "VeryHidden" ? "VeryHidden" : "Hidden";
}

function setVisibility(sheet: Worksheet, wanted: Visibility): void {
  const { engine } = sheet.context;
  const { sheetId } = sheet;
  const visible = engine.read.isSheetVisible(sheetId);
  if (wanted !== "Visible" && visible && engine.read.getVisibleSheetIds().length === 1) {
    throw new HostError("InvalidOperation", "The last visible worksheet cannot be hidden.");
  }
  engine.setFact("sheets", sheetId, wanted === "VeryHidden" ? wanted : undefined);
  if ((wanted === "Visible") === visible) return;
  engine.write({ type: visible ? "HIDE_SHEET" : "SHOW_SHEET", sheetId });
}

function tabColor({ context, sheetId }: Worksheet): string {
  const { color: held } = context.engine.read.getSheet(sheetId);
  return held ? excelColor(held) : "";
}

function setTabColor({ context, sheetId }: Worksheet, wanted: string): void {
  const colored = wanted === "" ? {} : { color: wanted };
  context.engine.write({ type: "COLOR_SHEET", sheetId, ...colored });
}

function remove(sheet: Worksheet): void {
  const { engine } = sheet.context;
  const { sheetId, name } = sheet;
  const sheetName = engineSheetName(name);
  if (visibility(sheet) === "VeryHidden") {
    throw new HostError("InvalidOperation", `"${name}" is very hidden: show it first.`);
  }
  const { read } = engine;
  const visible = read.getVisibleSheetIds();
  if (visible.length === 1 && visible[0] === sheetId) {
    throw new HostError("InvalidOperation", "The last visible worksheet cannot be deleted.");
  }
  // The engine deletes no sheet while but one is visible, not even a hidden one.
  if (!visible.includes(sheetId)) engine.write({ type: "SHOW_SHEET", sheetId });
  engine.deleteSheet(sheetId, sheetName);
}
