import type { Border, DataValidationRule, SheetData } from "@odoo/o-spreadsheet";
import { Model } from "@odoo/o-spreadsheet";
import type { Book } from "../../../xlsx/book/book";
import type { BookSheet } from "../../../xlsx/book/book-sheet";
import type { BookTable } from "../../../xlsx/book/book-table";
import { LostList } from "../../../xlsx/book/lost";
import type { Lost } from "../../../xlsx/book/lost";
import type {
  CellStyle,
  Facts,
  LastValues,
  LocaleCode,
  NamedConfig,
  Reading,
  Validation,
} from "../../host/files";
import {
  criterionOf,
  engineSheetName,
  formatZone,
  isBlocking,
  LOCALES,
  NumberFormats,
  WORKBOOK,
} from "../../host/files";
import { hostChart } from "./chart-to-host";
import type { BookFile, SheetFile } from "./file-facts";
import { WHOLE } from "./file-facts";
import { hostNames } from "./names";
import { hostPage, hostTexts } from "./pages";
import { hostSheetProtection, sealOf } from "./protection";
import { zoneOfRef } from "./references";
import { hostSettings, isOurs } from "./settings";
import { hostCells, hostLines, Pool, sizeOf } from "./sheet-to-host";
import type { SheetSize, Target } from "./sheet-to-host";
import { titlesOf } from "./titles";
import { hostValidation } from "./validations";

export interface ForHost {
  /** A workbook of the engine, for `new ExcelHost`. */
  readonly data: object;
  readonly lastValues: LastValues;
  /** What the Book holds and the workbench does not. */
  readonly lost: readonly Lost[];
}

type MutableFacts = Record<keyof Facts, Record<string, unknown>>;

/**
 * A Book as the host takes it.
 * @param locale in which dates and numbers are shown: the look of formats depends on it, nothing that is kept does
 * @throws WorkbookError for a sheet that reaches too far
 */
export function toHost(book: Book, locale: LocaleCode = "nl-NL"): ForHost {
  const lost = new LostList();
  const sheetIds = book.sheets.map((_, i) => `sheet${i + 1}`);
  const { namedRanges, facts: names } = hostNames(book, sheetIds);
  const target: Target = {
    styles: new Pool<CellStyle>(),
    formats: new Pool<string>(),
    borders: new Pool<Border>(),
    numberFormats: numberFormats(locale),
    lastValues: new Map(),
    lost,
    names: new Set(Object.keys(namedRanges).map((name) => name.toLowerCase())),
  };
  const facts: MutableFacts = {
    ...{ charts: {}, files: {}, formats: {}, pages: {}, protection: {}, settings: {}, sheets: {} },
    names: { ...names },
    validation: {},
  };
  const rules = new Rules(namedRanges);
  const sheets = book.sheets.map((sheet, i) =>
    hostSheet(book, sheet, { id: sheetIds[i]!, place: i }, target, facts, rules)
  );
  const formats = target.numberFormats.remembered.map(({ key, value }) => [key, value] as const);
  facts.formats = Object.fromEntries(formats);
  const { lastAuthor, ...properties } = book.properties;
  facts.settings = { properties };
  facts.files[WHOLE] = fileOf(book, lastAuthor);
  if (book.protection) {
    const sealed = sealOf(book.protection);
    facts.protection[WORKBOOK] = sealed ? { sealed } : {};
  }
  const data = {
    version: new Model().exportData().version,
    sheets,
    styles: target.styles.held,
    formats: target.formats.held,
    borders: target.borders.held,
    namedRanges,
    excelFacts: { ...facts, validation: rules.facts },
    excelKept: {
      ...hostSettings(book.addIns),
      ...(book.calculation === "auto" ? {} : { calculation: MODES[book.calculation] }),
    },
  };
  return { data, lastValues: target.lastValues, lost: lost.list() };
}

const MODES = { manual: "Manual", autoNoTable: "AutomaticExceptTables" } as const;

/** The formats alone are asked for, and there are none yet. */
function numberFormats(locale: LocaleCode): NumberFormats {
  const blank = { getExcelFacts: () => ({}), getLocale: () => LOCALES[locale] };
  return new NumberFormats(blank as unknown as Reading);
}

