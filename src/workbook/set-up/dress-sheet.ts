import type { SheetLayout } from "../../assumptions/layout";
import type { Look } from "../../assumptions/looks/look";
import { templateLook } from "../../assumptions/looks/template-looks";
import { applyLook } from "../results/apply-look";
import { rangeOf } from "./range-of";
import type { Marked } from "./rectangles";
import { rectangles } from "./rectangles";

/** Parts of a look that are given together; cells that are alike in one part may differ in another. */
const PARTS: readonly (readonly (keyof Look)[])[] = [
  ["bold", "italic", "underline", "size", "color"],
  ["horizontal", "indent", "vertical", "wrap"],
  ["fill"],
  ["frame"],
  ["unlocked"],
];

/** Gives the cells of a sheet their looks, but for number formats. */
export function dressSheet(sheet: Excel.Worksheet, layout: SheetLayout): void {
  for (const keys of PARTS) {
    for (const { area, mark } of rectangles(marksOf(layout, keys))) {
      const size = { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
      applyLook(rangeOf(sheet, area), JSON.parse(mark) as Look, size);
    }
  }
}

function marksOf({ rows }: SheetLayout, keys: readonly (keyof Look)[]): Marked {
  return new Map(
    [...rows].map(([row, cells]) => [
      row,
      new Map(
        [...cells].flatMap(([column, cell]) => {
          const mark = JSON.stringify(templateLook(cell), [...keys]);
          return mark === "{}" ? [] : [[column, mark] as const];
        })
      ),
    ])
  );
}
