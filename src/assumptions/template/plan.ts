import type { Dataset, DatasetRow, DatasetTableId } from "../datasets/dataset";
import { TABLES } from "../schema";
import type { ColumnFamily, TableSchema } from "../schema/column";
import { AUTONOMOUS_PROFILE } from "../schema/households";
import { familyHeader, headerOf, tableWords } from "../schema/words";
import type { TemplateWords } from "../../locale/nl/template";
import type { PlannedColumn } from "./planned-column";
import { wrappedText } from "./text";

/** Where a table stands: its columns from A on, its header row and its rows, 1-based. */
export interface TablePlan {
  readonly id: DatasetTableId;
  readonly sheet: string;
  readonly notes: readonly string[];
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly DatasetRow[];
  readonly header: number;
  readonly first: number;
  readonly last: number;
  /** The sums above the header, where columns must add up to 1. */
  readonly sums: number | null;
}

/** Rows to start in where a dataset has none. */
const BLANK_ROWS = 8;
const NOTE_WIDTH = 110;
/** Tables whose rows, or whose columns of numbers, must add up to 1. */
const ROW_SUMS: readonly DatasetTableId[] = ["incomeShares", "preferences"];
const COLUMN_SUMS: readonly DatasetTableId[] = ["profiles", "affordability"];
/** Tables with a row a group, where a code alone says little. */
const DESCRIBED: readonly DatasetTableId[] = ["profiles", "occupancy", "preferences"];

/** Lays a table out: title, notes, a link back, sums, units, header row, rows. */
export function planTable(id: DatasetTableId, dataset: Dataset, words: TemplateWords): TablePlan {
  const { sheet, description } = tableWords(id);
  const texts = [description, ...columnsToAdd(id, dataset, words)];
  const notes = texts.flatMap((text) => wrappedText(text, NOTE_WIDTH));
  const rows: readonly DatasetRow[] = dataset.tables[id];
  const above = 1 + notes.length + 1;
  const sums = COLUMN_SUMS.includes(id) ? above + 1 : null;
  const header = (sums ?? above) + 2;
  return {
    id,
    sheet,
    notes,
    columns: columnsOf(id, dataset, words),
    rows,
    header,
    first: header + 1,
    last: header + Math.max(rows.length, BLANK_ROWS),
    sums,
  };
}

/** Says which columns an analyst has to add, where there are no codes yet to name them by. */
function columnsToAdd(
  id: DatasetTableId,
  dataset: Dataset,
  words: TemplateWords
): readonly string[] {
  const schema: TableSchema = TABLES[id];
  return schema.families
    .filter((family) => !family.optional && familyCodes(family, id, dataset).length === 0)
    .map(({ key, of }) => words.addColumns(words.things[of], tableWords(id).families[key]!.prefix));
}

/** Columns in schema order, families after them; status and source close, for sources are long. */
function columnsOf(
  id: DatasetTableId,
  dataset: Dataset,
  words: TemplateWords
): readonly PlannedColumn[] {
  const schema: TableSchema = TABLES[id];
  const named = (key: string): PlannedColumn => ({
    kind: "column",
    key,
    column: schema.columns[key]!,
    header: headerOf(id, key),
  });
  const keys = Object.keys(schema.columns).filter((key) => key !== "source" && key !== "status");
  const own = (help: "description" | "sum"): PlannedColumn => ({
    kind: "own",
    help,
    header: words.help[help],
  });
  const [code, ...others] = keys.map(named);
  return [
    code!,
    ...(DESCRIBED.includes(id) ? [own("description")] : []),
    ...others,
    ...schema.families.flatMap((family) =>
      familyCodes(family, id, dataset).map((code) => ({
        kind: "family" as const,
        family,
        code,
        header: familyHeader(id, family.key, code),
      }))
    ),
    ...(ROW_SUMS.includes(id) ? [own("sum")] : []),
    named("status"),
    named("source"),
  ];
}

/** The codes that get a column; a family that may be left out only where it is used. */
function familyCodes(
  family: ColumnFamily,
  id: DatasetTableId,
  { tables }: Dataset
): readonly string[] {
  const used = (tables[id] as readonly DatasetRow[]).map((row) => row.families?.[family.key] ?? {});
  if (family.optional && used.every((cells) => Object.keys(cells).length === 0)) return [];
  switch (family.of) {
    case "phase":
      return tables.lifecycle.map(({ cells }) => String(cells.phase));
    case "group":
      return tables.groups.map(({ cells }) => String(cells.code));
    case "segment":
      return tables.segments.map(({ cells }) => String(cells.code));
    case "profile": {
      const names = new Set(used.flatMap((cells) => Object.keys(cells)));
      return names.size === 0 ? [AUTONOMOUS_PROFILE] : [...names];
    }
  }
}
