import { LIMITS } from "../../model/inputs";
import type { TemplateWords } from "../../locale/nl/template";
import type { Dataset, DatasetTableId } from "../datasets/dataset";
import type { SheetLayout } from "../layout";
import { INCOME_SETS, KINDS } from "../schema/choices";
import { parametersOf } from "../schema/parameters";
import { incomesWord, PROFILE_PARAMETER, parameterWord } from "../schema/words";
import { absoluteCell, absoluteColumn } from "./address";
import type { TablePlan } from "./plan";
import { SheetBuilder } from "./sheet-builder";

export type ListKey = keyof TemplateWords["lists"]["headers"];

/** The distinct values of a column of a table, or fixed values. */
interface ListSource {
  readonly key: ListKey;
  readonly from?: readonly [table: DatasetTableId, column: string];
  readonly values: readonly string[];
  /** Cells of the list. */
  readonly size: number;
}

const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const WIDTH = 28;
const LISTS: readonly ListKey[] = [
  "scenario",
  "component",
  "milieu",
  "segmentType",
  "price",
  "incomes",
  "parameter",
];

function sourceOf(key: ListKey, { tables }: Dataset): ListSource {
  const distinct = (values: readonly unknown[]): readonly string[] => [
    ...new Set(values.filter((v): v is string => typeof v === "string" && v !== "")),
  ];
  const fixed = (values: readonly string[]): ListSource => ({ key, values, size: values.length });
  switch (key) {
    case "scenario": {
      const values = distinct(tables.scenarios.map(({ cells }) => cells.scenario));
      return { key, from: ["scenarios", "scenario"], values, size: LIMITS.scenarios };
    }
    case "component": {
      const values = distinct(tables.components.map(({ cells }) => cells.component));
      return { key, from: ["components", "component"], values, size: 60 };
    }
    case "milieu": {
      const values = distinct(tables.groups.map(({ cells }) => cells.milieu));
      return { key, from: ["groups", "milieu"], values, size: 30 };
    }
    case "segmentType": {
      const values = distinct(tables.segments.map(({ cells }) => cells.type));
      return { key, from: ["segments", "type"], values, size: 30 };
    }
    case "price": {
      const values = distinct(tables.segments.map(({ cells }) => cells.price));
      return { key, from: ["segments", "price"], values, size: 60 };
    }
    case "incomes":
      return fixed(INCOME_SETS.map((set) => incomesWord(set)));
    case "parameter":
      return fixed(distinct(KINDS.flatMap(parameterWords)));
  }
}

function parameterWords(kind: (typeof KINDS)[number]): readonly string[] {
  const keys = [...Object.keys(parametersOf(kind)), PROFILE_PARAMETER];
  return keys.map((key) => parameterWord(kind, key));
}

/** The part of a list that is filled, as the source of a drop-down. */
export function listFormula(key: ListKey, dataset: Dataset, words: TemplateWords): string {
  const whole = listRange(key, dataset, words);
  const first = absoluteCell(words.lists.sheet, FIRST_ROW, 1 + LISTS.indexOf(key));
  return `OFFSET(${first},0,0,MAX(1,COUNTIF(${whole},"?*")),1)`;
}

/** All cells of a list, those at its end that are not filled too. */
export function listRange(key: ListKey, dataset: Dataset, words: TemplateWords): string {
  const { size } = sourceOf(key, dataset);
  const column = 1 + LISTS.indexOf(key);
  return absoluteColumn(words.lists.sheet, FIRST_ROW, FIRST_ROW + size - 1, column);
}

/** Distinct values for drop-downs, by formulas that Excel 2016 and LibreOffice know. */
export function listsSheet(
  dataset: Dataset,
  plans: ReadonlyMap<DatasetTableId, TablePlan>,
  words: TemplateWords
): SheetLayout {
  const { sheet, title, notes, headers } = words.lists;
  const builder = new SheetBuilder(
    sheet,
    LISTS.map(() => WIDTH)
  );
  builder.set(1, 1, { value: title, style: "title" });
  notes.forEach((note, i) => builder.set(2 + i, 1, { value: note, style: "note" }));
  LISTS.forEach((key, index) => {
    const column = index + 1;
    builder.set(HEADER_ROW, column, { value: headers[key], style: "header" });
    const { from, values, size } = sourceOf(key, dataset);
    for (let i = 0; i < size; i++) {
      const row = FIRST_ROW + i;
      const formula = from && distinctFormula(plans.get(from[0])!, from[1], row, column);
      builder.set(row, column, {
        value: values[i] ?? "",
        style: "derived",
        ...(formula === undefined ? {} : { formula }),
      });
    }
  });
  return builder.build({ freezeRows: HEADER_ROW, landscape: true });
}

/** The first value of the column that does not stand higher up in this list. */
function distinctFormula(plan: TablePlan, key: string, row: number, column: number): string {
  const at = 1 + plan.columns.findIndex((c) => c.kind === "column" && c.key === key);
  const values = absoluteColumn(plan.sheet, plan.first, plan.last, at);
  const start = absoluteCell(plan.sheet, plan.first, at);
  const letters = String.fromCharCode(64 + column);
  const above = `${letters}$${HEADER_ROW}:${letters}${row - 1}`;
  const used = `((COUNTIF(${above},${values})>0)+(${values}="")>0)`;
  const position = `ROW(${values})-ROW(${start})+1+1000000*${used}`;
  return `IFERROR(INDEX(${values},SUMPRODUCT(MIN(${position}))),"")`;
}
