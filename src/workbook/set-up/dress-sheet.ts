import type { SheetLayout } from "../../assumptions/layout";
import type { Look } from "../../assumptions/looks/look";
import { templateLook } from "../../assumptions/looks/template-looks";
import { rangeOf } from "./range-of";
import type { Marked } from "./rectangles";
import { rectangles } from "./rectangles";

/** Parts of a look that are given together; cells that are alike in one part may differ in another. */
interface Part {
  readonly keys: readonly (keyof Look)[];
  readonly give: (range: Excel.Range, look: Look, size: Size) => void;
}
interface Size {
  readonly rows: number;
  readonly columns: number;
}

const PARTS: readonly Part[] = [
  { keys: ["bold", "italic", "underline", "size", "color"], give: giveFont },
  { keys: ["horizontal", "indent", "vertical", "wrap"], give: giveAlignment },
  { keys: ["fill"], give: ({ format }, { fill }) => (format.fill.color = `#${fill}`) },
  { keys: ["frame"], give: giveFrame },
  { keys: ["unlocked"], give: ({ format }) => (format.protection.locked = false) },
];

/** Gives the cells of a sheet their looks, but for number formats. */
export function dressSheet(sheet: Excel.Worksheet, layout: SheetLayout): void {
  for (const { keys, give } of PARTS) {
    for (const { area, mark } of rectangles(marksOf(layout, keys))) {
      const size = { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
      give(rangeOf(sheet, area), JSON.parse(mark) as Look, size);
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

function giveFont({ format: { font } }: Excel.Range, look: Look): void {
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.underline) font.underline = "Single";
  if (look.size !== undefined) font.size = look.size;
  if (look.color !== undefined) font.color = `#${look.color}`;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function giveAlignment({ format }: Excel.Range, look: Look): void {
  if (look.horizontal) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.vertical) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap) format.wrapText = true;
}

/** A thin line on the four sides of each cell. */
function giveFrame({ format }: Excel.Range, { frame }: Look, { rows, columns }: Size): void {
  const sides = [
    ...(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const),
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const side of sides) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.color = `#${frame}`;
  }
}
