import { parse, registries } from "@odoo/o-spreadsheet";
import type { AST } from "@odoo/o-spreadsheet";

/** Functions that work out all of their arguments as arrays, however they are entered. */
const IN_ARRAYS = new Set(["LOOKUP", "MMULT", "SUMPRODUCT"]);

/** Functions that give an array. */
const GIVING = new Set([
  ...["CHOOSECOLS", "CHOOSEROWS", "EXPAND", "FILTER", "FREQUENCY", "HSTACK", "LINEST", "LOGEST"],
  ...["GROWTH", "MINVERSE", "MMULT", "MUNIT", "RANDARRAY", "SEQUENCE", "SORT", "TOCOL", "TOROW"],
  ...["TRANSPOSE", "TREND", "UNIQUE", "VSTACK", "WRAPCOLS", "WRAPROWS"],
]);

/**
 * Whether Excel must be told that a formula is to be worked out as an array. A plain one takes a single cell wherever
 * an operator or a function is given several; the workbench takes all of them.
 * @param isBlock whether a name stands for several cells
 */
export function needsArray(formula: string, isBlock: (name: string) => boolean): boolean {
  try {
    return takesArray(parse(formula), isBlock);
  } catch {
    return false;
  }
}

function takesArray(node: AST, isBlock: (name: string) => boolean): boolean {
  switch (node.type) {
    case "BIN_OPERATION": {
      const sides = [node.left, node.right];
      return sides.some((side) => isArray(side, isBlock) || takesArray(side, isBlock));
    }
    case "UNARY_OPERATION":
      return isArray(node.operand, isBlock) || takesArray(node.operand, isBlock);
    case "FUNCALL": {
      const name = node.value.toUpperCase();
      if (IN_ARRAYS.has(name)) return false;
      return node.args.some(
        (arg, i) =>
          (isArray(arg, isBlock) && !takesRange(name, i, node.args.length)) ||
          takesArray(arg, isBlock)
      );
    }
    default:
      return false;
  }
}

function isArray(node: AST, isBlock: (name: string) => boolean): boolean {
  switch (node.type) {
    case "REFERENCE":
      return node.value.includes(":");
    case "SYMBOL":
      return isBlock(node.value);
    case "ARRAY":
      return true;
    case "BIN_OPERATION":
      return isArray(node.left, isBlock) || isArray(node.right, isBlock);
    case "UNARY_OPERATION":
      return isArray(node.operand, isBlock);
    case "FUNCALL":
      return GIVING.has(node.value.toUpperCase());
    default:
      return false;
  }
}

/** Whether an argument of a function may be a range; of those that repeat, the last ones are taken in turn. */
function takesRange(name: string, place: number, count: number): boolean {
  if (!registries.functionRegistry.contains(name)) return true;
  const { args } = registries.functionRegistry.get(name);
  const repeating = args.filter(({ repeating: repeats }) => repeats).length;
  const first = args.length - repeating;
  const at = place < first || repeating === 0 ? place : first + ((place - first) % repeating);
  const definition = args[Math.min(at, args.length - 1)];
  return count === 0 || !definition || definition.type.some((type) => type.includes("RANGE"));
}
