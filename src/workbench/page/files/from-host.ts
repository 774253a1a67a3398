import type { Book, BookName, BookProperty } from "../../../xlsx/book/book";
import type { BookChart } from "../../../xlsx/book/book-chart";
import type { BookSheet } from "../../../xlsx/book/book-sheet";
import type { BookTable } from "../../../xlsx/book/book-table";
import type { ExcelHost } from "../../host";
import type {
  CalculationMode,
  Page,
  PageTexts,
  Protection,
  Reading,
  SheetProtection,
} from "../../host/files";
import {
  chartsOn,
  excelColor,
  excelSheetName,
  formatZone,
  tablesOn,
  validationOf,
  WORKBOOK,
} from "../../host/files";
import { bookChart } from "./chart-from-host";
import type { BookFile, SheetFile } from "./file-facts";
import { WHOLE } from "./file-facts";
import { bookNames, byName } from "./names";
import { bookPage } from "./pages";
import { bookProtection, bookSheetProtection } from "./protection";
import { bookSettings } from "./settings";
import type { KnownNames } from "./sheet-from-host";
import { bookCells, LookPool } from "./sheet-from-host";
import { titlesName } from "./titles";
import { bookValidation } from "./validations";

const MODES: Readonly<Record<CalculationMode, Book["calculation"]>> = {
  Automatic: "auto",
  AutomaticExceptTables: "autoNoTable",
  Manual: "manual",
};

const CALIBRI = { name: "Calibri", size: 11 };

/** The workbook of a host as it is now, with the last values of its formulas. */
export function fromHost({ engine }: ExcelHost): Book {
  const { read, kept, calculation } = engine;
  const sheetIds = read.getSheetIds();
  const file = (read.getExcelFacts("files")[WHOLE] ?? {}) as BookFile;
  const names = knownNames(read);
  const looks = new LookPool();
  let isPartial = false;
  const sheets = sheetIds.map((id) => {
    const made = bookSheet(read, id, names, looks);
    isPartial ||= made.isPartial;
    return made.sheet;
  });
  const titles = sheetIds.flatMap((id, i): BookName[] => {
    const { titleRows } = (read.getExcelFacts("pages")[id] ?? {}) as Partial<Page>;
    const { titleColumns } = fileOf(read, id);
    const columns = titleColumns === undefined ? {} : { columns: titleColumns };
    const rows = titleRows === undefined ? {} : { rows: titleRows };
    const name = titlesName({ ...rows, ...columns }, sheets[i]!.name, i);
    return name ? [name] : [];
  });
  const protection = read.getExcelFacts("protection")[WORKBOOK] as Protection | undefined;
  return {
    sheets,
    active: Math.max(0, sheetIds.indexOf(read.getActiveSheetId())),
    names: [...bookNames(read, sheetIds), ...titles].sort(byName),
    font: file.font ?? CALIBRI,
    properties: propertiesOf(read, file),
    addIns: [...bookSettings(kept, file.addIn), ...(file.addIns ?? [])],
    ...(protection ? { protection: bookProtection(protection) } : {}),
    calculation: MODES[calculation.mode],
    ...(isPartial ? { recalculate: true } : {}),
  };
}

function fileOf(read: Reading, sheetId: string): SheetFile {
  return (read.getExcelFacts("files")[sheetId] ?? {}) as SheetFile;
}

function knownNames(read: Reading): KnownNames {
  const ranges = new Map(
    read.getNamedRanges().map(({ name, range }) => [name.toLowerCase(), range])
  );
  return {
    all: new Set(ranges.keys()),
    isBlock: (name) => {
      const zone = ranges.get(name.toLowerCase())?.zone;
      return zone !== undefined && (zone.top < zone.bottom || zone.left < zone.right);
    },
  };
}

