/**
 * The formulas that derived assumptions are made of: numbers, cells, SUM, + - * / and brackets, in English
 * notation. Nothing else is understood, so that nothing is computed otherwise than a spreadsheet would.
 */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "cells"; readonly area: CellArea }
  | { readonly kind: "sum"; readonly of: readonly Formula[] }
  | { readonly kind: "negative"; readonly of: Formula }
  | {
      readonly kind: "operation";
      readonly operator: "+" | "-" | "*" | "/";
      readonly left: Formula;
      readonly right: Formula;
    };

/** A rectangle of cells, 1-based; a sheet of null is that of the formula. */
export interface CellArea {
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y;
const SUM = /SUM\s*\(/iy;
const CELLS =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_(.!])/iuy;
/** Deeper brackets than this no analyst writes. */
const DEEPEST = 50;

/** The formula without its "="; null when it holds anything that is not understood. */
export function parseFormula(text: string): Formula | null {
  let at = 0;
  let depth = 0;

  const match = (pattern: RegExp): RegExpExecArray | null => {
    while (text[at] === " ") at++;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const take = (character: string): boolean => {
    while (text[at] === " ") at++;
    if (text[at] !== character) return false;
    at++;
    return true;
  };
  const chain = (
    operators: readonly ("+" | "-" | "*" | "/")[],
    operand: () => Formula | null
  ): Formula | null => {
    let left = operand();
    while (left) {
      const operator = operators.find(take);
      if (operator === undefined) return left;
      const right = operand();
      left = right && { kind: "operation", operator, left, right };
    }
    return null;
  };
  const expression = (): Formula | null => {
    if (++depth > DEEPEST) return null;
    const whole = chain(["+", "-"], () => chain(["*", "/"], factor));
    depth--;
    return whole;
  };
  const factor = (): Formula | null => {
    if (take("-")) {
      const of = factor();
      return of && { kind: "negative", of };
    }
    if (take("(")) {
      const inner = expression();
      return take(")") ? inner : null;
    }
    if (match(SUM)) {
      const of: Formula[] = [];
      do {
        const part = expression();
        if (!part) return null;
        of.push(part);
      } while (take(","));
      return take(")") ? { kind: "sum", of } : null;
    }
    const cells = match(CELLS);
    if (cells) return { kind: "cells", area: areaOf(cells) };
    const number = match(NUMBER);
    return number && { kind: "number", value: Number(number[0]) };
  };

  const whole = expression();
  return whole && text.slice(at).trim() === "" ? whole : null;
}

function areaOf(found: RegExpExecArray): CellArea {
  const [, quoted, plain, left = "", top = "", right = left, bottom = top] = found;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  const [x1, x2] = [columnNumber(left), columnNumber(right)];
  const [y1, y2] = [Number(top), Number(bottom)];
  return {
    sheet,
    top: Math.min(y1, y2),
    left: Math.min(x1, x2),
    bottom: Math.max(y1, y2),
    right: Math.max(x1, x2),
  };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = 26 * column + letter.charCodeAt(0) - 64;
  return column;
}
