import type { CellPosition, Getters } from "@odoo/o-spreadsheet";
import { content, excelFormula, excelValue } from "../engine/values";
import type { CellValue } from "../engine/values";
import { anything, integer } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/errors";
import { method, property, readOnly } from "../protocol/members";
import type { Members } from "./members";
import type { Range } from "./range";

/** What cells hold and show. Of whole rows and columns Excel gives no cells, and takes none. */
export const CELL_MEMBERS: Members<Range> = {
  properties: {
    values: property<Range, unknown>(cells(valueAt), anything, writeContent),
    formulas: property<Range, unknown>(cells(formulaAt), anything, writeContent),
    text: readOnly(cells(textAt)),
    valueTypes: readOnly(cells(typeAt)),
  },
  methods: {
    /** Sent before large writes, which office.js cuts into pieces. */
    _ValidateArraySize: method<Range, [number, number]>(
      [integer, integer],
      (range, rows, columns) => {
        if (rows !== range.rows || columns !== range.columns) throw wrongShape();
      }
    ),
  },
};

type ReadCell<T> = (read: Getters, position: CellPosition) => T;

function cells<T>(make: ReadCell<T>): (range: Range) => T[][] | null {
  return (range) => {
    if (range.unbounded) return null;
    const { read } = range.context.engine;
    return range.grid((position) => make(read, position));
  };
}

export function valueAt(read: Getters, position: CellPosition): CellValue {
  return excelValue(read.getEvaluatedCell(position).value);
}

export function formulaAt(read: Getters, position: CellPosition): CellValue {
  const cell = read.getCell(position);
  return cell?.isFormula
    ? excelFormula(cell.compiledFormula.toFormulaString(read))
    : valueAt(read, position);
}

export function textAt(read: Getters, position: CellPosition): string {
  const cell = read.getEvaluatedCell(position);
  return cell.type === "error" ? String(excelValue(cell.value)) : cell.formattedValue;
}

function typeAt(read: Getters, position: CellPosition): string {
  const { type } = read.getEvaluatedCell(position);
  return { empty: "Empty", text: "String", number: "Double", boolean: "Boolean", error: "Error" }[
    type
  ];
}

function writeContent(range: Range, given: unknown): void {
  const { engine } = range.context;
  writeGrid(range, given, (value, position) => {
    engine.write({ type: "UPDATE_CELL", ...position, content: content(value) });
  });
}

/** Writes one value everywhere, or a grid of the range's shape; null leaves a cell as it is. */
export function writeGrid(
  range: Range,
  given: unknown,
  write: (value: unknown, position: CellPosition) => void
): void {
  if (range.unbounded) {
    throw invalidArgument("cells of whole rows or columns are not written one by one");
  }
  const rows = Array.isArray(given) ? (given as unknown[]) : undefined;
  if (rows && !fits(rows, range)) throw wrongShape();
  range.context.engine.ensure(range.sheetId, range.zone);
  const { top, left } = range.zone;
  range.grid((position) => {
    const row = rows?.[position.row - top] as unknown[] | undefined;
    const value = rows ? row?.[position.col - left] : given;
    if (value !== null && value !== undefined) write(value, position);
  });
}

function fits(rows: readonly unknown[], range: Range): boolean {
  return (
    rows.length === range.rows &&
    rows.every((row) => Array.isArray(row) && row.length === range.columns)
  );
}

function wrongShape(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
}
