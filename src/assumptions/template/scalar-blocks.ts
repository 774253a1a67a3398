import type { TemplateWords } from "../../locale/nl/template";
import { schema as workbookWords } from "../../locale/nl/schema";
import type { Dataset } from "../datasets/dataset";
import { ASSUMPTION_NAMES, SCALARS, STATE_NAME } from "../schema";
import type { Scalar } from "../schema/scalars";
import { choiceWord } from "../schema/words";
import { areaName, cellName } from "./address";
import type { Rulings } from "./rulings";
import type { SheetBuilder } from "./sheet-builder";

/** The column of the values, in the table of scalars and below it. */
export const VALUE_COLUMN = 2;
/** Cells for report years, under the columns of numbers; blank ones are no problem. */
const REPORT_YEARS = 4;

export interface ScalarsContext {
  readonly words: TemplateWords;
  readonly rulings: Rulings;
  readonly tabColor: string;
  /** The version of these assumptions, or what stands in its place. */
  readonly state: string;
}

/** The report years: a row of cells under one name, with status and source. */
export function addReportYears(
  builder: SheetBuilder,
  row: number,
  dataset: Dataset,
  { words, rulings }: ScalarsContext
): void {
  const { name, ...scalar }: Scalar = SCALARS.reportYears;
  const entry = dataset.scalars.reportYears;
  const years = Array.isArray(entry?.value) ? (entry.value as readonly number[]) : [];
  const { description } = workbookWords.scalars.reportYears;
  builder.set(row, 1, { value: words.scalars.reportYears, style: "heading" });
  builder.set(row + 1, 1, { value: description, style: "note" });
  for (let i = 0; i < REPORT_YEARS; i++) {
    builder.set(row + 2, VALUE_COLUMN + i, {
      value: years[i] ?? null,
      style: "input",
      format: "0",
    });
  }
  const remarks = [entry?.status && choiceWord("status", entry.status), entry?.source];
  remarks.forEach((value, i) => {
    const column = VALUE_COLUMN + REPORT_YEARS + i;
    builder.set(row + 2, column, { value: value ?? null, style: "meta" });
  });
  const ref = areaName(row + 2, VALUE_COLUMN, row + 2, VALUE_COLUMN + REPORT_YEARS - 1);
  builder.addName(name, ref);
  const title = words.scalars.reportYears;
  builder.addValidation({ ref, title, prompt: description, ...rulings.ofNumber("year", scalar) });
}

/** Excel itself sees every change of an assumption through the arguments of this one formula. */
export function addState(
  builder: SheetBuilder,
  row: number,
  { words, state }: ScalarsContext
): void {
  builder.set(row, 1, { value: words.scalars.state, style: "heading" });
  builder.set(row + 1, 1, { value: workbookWords.state.description, style: "note" });
  builder.set(row + 2, VALUE_COLUMN, {
    value: state,
    formula: `_xldudf_WONING_STAND(${ASSUMPTION_NAMES.join(",")})`,
    style: "derived",
  });
  builder.addName(STATE_NAME, cellName(row + 2, VALUE_COLUMN));
}
