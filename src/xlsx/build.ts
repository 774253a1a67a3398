import type { LayoutTable, SheetLayout, WorkbookLayout } from "../assumptions/layout";
import type { Area } from "../assumptions/area";
import { absoluteArea, parseArea, quoteSheet } from "../assumptions/area";
import { baseStylesXml } from "./base-styles";
import { layoutSheetXml } from "./build-sheet";
import type { Part, Relation } from "./fresh-package";
import {
  appXml,
  contentTypesXml,
  coreXml,
  packageRelationsXml,
  relationsXml,
} from "./fresh-package";
import { DECLARATION, RELATIONSHIPS, SPREADSHEET } from "./namespaces";
import { checkSheetName } from "./sheet-name";
import { StyleBook } from "./style-book";
import { tableXml } from "./table-xml";
import { themeXml } from "./theme";
import { escapeXml } from "./xml";
import { makeEntry, writeZip } from "./zip";

/**
 * A fresh workbook from its layout. The same layout always gives the same bytes.
 * @throws WorkbookError for a sheet name that Excel does not take
 * @throws RangeError for a layout that contradicts itself (a range that no sheet has, a header that is no text)
 */
export function buildWorkbook(layout: WorkbookLayout): Uint8Array {
  const styles = new StyleBook(baseStylesXml());
  const sheets: Part[] = [];
  const tables: Part[] = [];
  const extra: { name: string; text: string }[] = [];
  layout.sheets.forEach((sheet, i) => {
    checkSheetName(sheet.name);
    const relations = sheet.tables.map((table, k): Relation => {
      const id = tables.length + 1;
      const name = `xl/tables/table${id}.xml`;
      tables.push({ name, kind: "table", text: layoutTableXml(sheet, table, id) });
      return { id: `rId${k + 1}`, type: "table", target: `/${name}` };
    });
    const ids = relations.map((relation) => relation.id);
    const text = layoutSheetXml(sheet, styles, ids, i === 0);
    sheets.push({ name: `xl/worksheets/sheet${i + 1}.xml`, kind: "worksheet", text });
    if (relations.length > 0) {
      extra.push({
        name: `xl/worksheets/_rels/sheet${i + 1}.xml.rels`,
        text: relationsXml(relations),
      });
    }
  });
  const parts: Part[] = [
    { name: "xl/workbook.xml", kind: "workbook", text: workbookXml(layout.sheets) },
    ...sheets,
    ...tables,
    { name: "xl/theme/theme1.xml", kind: "theme", text: themeXml() },
    { name: "xl/styles.xml", kind: "styles", text: styles.text() },
    { name: "docProps/core.xml", kind: "core", text: coreXml(layout) },
    { name: "docProps/app.xml", kind: "app", text: appXml() },
  ];
  const files = [
    { name: "[Content_Types].xml", text: contentTypesXml(parts) },
    { name: "_rels/.rels", text: packageRelationsXml() },
    ...parts,
    { name: "xl/_rels/workbook.xml.rels", text: workbookRelationsXml(sheets.length) },
    ...extra,
  ];
  const encoder = new TextEncoder();
  return writeZip(files.map(({ name, text }) => makeEntry(name, encoder.encode(text))));
}

function area(ref: string): Area {
  const found = parseArea(ref);
  if (!found) throw new RangeError(`no range: ${ref}`);
  return found;
}

function layoutTableXml(sheet: SheetLayout, table: LayoutTable, id: number): string {
  const place = area(table.ref);
  const headerRow = sheet.rows.get(place.top);
  const headers = Array.from({ length: place.right - place.left + 1 }, (_, i) => {
    const header = headerRow?.get(place.left + i)?.value;
    if (typeof header !== "string")
      throw new RangeError(`${table.name}: header ${i + 1} is no text`);
    return header;
  });
  return tableXml({ id, name: table.name, area: place, headers });
}

function workbookXml(sheets: readonly SheetLayout[]): string {
  const listed = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`
  );
  const names = sheets.flatMap((sheet, i) => [
    ...sheet.names.map(({ name, ref }) =>
      definedName(`name="${name}"`, absoluteArea(sheet.name, area(ref)))
    ),
    ...(sheet.printTitleRows === undefined
      ? []
      : [printTitles(sheet.name, i, sheet.printTitleRows)]),
  ]);
  return (
    `${DECLARATION}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
    `<sheets>${listed.join("")}</sheets>` +
    (names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "") +
    '<calcPr calcId="191029"/></workbook>'
  );
}

function printTitles(sheet: string, index: number, rows: string): string {
  const [first = "1", last = first] = rows.split(":");
  const name = `name="_xlnm.Print_Titles" localSheetId="${index}"`;
  return definedName(name, `${quoteSheet(sheet)}!$${first}:$${last}`);
}

function definedName(attributes: string, refersTo: string): string {
  return `<definedName ${attributes}>${escapeXml(refersTo)}</definedName>`;
}

function workbookRelationsXml(sheets: number): string {
  const each = Array.from({ length: sheets }, (_, i) => ({
    id: `rId${i + 1}`,
    type: "worksheet",
    target: `/xl/worksheets/sheet${i + 1}.xml`,
  }));
  return relationsXml([
    ...each,
    { id: `rId${sheets + 1}`, type: "theme", target: "/xl/theme/theme1.xml" },
    { id: `rId${sheets + 2}`, type: "styles", target: "/xl/styles.xml" },
  ]);
}
