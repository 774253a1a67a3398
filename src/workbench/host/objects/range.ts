import type { CellPosition, Zone } from "@odoo/o-spreadsheet";
import { WHOLE_SHEET, formatZone, onSheet, quoteSheet } from "../engine/address";
import { heightOf, widthOf } from "../engine/cells/spans";
import { HostError } from "../protocol/errors";
import { navigation, objectType } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { ExcelObject, sheetGone } from "./context";
import type { Context } from "./context";
import { BEYOND_CELLS } from "./range-beyond-cells";
import { CALCULATION_MEMBERS } from "./range-calculation";
import { CELL_MEMBERS } from "./range-cells";
import { GEOMETRY } from "./range-geometry";
import { NUMBER_FORMAT_MEMBERS } from "./range-number-format";
import { RANGE_TABLES } from "./tables-in-range";
import { Worksheet } from "./worksheet";

/** A block of cells of one worksheet. */
export class Range extends ExcelObject {
  constructor(
    context: Context,
    readonly sheetId: string,
    readonly zone: Zone
  ) {
    super(context);
    if (!onSheet(zone)) {
      throw new HostError("InvalidArgument", "The range does not lie on the worksheet.");
    }
  }

  override get type(): ObjectType {
    return RANGE;
  }

  override isGone(): boolean {
    return sheetGone(this.context, this.sheetId);
  }

  override isDeleted(): boolean {
    return this.context.engine.wasDeleted(this.sheetId);
  }

  /** As an area of one block. */
  get zones(): readonly Zone[] {
    return [this.zone];
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheetId);
  }

  get rows(): number {
    return heightOf(this.zone);
  }

  get columns(): number {
    return widthOf(this.zone);
  }

  /** Whole rows, whole columns or the whole sheet: cells are not read or written one by one then. */
  get unbounded(): boolean {
    const { top, left, bottom, right } = this.zone;
    const { bottom: lastRow, right: lastColumn } = WHOLE_SHEET;
    return (top === 0 && bottom === lastRow) || (left === 0 && right === lastColumn);
  }

  /** With its sheet, as Excel gives it: `Invoer!A1:B2`. */
  get address(): string {
    const name = this.context.engine.finding("sheets").getSheetName(this.sheetId);
    return `${quoteSheet(name)}!${formatZone(this.zone)}`;
  }

  /** A block within or beside this one, counted from its first cell. */
  block(row: number, column: number, rows = 1, columns = 1): Range {
    const top = this.zone.top + row;
    const left = this.zone.left + column;
    return this.on({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  /** Another block of the same sheet. */
  on(zone: Zone): Range {
    return new Range(this.context, this.sheetId, zone);
  }

  /** The cells, row by row, made into something. */
  grid<T>(make: (position: CellPosition) => T): T[][] {
    const { sheetId } = this;
    const { top, left } = this.zone;
    return Array.from({ length: this.rows }, (_, i) =>
      Array.from({ length: this.columns }, (_, j) => make({ sheetId, row: top + i, col: left + j }))
    );
  }
}

const RANGE: ObjectType = objectType<Range>("Range", {
  properties: {
    ...CELL_MEMBERS.properties,
    ...NUMBER_FORMAT_MEMBERS.properties,
    ...GEOMETRY.properties,
    ...BEYOND_CELLS.properties,
    worksheet: navigation((range) => range.worksheet),
  },
  methods: {
    ...CALCULATION_MEMBERS.methods,
    ...CELL_MEMBERS.methods,
    ...GEOMETRY.methods,
    ...BEYOND_CELLS.methods,
    ...RANGE_TABLES,
  },
});