function hostSheet(
  book: Book,
  sheet: BookSheet,
  { id, place }: { readonly id: string; readonly place: number },
  target: Target,
  facts: MutableFacts,
  rules: Rules
): Partial<SheetData> {
  const size = sizeOf(sheet);
  const titles = titlesOf(book.names, place);
  const file: SheetFile = {
    view: sheet.view,
    ...(sheet.usualWidth === undefined ? {} : { usualWidth: sheet.usualWidth }),
    page: sheet.page,
    ...(titles.columns === undefined ? {} : { titleColumns: titles.columns }),
    columns: [...sheet.columns].filter(([number]) => number > size.colNumber),
  };
  const page = { ...hostPage(sheet.page), ...(titles.rows ? { titleRows: titles.rows } : {}) };
  facts.files[id] = file;
  facts.pages[id] = page;
  facts.pages[`${id}/texts`] = hostTexts(sheet.page);
  if (sheet.visibility === "veryHidden") facts.sheets[id] = "VeryHidden";
  if (sheet.protection) {
    const held = hostSheetProtection(sheet.protection);
    facts.protection[id] = held;
    if (held.sealed) target.lost.add("passwords", sheet.name);
  }
  const sheets = sheet.charts.length > 0 ? book.sheets.map(({ name }) => name) : [];
  return {
    id,
    name: engineSheetName(sheet.name),
    ...size,
    ...hostCells(sheet, target),
    ...hostLines(sheet, size),
    merges: sheet.merges.filter((ref) => ref.includes(":")),
    figures: sheet.charts.map((chart, i) => {
      const chartId = `${id}-chart${i + 1}`;
      const note = () => target.lost.add("chartDetails", `${sheet.name}: ${chart.name}`);
      const { column, row, x, y, width, height } = chart.place;
      return {
        id: `${chartId}-frame`,
        tag: "chart",
        col: column - 1,
        row: row - 1,
        offset: { x, y },
        width,
        height,
        data: { ...hostChart(chart, chartId, { sheets, note }), chartId },
      };
    }),
    dataValidationRules: sheet.validations.map((validation) => rules.add(validation, id)),
    tables: sheet.tables.map((table) => hostTable(table, id, target)),
    conditionalFormats: [],
    areGridLinesVisible: sheet.gridlines,
    isVisible: sheet.visibility === "visible",
    panes: panesOf(sheet, size),
    ...(sheet.tabColor === undefined ? {} : { color: `#${sheet.tabColor}` }),
  };
}

function panesOf(
  { frozenRows, frozenColumns }: BookSheet,
  size: SheetSize
): NonNullable<SheetData["panes"]> {
  return {
    xSplit: Math.min(frozenColumns, size.colNumber - 1),
    ySplit: Math.min(frozenRows, size.rowNumber - 1),
  };
}

const KNOWN_STYLE =
  /^TableStyle(Light(1\d|2[01]|[1-9])|Medium(1\d|2[0-8]|[1-9])|Dark(1[01]|[1-9]))$/;

function hostTable(
  table: BookTable,
  sheetId: string,
  { lost }: Target
): NonNullable<SheetData["tables"]>[number] {
  const { style } = table;
  const isKnown = style === undefined || KNOWN_STYLE.test(style);
  if (!isKnown) lost.add("tableStyles", style);
  const config: NamedConfig = {
    numberOfHeaders: table.header ? 1 : 0,
    hasFilters: table.header && table.filters,
    totalRow: table.totals,
    bandedRows: table.rowStripes,
    bandedColumns: table.columnStripes,
    firstColumn: table.firstColumn,
    lastColumn: table.lastColumn,
    styleId: isKnown && style !== undefined ? style : "None",
    excel: {
      id: `{${sheetId}-${table.id}}`,
      legacyId: table.id,
      name: table.name,
      ...(table.comment === undefined ? {} : { comment: table.comment }),
      ...(table.header ? {} : { hidden: { columns: table.columns, filters: table.filters } }),
    },
  };
  return { range: formatZone(zoneOfRef(table.ref)), config, type: "static" };
}

/** Validations, with the rule of each that the engine watches over. */
class Rules {
  readonly facts: Record<string, Validation> = {};
  #count = 0;

  constructor(private readonly namedRanges: Readonly<Record<string, string>>) {}

  add(validation: BookSheet["validations"][number], sheetId: string) {
    const id = `validation${++this.#count}`;
    const held = hostValidation(validation, sheetId);
    this.facts[id] = held;
    const criterion = criterionOf(this.getters, held.rule);
    const rule: Pick<DataValidationRule, "criterion" | "id" | "isBlocking"> = {
      id,
      criterion,
      isBlocking: isBlocking(held),
    };
    return { ...rule, ranges: validation.ranges.split(/\s+/) };
  }

  /** What finds the cells of a list by their name. */
  private get getters(): Parameters<typeof criterionOf>[0] {
    const { namedRanges } = this;
    const find = (asked: string) =>
      Object.entries(namedRanges).find(([name]) => name.toLowerCase() === asked.toLowerCase());
    return {
      getNamedRange: (asked: string) => {
        const found = find(asked);
        return found && { name: found[0], range: found[1] };
      },
      getRangeString: (range: unknown) => range,
    } as unknown as Parameters<typeof criterionOf>[0];
  }
}

function fileOf({ font, addIns }: Book, lastAuthor: string | undefined): BookFile {
  const ours = addIns.find(isOurs);
  const named = ours && {
    id: ours.id,
    version: ours.version,
    store: ours.store,
    storeType: ours.storeType,
  };
  return {
    font,
    ...(lastAuthor === undefined ? {} : { lastAuthor }),
    addIns: addIns.filter((addIn) => !isOurs(addIn)),
    ...(named ? { addIn: named } : {}),
  };
}