function bookSheet(
  read: Reading,
  sheetId: string,
  names: KnownNames,
  looks: LookPool
): { readonly sheet: BookSheet; readonly isPartial: boolean } {
  const file = fileOf(read, sheetId);
  const facts = (kind: Parameters<Reading["getExcelFacts"]>[0]) => read.getExcelFacts(kind);
  const page = (facts("pages")[sheetId] ?? {}) as Partial<Page>;
  const texts = facts("pages")[`${sheetId}/texts`] as PageTexts | undefined;
  const protection = facts("protection")[sheetId] as SheetProtection | undefined;
  const { xSplit, ySplit } = read.getPaneDivisions(sheetId);
  const { color } = read.getSheet(sheetId);
  const hidden = facts("sheets")[sheetId] === "VeryHidden" ? "veryHidden" : "hidden";
  const { rows, columns, links, isPartial } = bookCells(read, sheetId, names, looks);
  const sheet: BookSheet = {
    name: excelSheetName(read.getSheetName(sheetId)),
    visibility: read.isSheetVisible(sheetId) ? "visible" : hidden,
    ...(color ? { tabColor: excelColor(color).slice(1) } : {}),
    gridlines: read.getGridLinesVisibility(sheetId),
    view: file.view ?? {},
    frozenRows: ySplit,
    frozenColumns: xSplit,
    ...(file.usualWidth === undefined ? {} : { usualWidth: file.usualWidth }),
    columns: new Map([...columns, ...(file.columns ?? [])]),
    rows,
    merges: read.getMerges(sheetId).map(formatZone),
    tables: tablesOf(read, sheetId),
    charts: chartsOf(read, sheetId),
    validations: read
      .getDataValidationRules(sheetId)
      .map((rule) =>
        bookValidation(
          validationOf(read, sheetId, rule),
          rule.ranges.map(({ zone }) => formatZone(zone)).join(" ")
        )
      ),
    links,
    ...(protection ? { protection: bookSheetProtection(protection) } : {}),
    page: bookPage(page, texts, file.page ?? {}),
  };
  return { sheet, isPartial };
}

function tablesOf(read: Reading, sheetId: string): BookTable[] {
  return tablesOn(read, sheetId).map(({ legacyId, name, comment, hidden, table }) => {
    const { config, range } = table;
    const { left, right, top } = range.zone;
    const header = config.numberOfHeaders > 0;
    const shown = Array.from({ length: right - left + 1 }, (_, i) =>
      String(read.getEvaluatedCell({ sheetId, col: left + i, row: top }).value ?? "")
    );
    return {
      id: legacyId,
      name,
      ref: formatZone(range.zone),
      header,
      totals: config.totalRow,
      filters: header ? config.hasFilters : (hidden?.filters ?? false),
      columns: header ? shown : (hidden?.columns ?? shown.map((_, i) => `Kolom${i + 1}`)),
      ...(config.styleId === "None" ? {} : { style: config.styleId }),
      firstColumn: config.firstColumn,
      lastColumn: config.lastColumn,
      rowStripes: config.bandedRows,
      columnStripes: config.bandedColumns,
      ...(comment === undefined ? {} : { comment }),
    };
  });
}

function chartsOf(read: Reading, sheetId: string): BookChart[] {
  const figures = new Map(read.getFigures(sheetId).map((figure) => [figure.id, figure]));
  return chartsOn(read, sheetId).flatMap((chartId) => {
    const figure = figures.get(read.getFigureIdFromChartId(chartId));
    return (figure && bookChart(read, sheetId, chartId, figure)) ?? [];
  });
}

const PROPERTIES: readonly BookProperty[] = [
  ...(["author", "category", "comments", "company", "keywords"] as const),
  ...(["manager", "subject", "title"] as const),
];

function propertiesOf(read: Reading, { lastAuthor }: BookFile): Book["properties"] {
  const held = (read.getExcelFacts("settings")["properties"] ?? {}) as Record<string, unknown>;
  const said = PROPERTIES.flatMap((name) => {
    const text = held[name];
    return typeof text === "string" && text !== "" ? [[name, text] as const] : [];
  });
  return {
    ...Object.fromEntries(said),
    ...(lastAuthor === undefined ? {} : { lastAuthor }),
  };
}
