import type { TemplateWords } from "../../locale/nl/template";
import type { Dataset, DatasetRow } from "../datasets/dataset";
import type { LayoutCell, SheetLayout } from "../layout";
import type { Status } from "../schema/choices";
import { STATUSES } from "../schema/choices";
import { choiceWord, tableWords } from "../schema/words";
import { quoted } from "./address";
import type { TablePlan } from "./plan";
import { SheetBuilder } from "./sheet-builder";

const WIDTHS = [24, 96, 14];

/** The sheet that explains the workbook: what it is, how to use it, where things are, its limits. */
export function coverSheet(
  dataset: Dataset,
  plans: readonly TablePlan[],
  words: TemplateWords,
  tabColor: string
): SheetLayout {
  const { cover } = words;
  const builder = new SheetBuilder(cover.sheet, WIDTHS);
  let row = 1;
  const line = (...cells: readonly (LayoutCell | null)[]): void => {
    cells.forEach((cell, i) => cell && builder.set(row, i + 1, cell));
    row += 1;
  };
  const heading = (value: string): void => {
    row += 1;
    line({ value, style: "heading" });
  };
  const paragraph = (value: string, label: LayoutCell | null = null): void =>
    line(label, { value, style: "text", wrap: true });

  line({ value: dataset.title, style: "title" });
  line({ value: cover.subtitle, style: "note" });
  heading(cover.about);
  [...cover.purpose, ...dataset.about].forEach((text) => paragraph(text));
  heading(cover.use);
  cover.steps.forEach((step, i) => paragraph(step, { value: cover.step(i + 1), style: "text" }));
  heading(cover.colors);
  for (const style of ["input", "derived", "meta"] as const) {
    const [label, meaning] = cover.samples[style];
    paragraph(meaning!, { value: label!, style });
  }
  heading(cover.sheets);
  for (const { sheet, about } of sheetList(plans, words)) {
    paragraph(about, { value: sheet, style: "link", target: `${quoted(sheet)}!A1` });
  }
  heading(cover.statuses);
  for (const status of STATUSES) {
    const rows = cover.statusCount(countRows(dataset, status));
    line(
      { value: choiceWord("status", status), style: "text" },
      { value: cover.statusMeaning[status], style: "text", wrap: true },
      { value: rows, style: "note" }
    );
  }
  heading(cover.limits);
  cover.limitTexts.forEach((text) => paragraph(text));
  heading(cover.licence);
  cover.licenceTexts.forEach((text) => paragraph(text));
  return builder.build({ tabColor });
}

/** Every sheet with a sentence on what it holds. */
function sheetList(
  plans: readonly TablePlan[],
  { cover, lists }: TemplateWords
): readonly { readonly sheet: string; readonly about: string }[] {
  const tables = (["scalarNotes", ...plans.map(({ id }) => id)] as const).map((id) => ({
    sheet: tableWords(id).sheet,
    about: cover.sheetAbout[id],
  }));
  return [...tables, { sheet: lists.sheet, about: lists.notes[0]! }];
}

/**
 * Rows and single assumptions of one status, as the results count them: without the published figures
 * themselves and without the report years, which say only what is shown.
 */
function countRows(
  { scalars: { reportYears: _shown, ...scalars }, tables }: Dataset,
  status: Status
): number {
  const rows: readonly DatasetRow[] = Object.entries(tables).flatMap(([id, rows]) =>
    id === "sources" ? [] : (rows as readonly DatasetRow[])
  );
  const ofRows = rows.filter(({ cells }) => "status" in cells && cells.status === status).length;
  return ofRows + Object.values(scalars).filter((entry) => entry.status === status).length;
}
