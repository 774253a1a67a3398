import { helpers } from "@odoo/o-spreadsheet";
import { invalidArgument } from "../../protocol/errors";
import { NAMED_COLORS } from "./named-colors";

/** A colour as the add-in writes it (`#FFA500`, `FFA500` or `orange`), as Excel gives it back: `#FFA500`. */
export function readColor(given: string): string {
  const hex = /^#?([\da-f]{6})$/i.exec(given)?.[1] ?? NAMED_COLORS.get(given.toLowerCase());
  if (hex === undefined) throw invalidArgument(`"${given}" is not a colour`);
  return `#${hex.toUpperCase()}`;
}

/** A colour of the engine as Excel gives it. */
export function excelColor(color: string): string {
  return helpers.rgbaToHex({ ...helpers.colorToRGBA(color), a: 1 }).toUpperCase();
}
