import { address, parseArea } from "../../assumptions/area";
import type { ValueContext } from "../cell-value";
import { cellValue } from "../cell-value";
import { WorkbookError } from "../errors";
import type { Package } from "../package";
import { SharedText } from "../shared-strings";
import type { FormulaKind, RawAttributes, RawCell } from "../sheet-scan";
import { scanSheet } from "../sheet-scan";
import type { BookCell, BookRow, BookValue } from "./book-sheet";
import { isOn } from "./flags";
import type { LostList } from "./lost";
import type { Looks } from "./read-looks";
import { shiftFormula } from "./shift-formula";

type DraftCell = { -readonly [K in keyof BookCell]: BookCell[K] };

interface DraftRow {
  height?: number;
  hidden?: boolean;
  readonly cells: Map<number, DraftCell>;
}

/** What the cells of all sheets share. */
export interface CellSource extends ValueContext {
  readonly pkg: Package;
  readonly looks: Looks;
  readonly lost: LostList;
  /** Called once the workbook's table of texts has been read. */
  readonly later: (() => void)[];
}

/** The formula that cells share: written in one of them. */
interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The rows of a worksheet with their cells; texts of the workbook's own table come `later`. */
export function readCells(
  source: CellSource,
  sheet: string,
  part: string
): ReadonlyMap<number, BookRow> {
  const rows = new Map<number, DraftRow>();
  const shared = new Map<string, Shared>();
  const spilled: string[] = [];
  scanSheet(source.pkg, part, {
    wants: () => true,
    merged: () => undefined,
    row: (row, attributes) => {
      const draft = { cells: new Map<number, DraftCell>(), ...sizeOf(attributes) };
      rows.set(row, draft);
      if (attributes.customFormat && isOn(attributes.customFormat.value)) {
        source.lost.add("columnLooks", sheet);
      }
      if (Number(attributes.outlineLevel?.value ?? 0) > 0) source.lost.add("outlines", sheet);
    },
    cell: (row, column, raw) => {
      const place = { sheet, row, column };
      const cell: DraftCell = {};
      const look = source.looks.of(raw.style);
      if (look) cell.look = look;
      takeValue(cell, cellValue(raw, place, source), place, source, raw);
      const name = `${sheet}!${address(row, column)}`;
      const formula = formulaOf(raw, place, shared);
      if (formula !== undefined) cell.formula = formula;
      else if (raw.formula !== undefined) source.lost.add("formulas", name);
      if (raw.formulaKind?.type === "array") {
        cell.array = raw.formulaKind.ref ?? address(row, column);
        spilled.push(cell.array);
      }
      if (raw.rich) source.lost.add("richText", name);
      if (Object.keys(cell).length > 0) rows.get(row)!.cells.set(column, cell);
    },
  });
  for (const ref of spilled) checkArray(ref, part);
  return rows;
}

function sizeOf({ ht, customHeight, hidden }: RawAttributes): Omit<DraftRow, "cells"> {
  const height = Number(ht?.value);
  const isFixed = customHeight !== undefined && isOn(customHeight.value);
  return {
    ...(isFixed && height >= 0 && height <= MAX_HEIGHT ? { height } : {}),
    ...(hidden && isOn(hidden.value) ? { hidden: true } : {}),
  };
}

/** Points: the highest that Excel makes a row. */
const MAX_HEIGHT = 409.5;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function takeValue(
  cell: DraftCell,
  value: ReturnType<typeof cellValue>,
  { sheet, row, column }: Place,
  { later, lost }: CellSource,
  raw: RawCell
): void {
  if (value instanceof SharedText) {
    cell.value = null;
    later.push(() => {
      const at = address(row, column);
      if (value.text === undefined) {
        const found = String(value.index);
        throw new WorkbookError("impossible-value", { sheet, cell: at, found });
      }
      cell.value = value.text;
      if (value.rich) lost.add("richText", `${sheet}!${at}`);
    });
    return;
  }
  const plain = plainValue(value);
  if (plain !== undefined && (plain !== null || raw.formula !== undefined)) cell.value = plain;
}

/** Undefined for a formula whose result was never stored. */
function plainValue(
  value: Exclude<ReturnType<typeof cellValue>, SharedText>
): BookValue | undefined {
  if (value === null || typeof value !== "object") return value;
  if ("date" in value) return value.date;
  return "error" in value ? { error: value.error } : undefined;
}

/** Undefined where there is none, or one that no cell holds by itself. */
function formulaOf(
  { formula, formulaKind }: RawCell,
  { row, column }: Place,
  shared: Map<string, Shared>
): string | undefined {
  if (formula === undefined || formulaKind?.type === "dataTable") return undefined;
  if (formulaKind?.type !== "shared") return formula === "" ? undefined : formula;
  return sharedFormula(formula, formulaKind, { row, column }, shared);
}

function sharedFormula(
  formula: string,
  { index = "" }: FormulaKind,
  at: { readonly row: number; readonly column: number },
  shared: Map<string, Shared>
): string | undefined {
  if (formula !== "") {
    shared.set(index, { formula, ...at });
    return formula;
  }
  const first = shared.get(index);
  if (!first) return undefined;
  return shiftFormula(first.formula, {
    down: at.row - first.row,
    across: at.column - first.column,
  });
}

function checkArray(reference: string, part: string): void {
  if (!parseArea(reference)) throw new WorkbookError("impossible-reference", { part, reference });
}
