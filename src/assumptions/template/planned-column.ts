import type { TemplateWords } from "../../locale/nl/template";
import type { DatasetRow, DatasetTableId } from "../datasets/dataset";
import type { Expression } from "../datasets/expression";
import type { CellContent, Column, ColumnFamily } from "../schema/column";
import type { Unit } from "../schema/units";
import { columnWords, tableWords } from "../schema/words";

/** One column of a table as it is laid out. */
export type PlannedColumn =
  | {
      readonly kind: "column";
      readonly key: string;
      readonly column: Column;
      readonly header: string;
    }
  | {
      readonly kind: "family";
      readonly family: ColumnFamily;
      readonly code: string;
      readonly header: string;
    }
  /** A help for the reader that is no part of the contract: a description, or a sum along the row. */
  | { readonly kind: "own"; readonly help: "description" | "sum"; readonly header: string };

/** The unit of its numbers, where all rows have the same. */
export function unitOf(column: PlannedColumn): Unit | undefined {
  if (column.kind === "family") return column.family.unit;
  return column.kind === "column" ? column.column.unit : undefined;
}

/** What a dataset says of a cell; undefined where it says nothing or the column is a help. */
export function contentOf(
  row: DatasetRow | undefined,
  column: PlannedColumn
): CellContent | Expression | undefined {
  switch (column.kind) {
    case "column":
      return (row?.cells as Readonly<Record<string, CellContent | Expression>> | undefined)?.[
        column.key
      ];
    case "family":
      return row?.families?.[column.family.key]?.[column.code];
    case "own":
      return undefined;
  }
}

/** What a column holds, in a sentence. */
export function explanationOf(
  id: DatasetTableId,
  column: PlannedColumn,
  words: TemplateWords
): string {
  switch (column.kind) {
    case "column":
      return columnWords(id, column.key).description;
    case "family":
      return tableWords(id).families[column.family.key]!.description;
    case "own":
      return words.helpMeaning[column.help];
  }
}
