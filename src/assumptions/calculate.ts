import type { Formula } from "./formula";
import { parseFormula } from "./formula";
import type { CellValue, Grid, NamedGrids, NameState } from "./grid";

export interface Calculated {
  readonly grids: NamedGrids;
  /** Formulas that had no value and now have one. */
  readonly count: number;
}

/**
 * Gives formulas that a program saved without their value (openpyxl does) the value that a spreadsheet would give
 * them, as far as they are made of cells under the given names, SUM, + - * / and brackets. A formula that holds, or
 * leads to, anything else keeps being one without a value.
 */
export function calculateFormulas(grids: NamedGrids): Calculated {
  const workbook = new Cells([...grids.values()]);
  let count = 0;
  const fill = (grid: Grid): Grid => ({
    ...grid,
    cells: grid.cells.map((line, r) =>
      line.map((value, c) => {
        if (!isFormula(value)) return value;
        const number = workbook.number(grid.sheet, grid.row + r, grid.column + c);
        if (number === null) return value;
        count++;
        return number;
      })
    ),
  });
  const filled = new Map(
    [...grids].map(([name, state]): [string, NameState] => [
      name,
      state.state === "range" && state.grid.cells.some((line) => line.some(isFormula))
        ? { state: "range", grid: fill(state.grid) }
        : state,
    ])
  );
  return { grids: filled, count };
}

/** The cells of all grids, with the numbers of their formulas once asked for. */
class Cells {
  readonly #grids = new Map<string, Grid[]>();
  /** By cell; null while it is being computed, so that a circle ends there. */
  readonly #numbers = new Map<string, number | null>();

  constructor(states: readonly NameState[]) {
    for (const state of states) {
      if (state.state !== "range") continue;
      const sheet = state.grid.sheet.toLowerCase();
      this.#grids.set(sheet, [...(this.#grids.get(sheet) ?? []), state.grid]);
    }
  }

  /** A cell as a number: a blank is 0; text, a date, an error or an unknown cell is null. */
  number(sheet: string, row: number, column: number): number | null {
    const value = this.#value(sheet, row, column);
    if (typeof value === "number") return value;
    if (value === null) return 0;
    if (!isFormula(value)) return null;
    const key = JSON.stringify([sheet.toLowerCase(), row, column]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, null);
    const formula = parseFormula(value.formula);
    const number = formula && this.#evaluate(formula, sheet);
    this.#numbers.set(key, number);
    return number;
  }

  #evaluate(formula: Formula, sheet: string): number | null {
    switch (formula.kind) {
      case "number":
        return formula.value;
      case "negative": {
        const of = this.#evaluate(formula.of, sheet);
        return of === null ? null : -of;
      }
      case "cells": {
        const { area } = formula;
        const single = area.top === area.bottom && area.left === area.right;
        return single ? this.number(area.sheet ?? sheet, area.top, area.left) : null;
      }
      case "sum":
        return total(formula.of.map((part) => this.#summand(part, sheet)));
      case "operation": {
        const left = this.#evaluate(formula.left, sheet);
        const right = this.#evaluate(formula.right, sheet);
        if (left === null || right === null) return null;
        const result = operate(formula.operator, left, right);
        return Number.isFinite(result) ? result : null;
      }
    }
  }

  /** In a SUM, cells with text count for nothing, as in a spreadsheet. */
  #summand(formula: Formula, sheet: string): number | null {
    if (formula.kind !== "cells") return this.#evaluate(formula, sheet);
    const { area } = formula;
    const numbers: (number | null)[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const isText = typeof this.#value(area.sheet ?? sheet, row, column) === "string";
        numbers.push(isText ? 0 : this.number(area.sheet ?? sheet, row, column));
      }
    }
    return total(numbers);
  }

  /** Undefined where no grid reaches. */
  #value(sheet: string, row: number, column: number): CellValue | undefined {
    for (const grid of this.#grids.get(sheet.toLowerCase()) ?? []) {
      const value = grid.cells[row - grid.row]?.[column - grid.column];
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

function isFormula(value: CellValue | undefined): value is { readonly formula: string } {
  return typeof value === "object" && value !== null && "formula" in value;
}

function total(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((sum, n) => (sum === null || n === null ? null : sum + n), 0);
}

function operate(operator: "+" | "-" | "*" | "/", left: number, right: number): number {
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  return operator === "*" ? left * right : left / right;
}
