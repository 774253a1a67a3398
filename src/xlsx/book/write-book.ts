import { baseStylesXml } from "../base-styles";
import type { Part, Relation } from "../fresh-package";
import { contentTypesXml, packageRelationsXml, relationsXml } from "../fresh-package";
import { checkSheetName } from "../sheet-name";
import { StyleBook } from "../style-book";
import { themeXml } from "../theme";
import { makeEntry, writeZip } from "../zip";
import type { Book } from "./book";
import type { BookSheet } from "./book-sheet";
import { addInParts } from "./write-add-ins";
import type { StyleOf } from "./write-cells";
import { styleNumbers } from "./write-cells";
import { chartXml } from "./write-chart";
import { drawingXml } from "./write-drawing";
import { metadataXml } from "./write-metadata";
import { appXml, coreXml } from "./write-properties";
import { sheetXml } from "./write-sheet";
import { tableXml } from "./write-table";
import { workbookXml } from "./write-workbook";

interface Text {
  readonly name: string;
  readonly text: string;
}

/** What is written so far. */
interface Written {
  readonly parts: Part[];
  /** Parts that hold relations. */
  readonly relations: Text[];
  tables: number;
  charts: number;
  drawings: number;
}

/**
 * A workbook as a file. The same Book always gives the same bytes.
 * @throws WorkbookError for a sheet name that Excel does not take
 * @throws RangeError for a Book that contradicts itself (a table on no cells, a number that no cell holds)
 */
export function writeBook(book: Book): Uint8Array {
  const styles = new StyleBook(baseStylesXml(book.font));
  const styleOf = styleNumbers(styles);
  const written: Written = { parts: [], relations: [], tables: 0, charts: 0, drawings: 0 };
  book.sheets.forEach((sheet, i) => writeSheet(book, sheet, i, styleOf, written));
  const spills = book.sheets.some(({ rows }) =>
    [...rows.values()].some(({ cells }) => [...cells.values()].some(({ array }) => array))
  );
  const addIns = addInParts(book.addIns);
  const parts: Part[] = [
    { name: "xl/workbook.xml", kind: "workbook", text: workbookXml(book) },
    ...written.parts,
    { name: "xl/theme/theme1.xml", kind: "theme", text: themeXml() },
    { name: "xl/styles.xml", kind: "styles", text: styles.text() },
    ...(spills
      ? [{ name: "xl/metadata.xml", kind: "metadata", text: metadataXml() } as const]
      : []),
    ...addIns.parts,
    { name: "docProps/core.xml", kind: "core", text: coreXml(book.properties) },
    { name: "docProps/app.xml", kind: "app", text: appXml(book.properties) },
  ];
  const files: Text[] = [
    { name: "[Content_Types].xml", text: contentTypesXml(parts) },
    { name: "_rels/.rels", text: packageRelationsXml(addIns.ofPackage) },
    ...parts,
    {
      name: "xl/_rels/workbook.xml.rels",
      text: relationsXml(workbookRelations(book.sheets.length, spills)),
    },
    ...written.relations,
    ...addIns.relations,
  ];
  const encoder = new TextEncoder();
  return writeZip(files.map(({ name, text }) => makeEntry(name, encoder.encode(text))));
}

function workbookRelations(sheets: number, spills: boolean): Relation[] {
  const rest = [
    { type: "theme", target: "/xl/theme/theme1.xml" },
    { type: "styles", target: "/xl/styles.xml" },
    ...(spills ? [{ type: "sheetMetadata", target: "/xl/metadata.xml" }] : []),
  ];
  const each = Array.from({ length: sheets }, (_, i) => ({
    type: "worksheet",
    target: `/xl/worksheets/sheet${i + 1}.xml`,
  }));
  return [...each, ...rest].map((relation, i) => ({ id: `rId${i + 1}`, ...relation }));
}

function writeSheet(
  book: Book,
  sheet: BookSheet,
  index: number,
  styleOf: StyleOf,
  written: Written
): void {
  checkSheetName(sheet.name);
  const relations: Relation[] = [];
  const relate = (type: string, target: string, outside = false): string => {
    const id = `rId${relations.length + 1}`;
    relations.push({ id, type, target, ...(outside ? { outside } : {}) });
    return id;
  };
  const tables = sheet.tables.map((table) => {
    const id = ++written.tables;
    const name = `xl/tables/table${id}.xml`;
    written.parts.push({ name, kind: "table", text: tableXml(table, sheet, id) });
    return relate("table", `/${name}`);
  });
  const drawing =
    sheet.charts.length > 0
      ? relate("drawing", `/${writeDrawing(book, sheet, written)}`)
      : undefined;
  const addresses = sheet.links.flatMap(({ address }) => address ?? []);
  const links = new Map(
    [...new Set(addresses)].map((address) => [address, relate("hyperlink", address, true)])
  );
  const ids = { tables, links, ...(drawing === undefined ? {} : { drawing }) };
  const isActive = index === book.active;
  written.parts.push({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    kind: "worksheet",
    text: sheetXml(sheet, styleOf, ids, isActive),
  });
  if (relations.length === 0) return;
  const name = `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;
  written.relations.push({ name, text: relationsXml(relations) });
}

function writeDrawing(book: Book, { charts }: BookSheet, written: Written): string {
  const number = ++written.drawings;
  const name = `xl/drawings/drawing${number}.xml`;
  const relations = charts.map((chart, i): Relation => {
    const part = `xl/charts/chart${++written.charts}.xml`;
    written.parts.push({ name: part, kind: "chart", text: chartXml(book, chart) });
    return { id: `rId${i + 1}`, type: "chart", target: `/${part}` };
  });
  written.parts.push({ name, kind: "drawing", text: drawingXml(charts) });
  const text = relationsXml(relations);
  written.relations.push({ name: `xl/drawings/_rels/drawing${number}.xml.rels`, text });
  return name;
}
