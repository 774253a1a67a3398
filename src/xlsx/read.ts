import { address, parseArea } from "../assumptions/area";
import type { Grid, NamedGrids, NameState } from "../assumptions/grid";
import { CELLS_PER_NAME } from "../assumptions/locate/limits";
import type { Found } from "../assumptions/locate/resolve-name";
import { NameResolver } from "../assumptions/locate/resolve-name";
import type { ValueContext } from "./cell-value";
import { cellValue } from "./cell-value";
import { dateStyles } from "./date-formats";
import { definedNames } from "./defined-names";
import { WorkbookError } from "./errors";
import { CellBudget, GridCollector } from "./grid-collector";
import type { SheetInventory } from "./inventory";
import { sheetsOf } from "./inventory";
import { Package } from "./package";
import { SharedStrings, SharedText } from "./shared-strings";
import { MAX_SHOWN, scanSheet } from "./sheet-scan";
import { attr, kid, parseXml } from "./xml";

export interface NamedGridsOfWorkbook {
  readonly grids: NamedGrids;
  /** Every sheet, in order, with its tables. */
  readonly sheets: readonly SheetInventory[];
}

interface Job {
  readonly name: string;
  readonly found: Found<SheetInventory>;
  readonly collector: GridCollector;
}

/**
 * The cells under defined names in an .xlsx, .xlsm or .xltx. Only the sheets that hold them are gone through, each once,
 * and only these cells are kept. A name that cannot be read gets a state that says why; a file that cannot be read
 * throws a WorkbookError.
 */
export function readNamedGrids(bytes: Uint8Array, names: readonly string[]): NamedGridsOfWorkbook {
  const pkg = new Package(bytes);
  const part = pkg.workbookPart;
  const workbook = parseXml(pkg.text(part), part);
  const sheets = sheetsOf(pkg, workbook);
  const resolver = new NameResolver(sheets, definedNames(workbook, part));
  const strings = new SharedStrings();
  const context: ValueContext = {
    strings,
    isDateStyle: dateStyles(pkg),
    date1904: ["1", "true"].includes(attr(kid(workbook, "workbookPr"), "date1904") ?? ""),
  };
  const budget = new CellBudget();
  const grids = new Map<string, NameState>();
  const jobs = new Map<SheetInventory, Job[]>();
  for (const name of names) {
    const found = resolver.resolve(name);
    if (found.state !== "found") {
      grids.set(name, found);
      continue;
    }
    const job = { name, found, collector: new GridCollector(found.area, budget) };
    jobs.set(found.sheet, [...(jobs.get(found.sheet) ?? []), job]);
  }
  for (const [sheet, sheetJobs] of jobs) collect(pkg, sheet, sheetJobs, context);
  strings.load(pkg);
  for (const job of [...jobs.values()].flat()) grids.set(job.name, stateOf(job));
  return { grids, sheets };
}

function collect(
  pkg: Package,
  sheet: SheetInventory,
  jobs: readonly Job[],
  context: ValueContext
): void {
  scanSheet(pkg, sheet.part, {
    wants: (row, column) => jobs.some(({ collector }) => collector.covers(row, column)),
    cell: (row, column, raw) => {
      const value = cellValue(raw, { sheet: sheet.name, row, column }, context);
      for (const { collector } of jobs) {
        if (collector.covers(row, column)) collector.add(row, column, value);
      }
    },
    merged: (ref) => {
      const area = parseArea(ref);
      if (!area) {
        const reference = ref.slice(0, MAX_SHOWN);
        throw new WorkbookError("impossible-reference", { part: sheet.part, reference });
      }
      for (const { collector } of jobs) collector.addMerged(ref, area);
    },
  });
}

function stateOf({ found, collector }: Job): NameState {
  const sheet = found.sheet.name;
  const grid: Grid | undefined = collector.grid(sheet, (value, row, column) => {
    if (!(value instanceof SharedText)) return value;
    if (value.text !== undefined) return value.text;
    const cell = address(row, column);
    throw new WorkbookError("impossible-value", { sheet, cell, found: String(value.index) });
  });
  if (!grid) return { state: "too-large", refersTo: found.refersTo, limit: CELLS_PER_NAME };
  const { outgrown } = found;
  return { state: "range", grid: outgrown ? { ...grid, outgrown } : grid };
}
