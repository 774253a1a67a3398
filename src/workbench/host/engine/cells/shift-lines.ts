import type { Command } from "@odoo/o-spreadsheet";
import type { Plan } from "../plugins/hooks";
import { CONSEQUENCE } from "../plugins/lock-plugin";
import { growth } from "../sheet-sizes";
import type { Dimension } from "./spans";

/** Whole rows or columns, from the first to the last. */
export interface Lines {
  readonly sheetId: string;
  readonly dimension: Dimension;
  readonly first: number;
  readonly last: number;
}

/** New lines look like the one before them, as in Excel. Beyond what the engine has of a sheet there is nothing. */
export function insertLines({ sheetId, dimension, first, last }: Lines): Plan {
  return (read) => {
    if (first >= read.getNumberHeaders(sheetId, dimension)) return [];
    const sheetName = read.getSheetName(sheetId);
    const place =
      first > 0
        ? ({ base: first - 1, position: "after" } as const)
        : ({ base: 0, position: "before" } as const);
    const quantity = last - first + 1;
    const added = { sheetId, sheetName, dimension, quantity, ...place };
    const commands: Command[] = [{ type: "ADD_COLUMNS_ROWS", ...added }];
    if (first > 0) return commands;
    // The engine makes the very first lines look like those that were there.
    const end = quantity - 1;
    const zone =
      dimension === "ROW"
        ? { top: 0, bottom: end, left: 0, right: read.getNumberCols(sheetId) - 1 }
        : { left: 0, right: end, top: 0, bottom: read.getNumberRows(sheetId) - 1 };
    const plain = {
      type: "CLEAR_FORMATTING" as const,
      sheetId,
      target: [zone],
      [CONSEQUENCE]: true,
    };
    return [...commands, plain];
  };
}

/** The engine's sheets get smaller with every line that is deleted; some of it is always left. */
const LEAST = { ROW: 100, COL: 26 } as const;

export function deleteLines({ sheetId, dimension, first, last }: Lines): Plan {
  return function* (read) {
    const end = Math.min(last, read.getNumberHeaders(sheetId, dimension) - 1);
    if (first > end) return;
    const elements = Array.from({ length: end - first + 1 }, (_, i) => first + i);
    const least = elements.length + LEAST[dimension] - 1;
    const room = dimension === "ROW" ? { bottom: least, right: 0 } : { bottom: 0, right: least };
    yield* growth(read, sheetId, { top: 0, left: 0, ...room });
    const sheetName = read.getSheetName(sheetId);
    yield { type: "REMOVE_COLUMNS_ROWS", sheetId, sheetName, dimension, elements };
  };
}
