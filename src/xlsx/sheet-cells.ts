import type { Area } from "../assumptions/area";
import { columnNumber, parseArea } from "../assumptions/area";
import type { PresentContent } from "../projection/placement/cell-content";
import { isBlank } from "../projection/placement/cell-content";
import { presentContent } from "./cell-content";
import { Edit } from "./edit";
import type { XmlNode } from "./xml";
import { attr, kid, kids } from "./xml";

/** A row of an existing sheet with its cells by column. */
export interface PresentRow {
  readonly node: XmlNode;
  readonly cells: ReadonlyMap<number, XmlNode>;
}

/** The cells of an existing worksheet part, by row and column; it may leave out positions that follow by counting. */
export class SheetCells {
  readonly edit: Edit;
  readonly rows: ReadonlyMap<number, PresentRow>;
  readonly #strings: (index: number) => string | undefined;

  /**
   * @param text the worksheet part
   * @param strings the text of a shared string, by its index
   */
  constructor(text: string, strings: (index: number) => string | undefined) {
    this.edit = new Edit(text);
    this.#strings = strings;
    const rows = new Map<number, PresentRow>();
    let row = 0;
    for (const node of kids(kid(this.edit.root, "sheetData"), "row")) {
      row = Number(attr(node, "r") ?? row + 1);
      rows.set(row, { node, cells: cellsOf(node) });
    }
    this.rows = rows;
  }

  cell(row: number, column: number): XmlNode | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** What a cell holds; blank where there is none. */
  content(row: number, column: number): PresentContent {
    const cell = this.cell(row, column);
    return cell ? presentContent(cell, this.#strings) : { value: null };
  }

  /** The style index of a cell; undefined where there is no cell. */
  style(row: number, column: number): number | undefined {
    const cell = this.cell(row, column);
    return cell && Number(attr(cell, "s") ?? 0);
  }

  /** Cells of a rectangle that hold something, row by row. */
  *filled(area: Area): Generator<{ row: number; column: number }> {
    for (const [row, { cells }] of this.rows) {
      if (row < area.top || row > area.bottom) continue;
      for (const column of cells.keys()) {
        const inside = column >= area.left && column <= area.right;
        if (inside && !isBlank(this.content(row, column))) yield { row, column };
      }
    }
  }

  merged(): Area[] {
    const merges = kids(kid(this.edit.root, "mergeCells"), "mergeCell");
    return merges.flatMap((node) => parseArea(attr(node, "ref") ?? "") ?? []);
  }
}

function cellsOf(row: XmlNode): Map<number, XmlNode> {
  const cells = new Map<number, XmlNode>();
  let column = 0;
  for (const cell of kids(row, "c")) {
    const letters = /^[A-Z]+/i.exec(attr(cell, "r") ?? "")?.[0];
    column = letters === undefined ? column + 1 : columnNumber(letters);
    cells.set(column, cell);
  }
  return cells;
}
