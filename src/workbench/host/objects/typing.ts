import type { CellPosition } from "@odoo/o-spreadsheet";
import { parseAddress } from "../engine/address";
import type { Reading } from "../engine/plugins/facts-plugin";
import { engineSheetName } from "../engine/text/sheet-names";
import { putCells } from "../engine/cells/put-cells";
import { HostError, invalidArgument, itemNotFound } from "../protocol/errors";
import type { Context } from "./context";

/** Puts in a cell what a person types there, in the language of the computer. */
export function typeInCell(
  { engine }: Context,
  sheetName: string,
  address: string,
  text: string
): void {
  const sheetId = engine.read.getSheetIdByName(engineSheetName(sheetName));
  if (sheetId === undefined) throw itemNotFound(`the worksheet "${sheetName}"`);
  const { zone } = parseAddress(address);
  if (zone.top !== zone.bottom || zone.left !== zone.right) {
    throw invalidArgument(`"${address}" is not one cell`);
  }
  const position = { sheetId, col: zone.left, row: zone.top };
  const put = putCells([{ position, value: text }], engine.locale, true);
  engine.asUser(() => {
    engine.ensure(sheetId, zone);
    engine.plan((read) => {
      const commands = put(read);
      for (const command of commands) {
        if (command.type === "UPDATE_CELL") checkAllowed(read, position, command.content ?? "");
      }
      return commands;
    });
  });
}

/** Excel does not take from a person what the cell's validation stops; an add-in may write it. */
function checkAllowed(read: Reading, position: CellPosition, content: string): void {
  const value = valueOf(read, position.sheetId, content);
  if (value === undefined) return;
  const result = read.getValidationResultForCellValue(value, position);
  if (result.isValid || !result.rule.isBlocking) return;
  throw new HostError("InvalidOperation", `The cell does not take this: ${result.error}`);
}

/** The value that a content will have; undefined for none, and for an array. */
function valueOf(
  read: Reading,
  sheetId: string,
  content: string
): string | number | boolean | undefined {
  if (content === "") return undefined;
  if (content.startsWith("=")) {
    const result = read.evaluateFormula(sheetId, content);
    return Array.isArray(result) ? undefined : (result ?? undefined);
  }
  if (content.startsWith("'")) return content.slice(1);
  if (content === "TRUE" || content === "FALSE") return content === "TRUE";
  return Number.isNaN(Number(content)) ? content : Number(content);
}
