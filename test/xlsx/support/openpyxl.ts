import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, python } from "./programs";

export interface SeenSheet {
  readonly title: string;
  readonly state: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly formats: Readonly<Record<string, string>>;
  /** Name, size, bold. */
  readonly fonts: Readonly<Record<string, readonly [string, number, boolean]>>;
  readonly unlocked: readonly string[];
  readonly tables: Readonly<Record<string, string>>;
  readonly validations: readonly Readonly<Record<string, string | null>>[];
  /** Number of series of each chart. */
  readonly charts: readonly number[];
  readonly images: number;
  readonly comments: number;
  readonly merged: readonly string[];
  readonly freeze: string | null;
  readonly links: Readonly<Record<string, string>>;
  readonly orientation: string | null;
  readonly titles: string | null;
}

export interface SeenWorkbook {
  readonly sheets: readonly SeenSheet[];
  readonly names: Readonly<Record<string, string>>;
}

/** What openpyxl sees in a workbook; with `values`, the cached results in place of the formulas. */
export function seenByOpenpyxl(bytes: Uint8Array, values = false): SeenWorkbook {
  const file = join(folder(), "book.xlsx");
  writeFileSync(file, bytes);
  return JSON.parse(python("describe.py", file, ...(values ? ["--values"] : []))) as SeenWorkbook;
}

export function sheetOf(book: SeenWorkbook, title: string): SeenSheet {
  const sheet = book.sheets.find((each) => each.title === title);
  if (!sheet) throw new Error(`no sheet ${title}: ${book.sheets.map((s) => s.title).join(", ")}`);
  return sheet;
}
