import type { ResultTable } from "../../projection/result";
import { headerMark } from "../../projection/placement/column-plan";

/**
 * What is kept with the workbook about a result, because the workbook itself does not tell: which columns, series and
 * lines were written here. It outlives an undo of the writing, so that earlier ones are kept as well.
 */
export interface Memory {
  /** Every header that was ever written. */
  readonly headers: readonly string[];
  /** Numbers of rows that it had, the newest first. */
  readonly rows: readonly number[];
  /** By the name of a chart. */
  readonly charts: Readonly<Record<string, ChartMemory>>;
}

export interface ChartMemory {
  /** Headers of the columns that its series drew, when it was last written. */
  readonly series: readonly string[];
  /** The lines beneath it, as they were written; the newest first. */
  readonly captions: readonly (readonly string[])[];
}

const MOST_HEADERS = 2000;
const MOST_ROWS = 10;
const MOST_CAPTIONS = 10;

/** The key of the setting that holds it. */
export function memoryKey(table: Pick<ResultTable, "key">): string {
  return `woning:${table.key}`;
}

/** What a setting holds, if it holds that; a setting can be anything. */
export function readMemory(value: unknown): Memory | undefined {
  const { headers, rows, charts } = (value ?? {}) as Partial<Record<keyof Memory, unknown>>;
  if (!isTexts(headers) || !isNumbers(rows) || typeof charts !== "object" || charts === null)
    return undefined;
  const known = Object.entries(charts).filter((entry): entry is [string, ChartMemory] => {
    const { series, captions } = (entry[1] ?? {}) as Partial<Record<keyof ChartMemory, unknown>>;
    return isTexts(series) && Array.isArray(captions) && captions.every(isTexts);
  });
  return { headers, rows, charts: Object.fromEntries(known) };
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((each) => typeof each === "number");
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

/**
 * What is to be kept once a result is written.
 * @param captions the lines beneath its charts, by name; of a chart without them, nothing is added
 */
export function nextMemory(
  table: ResultTable,
  captions: ReadonlyMap<string, readonly string[]>,
  before: Memory | undefined
): Memory {
  const headers = table.columns.map(({ header }) => header);
  const charts = table.charts.map((chart): [string, ChartMemory] => {
    const earlier = before?.charts[chart.name]?.captions ?? [];
    const lines = captions.get(chart.name);
    const newest = lines
      ? [lines, ...earlier.filter((known) => !sameLines(known, lines))]
      : earlier;
    const series = chart.series.map(({ column }) => headers[column]!);
    return [chart.name, { series, captions: newest.slice(0, MOST_CAPTIONS) }];
  });
  const known = new Set([...headers, ...(before?.headers ?? [])]);
  const rows = new Set([Math.max(1, table.rows.length), ...(before?.rows ?? [])]);
  return {
    headers: [...known].slice(0, MOST_HEADERS),
    rows: [...rows].slice(0, MOST_ROWS),
    charts: { ...before?.charts, ...Object.fromEntries(charts) },
  };
}

export function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, i) => line === b[i]);
}

/**
 * The mark of the columns that were written here, as far as that is known: of all that stand there, or of those that
 * the results still want where the others are surely the user's.
 */
export function knownMark(
  memory: Memory | undefined,
  present: readonly string[],
  wanted: readonly string[]
): string | undefined {
  if (!memory) return undefined;
  const written = new Set(memory.headers);
  if (present.every((header) => written.has(header))) return headerMark(present);
  const others = present.filter((header) => !wanted.includes(header));
  if (others.some((header) => written.has(header))) return undefined;
  return headerMark(present.filter((header) => wanted.includes(header)));
}
