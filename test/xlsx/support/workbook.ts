import { zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface SheetSource {
  readonly name: string;
  /** What stands in sheetData. */
  readonly rows?: string;
  /** What follows sheetData. */
  readonly after?: string;
  /** Attributes and children of tables: [attributes, children]. */
  readonly tables?: readonly string[];
}

export interface WorkbookSource {
  readonly sheets: readonly SheetSource[];
  /** definedName elements. */
  readonly names?: string;
  readonly workbookPr?: string;
  /** si elements. */
  readonly strings?: string;
  /** What stands in the styleSheet. */
  readonly styles?: string;
}

export type Parts = Record<string, string | Uint8Array>;

/** The parts of a small workbook, written out by hand so that a test can spoil any of them. */
export function workbookParts(source: WorkbookSource): Parts {
  const parts: Parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
  };
  const targets: [string, string][] = [];
  source.sheets.forEach((sheet, i) => {
    const part = `xl/worksheets/sheet${i + 1}.xml`;
    targets.push(["worksheet", `worksheets/sheet${i + 1}.xml`]);
    parts[part] = worksheet(sheet.rows ?? "", sheet.after);
    const tables = sheet.tables ?? [];
    tables.forEach((table, t) => (parts[`xl/tables/table${i + 1}_${t}.xml`] = table));
    if (tables.length > 0) {
      parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relations(
        tables.map((_, t) => ["table", `../tables/table${i + 1}_${t}.xml`])
      );
    }
  });
  if (source.strings !== undefined) {
    targets.push(["sharedStrings", "sharedStrings.xml"]);
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${source.strings}</sst>`;
  }
  if (source.styles !== undefined) {
    targets.push(["styles", "styles.xml"]);
    parts["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}">${source.styles}</styleSheet>`;
  }
  const sheets = source.sheets
    .map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join("");
  parts["xl/workbook.xml"] =
    `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${source.workbookPr ?? ""}<sheets>${sheets}</sheets>` +
    `<definedNames>${source.names ?? ""}</definedNames></workbook>`;
  parts["xl/_rels/workbook.xml.rels"] = relations(targets);
  return parts;
}

export function worksheet(rows: string, after = ""): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function table(name: string, ref: string, more = ""): string {
  return `<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="${ref}" ${more}/>`;
}

export function definedName(name: string, refersTo: string, more = ""): string {
  return `<definedName name="${name}" ${more}>${refersTo}</definedName>`;
}

/** Relations in order: rId1, rId2, … with their kind and target. */
export function relations(list: readonly (readonly [kind: string, target: string])[]): string {
  const each = list.map(
    ([kind, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${PACKAGE}">${each.join("")}</Relationships>`;
}

/** Zips parts with fflate's own writer, not with the one under test. */
export function pack(parts: Parts): Uint8Array {
  const bytes = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? new TextEncoder().encode(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { level: 1 });
}

export function makeWorkbook(source: WorkbookSource): Uint8Array {
  return pack(workbookParts(source));
}
