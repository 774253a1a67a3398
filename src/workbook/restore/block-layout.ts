import type { Area } from "../../assumptions/area";
import { address, formatArea, parseArea } from "../../assumptions/area";
import type {
  LayoutCell,
  LayoutValidation,
  SheetLayout,
  WorkbookLayout,
} from "../../assumptions/layout";
import { ASSUMPTION_NAMES } from "../../assumptions/schema";
import { sheetsIn } from "../set-up/placed-layout";

/** The sheet of a layout on which a name stands, and its area there. */
export interface Home {
  readonly sheet: SheetLayout;
  readonly area: Area;
}

export function homeOf({ sheets }: WorkbookLayout, name: string): Home | undefined {
  for (const sheet of sheets) {
    const found = sheet.names.find((other) => other.name === name);
    if (found) return { sheet, area: parseArea(found.ref)! };
  }
  return undefined;
}

/** Rows above cells that stand by themselves: what they are, and a line on it. */
const ABOVE = 2;

type Rows = SheetLayout["rows"];

/**
 * A sheet with what a layout holds under one name: a table with all that stands above it, a row of the table of single
 * assumptions with its header, or cells with their heading.
 * @param sheets of the workbook: what speaks of others than these is left out
 * @param names of the workbook that stand for cells
 */
export function blockLayout(
  name: string,
  { sheet, area }: Home,
  sheets: readonly string[],
  names: readonly string[]
): SheetLayout {
  const taken = takenRows(sheet, area);
  const has = (other: string): boolean =>
    other === sheet.name || sheets.some((one) => one.toLowerCase() === other.toLowerCase());
  const rows = new Map(
    taken.rows.map((row, i) => [taken.first + i, contentOf(sheet.rows.get(row), sheet.name, has)])
  );
  const shift = taken.first + taken.rows.indexOf(area.top) - area.top;
  return {
    ...(taken.table ? sheet : plainPage(sheet)),
    rows: taken.table ? withLiveValues(rows, sheet, names) : rows,
    tables: taken.table ? sheet.tables : [],
    names: [{ name, ref: shifted(area, shift) }],
    validations: sheet.validations.flatMap((validation): LayoutValidation[] => {
      const place = parseArea(validation.ref)!;
      if (!within(place, area) || !isKnown(validation, has)) return [];
      return [{ ...validation, ref: shifted(place, shift) }];
    }),
  };
}

/** Without what belongs to the table of the sheet. */
function plainPage({ name, widths, tabColor }: SheetLayout): Pick<SheetLayout, "name" | "widths"> {
  return { name, widths, ...(tabColor === undefined ? {} : { tabColor }) };
}

interface Taken {
  /** Rows of the sheet that are taken over, and the row at which the first of them comes. */
  readonly rows: readonly number[];
  readonly first: number;
  readonly table: boolean;
}

function takenRows({ tables }: SheetLayout, area: Area): Taken {
  const around = tables
    .map(({ ref }) => parseArea(ref)!)
    .find(({ top, bottom }) => top <= area.top && area.bottom <= bottom);
  if (around && formatArea(around) === formatArea(area)) {
    return { rows: Array.from({ length: area.bottom }, (_, i) => i + 1), first: 1, table: true };
  }
  if (around) return { rows: [around.top, area.top], first: 1, table: false };
  const rows = Array.from({ length: ABOVE + 1 }, (_, i) => area.top - ABOVE + i);
  return { rows, first: 1, table: false };
}

/** Cells as they are, but for links and formulas that lead to other sheets: what they say may stand elsewhere by now. */
function contentOf(
  cells: ReadonlyMap<number, LayoutCell> | undefined,
  own: string,
  has: (sheet: string) => boolean
): ReadonlyMap<number, LayoutCell> {
  const kept = [...(cells ?? [])].flatMap(([column, cell]): [number, LayoutCell][] => {
    const { formula, target, ...rest } = cell;
    if (target !== undefined) return sheetsIn(target).every(has) ? [[column, cell]] : [];
    if (formula === undefined) return [[column, cell]];
    return [[column, sheetsIn(formula).every((sheet) => sheet === own) ? cell : rest]];
  });
  return new Map(kept);
}

/**
 * In the table of single assumptions, the values stand elsewhere by now, under their names: the table shows those. It
 * shows nothing for a name that is not there.
 */
function withLiveValues(rows: Rows, sheet: SheetLayout, names: readonly string[]): Rows {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const values = new Map(
    sheet.names.flatMap(({ name, ref }) => {
      const { top, left, bottom, right } = parseArea(ref)!;
      return top === bottom && left === right && ASSUMPTION_NAMES.includes(name)
        ? [[address(top, left), name] as const]
        : [];
    })
  );
  return new Map(
    [...rows].map(([row, cells]) => [
      row,
      new Map(
        [...cells].map(([column, cell]): [number, LayoutCell] => {
          const name = values.get(address(row, column));
          if (name === undefined) return [column, cell];
          const live = known.has(name.toLowerCase()) ? { formula: name } : {};
          return [column, { ...cell, ...live, value: null, style: "derived" }];
        })
      ),
    ])
  );
}

function isKnown({ rule }: LayoutValidation, has: (sheet: string) => boolean): boolean {
  return rule.type !== "list-of" || sheetsIn(rule.range).every(has);
}

function within(inner: Area, outer: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}

function shifted({ top, bottom, ...columns }: Area, rows: number): string {
  return formatArea({ ...columns, top: top + rows, bottom: bottom + rows });
}
