import { flag, optional } from "../protocol/arguments";
import { method, orNull } from "../protocol/members";
import type { Method } from "../protocol/members";
import type { Worksheet } from "./worksheet";
import { Worksheets } from "./worksheets";

function step(by: 1 | -1, strict: boolean): Method<Worksheet> {
  return method<Worksheet, [boolean | undefined]>(
    [optional(flag)],
    ({ context, sheetId }, visibleOnly = false) => {
      const find = () => new Worksheets(context).beside(sheetId, by, visibleOnly);
      return strict ? find() : orNull(find);
    }
  );
}

/** The sheets before and after one, whether visible or not, or the visible ones alone. */
export const BESIDE: Readonly<Record<string, Method<Worksheet>>> = {
  getNext: step(1, true),
  getNextOrNullObject: step(1, false),
  getPrevious: step(-1, true),
  getPreviousOrNullObject: step(-1, false),
};
