import { heerlen } from "../../src/assumptions/datasets/heerlen";
import { readAssumptions } from "../../src/assumptions/read";
import { ASSUMPTION_NAMES } from "../../src/assumptions/schema";
import { templateLayout } from "../../src/assumptions/template";
import type { Model } from "../../src/model/compile";
import { compileModel } from "../../src/model/compile";
import type { Inputs } from "../../src/model/inputs";
import { buildWorkbook } from "../../src/xlsx/build";
import { readNamedGrids } from "../../src/xlsx/read";

/** The delivered example as an .xlsx. */
export function heerlenWorkbook(): Uint8Array {
  return buildWorkbook(templateLayout(heerlen()));
}

/** What a workbook holds. @throws Error when it has problems */
export function inputsOf(workbook: Uint8Array): Inputs {
  const read = readAssumptions(readNamedGrids(workbook, ASSUMPTION_NAMES).grids);
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  return read.value.inputs;
}

/** The example, checked and with its start fitted. @throws Error when it has problems */
export function heerlenModel(): Model {
  const model = compileModel(inputsOf(heerlenWorkbook()));
  if (!model.ok) throw new Error(JSON.stringify(model.problems[0]));
  return model.value;
}
