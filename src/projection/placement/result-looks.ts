import type { ResultColumn } from "../result";
import type { Look } from "../../assumptions/looks/look";
import { PALETTE } from "../../assumptions/looks/look";

/** Looks of a result sheet; in the first font of the workbook it is written into. */
export const RESULT_LOOKS = {
  title: { bold: true, size: 16, color: PALETTE.accent, vertical: "center" },
  stamp: { color: PALETTE.quiet },
  status: { bold: true, color: PALETTE.accent },
  note: { italic: true, color: PALETTE.quiet },
} as const satisfies Record<string, Look>;

const TEXT = { horizontal: "left", indent: 1 } as const;

/** The header of a column stands over what it heads: at the left of texts, at the right of numbers. */
export function headerLook(column: ResultColumn): Look {
  return {
    bold: true,
    color: PALETTE.onAccent,
    fill: PALETTE.accent,
    frame: PALETTE.accent,
    vertical: "center",
    wrap: true,
    ...(column.format === undefined ? TEXT : { horizontal: "right" }),
  };
}

/** A result cell: a column without a number format holds text, which wraps. */
export function bodyLook(column: ResultColumn): Look {
  return column.format === undefined
    ? { frame: PALETTE.line, vertical: "top", wrap: true, ...TEXT }
    : { frame: PALETTE.line, vertical: "top", format: column.format };
}
