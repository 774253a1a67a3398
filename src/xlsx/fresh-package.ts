import type { WorkbookLayout } from "../assumptions/layout";
import { DECLARATION, RELATIONSHIPS } from "./namespaces";
import { escapeXml } from "./xml";

const SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** What the content types of a fresh package have to list. */
export type PartKind =
  | "workbook"
  | "worksheet"
  | "table"
  | "drawing"
  | "chart"
  | "styles"
  | "theme"
  | "metadata"
  | "taskPanes"
  | "webExtension"
  | "core"
  | "app";

const CONTENT_TYPES: Readonly<Record<PartKind, string>> = {
  workbook: `${SHEET_TYPES}.sheet.main+xml`,
  worksheet: `${SHEET_TYPES}.worksheet+xml`,
  table: `${SHEET_TYPES}.table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  metadata: `${SHEET_TYPES}.sheetMetadata+xml`,
  taskPanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
  webExtension: "application/vnd.ms-office.webextension+xml",
  styles: `${SHEET_TYPES}.styles+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
};

export interface Part {
  readonly name: string;
  readonly kind: PartKind;
  readonly text: string;
}

export function contentTypesXml(parts: readonly Part[]): string {
  const overrides = parts.map(
    ({ name, kind }) => `<Override PartName="/${name}" ContentType="${CONTENT_TYPES[kind]}"/>`
  );
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

export interface Relation {
  readonly id: string;
  /** The full type, or the last word of an ordinary one: "worksheet". */
  readonly type: string;
  readonly target: string;
  /** The target is an address outside the package. */
  readonly outside?: boolean;
}

export function relationsXml(relations: readonly Relation[]): string {
  const each = relations.map(({ id, type, target, outside }) => {
    const full = type.includes("/") ? type : `${RELATIONSHIPS}/${type}`;
    const mode = outside ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${full}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

/** The relations of the package itself. */
export function packageRelationsXml(more: readonly Relation[] = []): string {
  return relationsXml([
    { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
    {
      id: "rId2",
      type: `${PACKAGE}/relationships/metadata/core-properties`,
      target: "docProps/core.xml",
    },
    { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
    ...more,
  ]);
}

/** Title and description; no moment, so that the same layout always gives the same bytes. */
export function coreXml(layout: WorkbookLayout): string {
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(layout.title)}</dc:title><dc:creator>Woning</dc:creator>` +
    `<dc:description>${escapeXml(layout.description)}</dc:description></cp:coreProperties>`
  );
}

/**
 * LibreOffice trusts cached results only of programs that it knows, and shows #NAME? for a function of the add-in
 * instead of its last value otherwise; so the format is stated as what it is, that of Microsoft Excel.
 */
export function appXml(): string {
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  return `${DECLARATION}<Properties xmlns="${namespace}"><Application>Microsoft Excel</Application></Properties>`;
}
