import { formatZone, quoteSheet } from "../engine/address";
import type { Range } from "./range";

/** A range as formulas of names and validations have it: `Invoer!$A$1:$B$2`, `Invoer!$A:$B` or `Invoer!$3:$4`. */
export function absoluteAddress({ context, sheetId, zone }: Range): string {
  const name = quoteSheet(context.engine.finding("sheets").getSheetName(sheetId));
  const fixed = formatZone(zone)
    .replace(/[A-Z]+/g, "$$$&")
    .replace(/\d+/g, "$$$&");
  return `${name}!${fixed}`;
}
