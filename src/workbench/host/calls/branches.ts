import { astToFormula, iterateAstNodes } from "@odoo/o-spreadsheet";
import type { AST, ASTFuncall, Getters } from "@odoo/o-spreadsheet";
import { isErrorValue } from "../engine/text/values";
import type { Position } from "../engine/watching/journal";

/** A custom function as it was met while a cell was calculated; no key where its arguments made it an error. */
export interface Met {
  readonly name: string;
  readonly key: string | undefined;
}

/** What an argument is now; undefined where it is an array, and no single answer can be given. */
type Look = (argument: number) => unknown;

/** Whether Excel works out an argument. */
type Taken = (argument: number) => boolean;

const EVERY: Taken = () => true;

/** The functions of which Excel works out some arguments only, as what their other arguments are tells. */
const BRANCHING: Readonly<Record<string, (look: Look, count: number) => Taken>> = {
  IF: (look) => {
    const condition = truth(look(0));
    return (i) => i === 0 || (condition !== undefined && i === (condition ? 1 : 2));
  },
  IFERROR: (look) => {
    const first = look(0);
    return (i) => i === 0 || (isErrorValue(first) && first !== "#BUSY!");
  },
  IFNA: (look) => {
    const first = look(0);
    return (i) => i === 0 || first === "#N/A";
  },
  CHOOSE: (look) => {
    const index = look(0);
    return (i) => i === 0 || (typeof index === "number" && i === Math.trunc(index));
  },
  IFS: (look, count) => {
    let i = 0;
    while (i + 2 < count && truth(look(i)) === false) i += 2;
    const found = truth(look(i)) === true;
    return (argument) => (argument % 2 === 0 ? argument <= i : found && argument === i + 1);
  },
  SWITCH: (look, count) => {
    const wanted = look(0);
    let i = 1;
    while (i + 1 < count && !isErrorValue(wanted) && look(i) !== wanted) i += 2;
    const value = i + 1 < count ? i + 1 : i;
    return (argument) =>
      argument === 0 ||
      (argument < value ? argument % 2 === 1 : argument === value && !isErrorValue(wanted));
  },
};

/** Undefined where a condition is an error: then no branch is taken. */
function truth(value: unknown): boolean | undefined {
  if (typeof value !== "string") return Boolean(value);
  const text = value.toUpperCase();
  return text === "TRUE" ? true : text === "FALSE" ? false : undefined;
}

/**
 * The calls that Excel would make of those that the engine met. The engine works out every argument before it
 * calls a function; Excel goes into the branch that is taken only.
 */
export function callsMade(getters: Getters, position: Position, met: readonly Met[]): Set<string> {
  const cell = getters.getCell(position);
  const all = new Set(met.flatMap(({ key }) => key ?? []));
  if (all.size === 0 || !cell?.isFormula) return all;
  const { compiledFormula } = cell;
  if (!Object.keys(BRANCHING).some((name) => compiledFormula.usesSymbol(name))) return all;
  const names = new Set(met.map(({ name }) => name));
  const live = reached(compiledFormula.getAst(getters), names, (formula) =>
    getters.evaluateFormula(position.sheetId, formula, position)
  );
  // Met in the order in which they stand; met otherwise, this is no way to tell them apart.
  if (live.length !== met.length) return all;
  return new Set(met.flatMap(({ key }, i) => (live[i] ? (key ?? []) : [])));
}

/** For each call in a formula, in the order in which they are worked out, whether Excel gets there. */
function reached(ast: AST, names: ReadonlySet<string>, evaluate: (formula: string) => unknown) {
  const live: boolean[] = [];
  const calls = (node: AST): node is ASTFuncall =>
    node.type === "FUNCALL" && names.has(node.value.toUpperCase());
  const taken = (node: ASTFuncall): Taken => {
    const branching = BRANCHING[node.value.toUpperCase()];
    const matters = branching && node.args.some((arg) => iterateAstNodes(arg).some(calls));
    if (!matters) return EVERY;
    let array = false;
    const look: Look = (argument) => {
      const value = evaluate(`=${astToFormula(node.args[argument]!)}`);
      array ||= Array.isArray(value);
      return value;
    };
    const found = branching(look, node.args.length);
    return array ? EVERY : found;
  };
  const walk = (node: AST, alive: boolean): void => {
    switch (node.type) {
      case "FUNCALL": {
        const into = alive ? taken(node) : EVERY;
        node.args.forEach((arg, i) => walk(arg, alive && into(i)));
        if (calls(node)) live.push(alive);
        break;
      }
      case "UNARY_OPERATION":
        walk(node.operand, alive);
        break;
      case "BIN_OPERATION":
        walk(node.left, alive);
        walk(node.right, alive);
        break;
      case "ARRAY":
        for (const row of node.value) for (const item of row) walk(item, alive);
        break;
    }
  };
  walk(ast, true);
  return live;
}
