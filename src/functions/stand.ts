import type { CellValue, NamedGrids, NameState } from "../assumptions/grid";
import type { CellProblem } from "../assumptions/cell-problem";
import { fingerprintOf } from "../assumptions/fingerprint";
import { assumptionsHash } from "../assumptions/hash";
import { readAssumptions } from "../assumptions/read";
import { ASSUMPTION_NAMES } from "../assumptions/schema";
import type { Language } from "../assumptions/wording";
import { wordCellProblem } from "../assumptions/wording";
import { WORDS } from "./words";

/** The version of the assumptions in the arguments of Woning_Stand, or what is wrong with them. */
export type Stand =
  | {
      readonly hash: string;
      /** Of all that these cells say. */
      readonly fingerprint: string;
    }
  | {
      /** In words, for a person. */
      readonly message: string;
      /** These are not the arguments that Woning_Stand has: they tell nothing about the assumptions. */
      readonly foreign?: true;
    };

/** @param areas the cells under every assumption name, in the order of the schema */
export function standOf(areas: readonly unknown[], language: Language): Stand {
  const words = WORDS[language].stand;
  if (areas.length !== ASSUMPTION_NAMES.length) {
    return { message: words.count(areas.length, ASSUMPTION_NAMES.length), foreign: true };
  }
  const grids: NamedGrids = new Map(ASSUMPTION_NAMES.map((name, i) => [name, stateOf(areas[i])]));
  const read = readAssumptions(grids);
  if (read.ok) {
    return { hash: assumptionsHash(read.value.inputs), fingerprint: fingerprintOf(read.value) };
  }
  const [first, ...rest] = read.problems;
  return { message: words.problem(...wordProblem(first!, grids, language), rest.length) };
}

/** A function is told what stands in a range, never where it is: cells are counted from its first one. */
const NOWHERE = { sheet: "", row: 1, column: 1, merged: [] };

function stateOf(area: unknown): NameState {
  const rows: readonly (readonly unknown[])[] = isMatrix(area) ? area : [[area]];
  const cells = rows.map((row) => row.map(cellOf));
  if (cells.length === 1 && cells[0]!.length === 1) {
    const [[cell]] = cells as [[CellValue]];
    const error = typeof cell === "object" && cell !== null && "error" in cell ? cell.error : "";
    // What Excel makes of a name that is not there, and of one whose cells were deleted.
    if (error === "#NAME?" || area === null || area === undefined) return { state: "missing" };
    if (error === "#REF!") return { state: "broken", refersTo: error };
  }
  return { state: "range", grid: { ...NOWHERE, cells } };
}

function isMatrix(area: unknown): area is readonly (readonly unknown[])[] {
  return Array.isArray(area) && area.every(Array.isArray);
}

/** Dates come as plain numbers, so that a date where a number belongs is left to the reader of cells. */
function cellOf(value: unknown): CellValue {
  if (value instanceof CustomFunctions.Error) return { error: value.code };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** Where the first problem is, within its range, and what is wrong. */
function wordProblem(
  problem: CellProblem,
  grids: NamedGrids,
  language: Language
): readonly [where: string, wrong: string] {
  const words = WORDS[language].stand;
  const { name, cell } = problem.place;
  const at = cell === null ? null : positionOf(cell);
  const state = grids.get(name);
  const single =
    state?.state === "range" && state.grid.cells.length === 1 && state.grid.cells[0]!.length === 1;
  const { wrong } = wordCellProblem(relative(problem, words.place), language);
  return [at === null || single ? name : words.cell(name, at.row, at.column), wrong];
}

/** Another cell that a problem speaks of is counted as well, for its address is not known. */
function relative(
  problem: CellProblem,
  placeWord: (row: number, column: number) => string
): CellProblem {
  const placeOf = (address: string): string => {
    const at = positionOf(address);
    return at === null ? address : placeWord(at.row, at.column);
  };
  switch (problem.code) {
    case "duplicate-row":
      return { ...problem, data: { ...problem.data, first: placeOf(problem.data.first) } };
    case "contradiction":
      return { ...problem, data: { ...problem.data, at: placeOf(problem.data.at) } };
    default:
      return problem;
  }
}

function positionOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]+)(\d+)/u.exec(address) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
