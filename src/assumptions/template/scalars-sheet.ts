import type { TemplateWords } from "../../locale/nl/template";
import { schema as workbookWords } from "../../locale/nl/schema";
import type { Dataset, ScalarEntry } from "../datasets/dataset";
import type { LayoutCell, SheetLayout } from "../layout";
import { excelTableName, SCALARS, TABLES } from "../schema";
import type { ScalarId } from "../schema";
import type { Scalar } from "../schema/scalars";
import { STATUSES } from "../schema/choices";
import { choiceWord, columnWords, headerOf, tableWords, unitWord } from "../schema/words";
import { areaName, cellName, quoted } from "./address";
import { numberFormat } from "./formats";
import type { ScalarsContext } from "./scalar-blocks";
import { addReportYears, addState, VALUE_COLUMN } from "./scalar-blocks";
import { SheetBuilder } from "./sheet-builder";
import type { Ruling, Rulings } from "./rulings";

/** Columns from A on; those of the locale's own headers are a help, the others are read. */
const COLUMNS = ["label", "value", "low", "high", "status", "unit", "source", "name"] as const;
const WIDTHS = [34, 14, 14, 14, 14, 26, 52, 34];
const HEADER_ROW = 6;
/** Report years stand below the table, for they take a row of cells. */
const IN_TABLE = (Object.keys(SCALARS) as ScalarId[]).filter((id) => id !== "reportYears");

/** All single assumptions, each value under its own name, and the version of them all. */
export function scalarsSheet(dataset: Dataset, context: ScalarsContext): SheetLayout {
  const { words } = context;
  const builder = new SheetBuilder(tableWords("scalarNotes").sheet, WIDTHS);
  builder.set(1, 1, { value: words.scalars.title, style: "title" });
  words.scalars.notes.forEach((note, i) => builder.set(2 + i, 1, { value: note, style: "note" }));
  builder.set(2 + words.scalars.notes.length, 1, {
    value: words.back,
    style: "link",
    target: `${quoted(words.cover.sheet)}!A1`,
  });
  headers(words).forEach((header, i) => {
    builder.set(HEADER_ROW, i + 1, { value: header, style: "header", wrap: true });
  });
  IN_TABLE.forEach((id, i) => addScalar(builder, HEADER_ROW + 1 + i, id, dataset, context));
  const last = HEADER_ROW + IN_TABLE.length;
  const ref = areaName(HEADER_ROW, 1, last, COLUMNS.length);
  builder.addTable(excelTableName(TABLES.scalarNotes), ref);
  builder.addName(TABLES.scalarNotes.name, ref);
  builder.addValidation({
    ref: areaName(HEADER_ROW + 1, columnNumber("status"), last, columnNumber("status")),
    rule: { type: "list", values: STATUSES.map((status) => choiceWord("status", status)) },
    severity: "stop",
    title: headerOf("scalarNotes", "status"),
    prompt: columnWords("scalarNotes", "status").description,
    error: words.validation.list,
  });
  addReportYears(builder, last + 2, dataset, context);
  addState(builder, last + 6, context);
  return builder.build({
    tabColor: context.tabColor,
    freezeRows: HEADER_ROW,
    landscape: true,
    printTitleRows: `${HEADER_ROW}:${HEADER_ROW}`,
  });
}

function columnNumber(key: (typeof COLUMNS)[number]): number {
  return COLUMNS.indexOf(key) + 1;
}

function headers(words: TemplateWords): readonly string[] {
  const own: Readonly<Record<string, string>> = words.scalars.headers;
  return COLUMNS.map((key) => own[key] ?? headerOf("scalarNotes", key));
}

function addScalar(
  builder: SheetBuilder,
  row: number,
  id: ScalarId,
  dataset: Dataset,
  { rulings }: ScalarsContext
): void {
  const scalar: Scalar = SCALARS[id];
  const entry: ScalarEntry | undefined = dataset.scalars[id];
  const { label, description } = workbookWords.scalars[id];
  const format = formatOf(id, scalar);
  const number = (value: number | undefined, style: LayoutCell["style"]): LayoutCell => ({
    value: value ?? null,
    style,
    ...format,
  });
  const text = (value: string | undefined): LayoutCell => ({ value: value ?? null, style: "meta" });
  const uncertain = scalar.uncertain ? "input" : "meta";
  const cells: readonly LayoutCell[] = [
    { value: label, style: "text" },
    { value: valueOf(entry), style: "input", ...format },
    number(entry?.low, uncertain),
    number(entry?.high, uncertain),
    text(entry?.status && choiceWord("status", entry.status)),
    text(scalar.unit && unitWord(scalar.unit)),
    text(entry?.source),
    text(scalar.name),
  ];
  cells.forEach((cell, i) => builder.set(row, i + 1, cell));
  const ref = cellName(row, VALUE_COLUMN);
  builder.addName(scalar.name, ref);
  builder.addValidation({ ref, title: label, prompt: description, ...rulingOf(scalar, rulings) });
}

/** Percentages of a scalar are read to two decimals: a discount rate of 2.25%. */
function formatOf(id: ScalarId, { unit }: Scalar): { format?: string } {
  if (unit === undefined) return {};
  return { format: id === "discountRate" ? "0.00%" : numberFormat(unit, 0) };
}

function valueOf(entry: ScalarEntry | undefined): number | string | null {
  const value = entry?.value;
  return typeof value === "number" || typeof value === "string" ? value : null;
}

function rulingOf(scalar: Scalar, rulings: Rulings): Ruling {
  if (scalar.reference !== undefined) return rulings.ofReference(scalar.reference);
  return rulings.ofNumber(scalar.type === "number" ? "number" : "year", scalar);
}
