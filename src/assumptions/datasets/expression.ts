import type { TableId } from "../schema";

/**
 * Derived values of a dataset. One expression yields both the live formula of a cell and the value that
 * is cached in it, so that the two cannot differ.
 */

/** A cell of the dataset: the row of a table that holds the given texts, and a column, by key. */
export interface CellReference {
  readonly kind: "cell";
  readonly table: TableId;
  readonly where: Readonly<Record<string, string>>;
  readonly column: string;
}
/** All cells of a column added up. */
export interface ColumnSum {
  readonly kind: "sum";
  readonly table: TableId;
  readonly column: string;
}
export type Operator = "+" | "-" | "*" | "/";
export interface Operation {
  readonly kind: "operation";
  readonly left: Operand;
  readonly operator: Operator;
  readonly right: Operand;
}
export type Expression = CellReference | ColumnSum | Operation;
export type Operand = Expression | number;

/** What a reference stands for: an address for a formula, a number for a value. */
export interface Resolver<T> {
  readonly cell: (reference: CellReference) => T;
  readonly sum: (reference: ColumnSum) => T;
}

export function cell(
  table: TableId,
  where: Readonly<Record<string, string>>,
  column: string
): CellReference {
  return { kind: "cell", table, where, column };
}

export function sum(table: TableId, column: string): ColumnSum {
  return { kind: "sum", table, column };
}

export function calculate(left: Operand, operator: Operator, right: Operand): Operation {
  return { kind: "operation", left, operator, right };
}

/** The value in full precision. */
export function evaluate(operand: Operand, resolver: Resolver<number>): number {
  if (typeof operand === "number") return operand;
  switch (operand.kind) {
    case "cell":
      return resolver.cell(operand);
    case "sum":
      return resolver.sum(operand);
    case "operation":
      return apply(
        evaluate(operand.left, resolver),
        operand.operator,
        evaluate(operand.right, resolver)
      );
  }
}

function apply(left: number, operator: Operator, right: number): number {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
  }
}

/** The formula in English notation, without "=". */
export function formula(operand: Operand, resolver: Resolver<string>): string {
  if (typeof operand === "number") return String(operand);
  switch (operand.kind) {
    case "cell":
      return resolver.cell(operand);
    case "sum":
      return `SUM(${resolver.sum(operand)})`;
    case "operation": {
      const { left, operator, right } = operand;
      return `${bracketed(left, operator, false, resolver)}${operator}${bracketed(right, operator, true, resolver)}`;
    }
  }
}

const PRECEDENCE: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2 };

/** Brackets where the outer operator would otherwise bind first; a right side keeps its own order. */
function bracketed(
  operand: Operand,
  outer: Operator,
  right: boolean,
  resolver: Resolver<string>
): string {
  const text = formula(operand, resolver);
  if (typeof operand === "number") return operand < 0 ? `(${text})` : text;
  if (operand.kind !== "operation") return text;
  const inner = PRECEDENCE[operand.operator];
  return inner < PRECEDENCE[outer] || (right && inner === PRECEDENCE[outer]) ? `(${text})` : text;
}
