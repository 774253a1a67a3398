import type { Area } from "../assumptions/area";
import { quoteSheet } from "../assumptions/area";
import { Edit } from "./edit";
import { RELATIONSHIPS } from "./namespaces";
import type { Package } from "./package";
import type { XmlNode } from "./xml";
import { attr, escapeXml, kid, kids, parseXml } from "./xml";

/** Elements of the workbook part in the order of its schema. */
const ORDER = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"],
  ...["functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize"],
  ...["customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing"],
  ...["fileRecoveryPr", "webPublishObjects", "extLst"],
];

/** Whether the user locked the structure, so that Excel would not add a sheet either. */
export function isStructureLocked(pkg: Package): boolean {
  const root = parseXml(pkg.text(pkg.workbookPart), pkg.workbookPart);
  const locked = attr(kid(root, "workbookProtection"), "lockStructure");
  return locked === "1" || locked === "true";
}

/** Names that hold for the whole workbook, in lower case: Excel does not tell capitals apart. */
export function workbookNames(pkg: Package): Set<string> {
  const root = parseXml(pkg.text(pkg.workbookPart), pkg.workbookPart);
  const names = kids(kid(root, "definedNames"), "definedName");
  const shared = names.filter((node) => attr(node, "localSheetId") === undefined);
  return new Set(shared.map((node) => attr(node, "name")?.toLowerCase() ?? ""));
}

export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  /** Relation id of the sheet's part. */
  readonly relation: string;
  /** The row that is repeated on each printed page. */
  readonly header: Pick<Area, "top">;
}

/** Adds a sheet at the end, so that the numbers by which names belong to other sheets stay valid. */
export function addSheet(pkg: Package, sheet: NewSheet): void {
  const edit = new Edit(pkg.text(pkg.workbookPart), pkg.workbookPart);
  const { root, prefix: p } = edit;
  const sheets = kid(root, "sheets")!;
  const r = relationsPrefix(root);
  const relation = r
    ? `${r}:id="${sheet.relation}"`
    : `xmlns:rw="${RELATIONSHIPS}" rw:id="${sheet.relation}"`;
  edit.append(
    sheets,
    `<${p}sheet name="${escapeXml(sheet.name)}" sheetId="${sheet.sheetId}" ${relation}/>`
  );
  const position = kids(sheets, "sheet").length;
  const rows = `${quoteSheet(sheet.name)}!$${sheet.header.top}:$${sheet.header.top}`;
  const titles =
    `<${p}definedName name="_xlnm.Print_Titles" localSheetId="${position}">` +
    `${escapeXml(rows)}</${p}definedName>`;
  const names = kid(root, "definedNames");
  if (names) edit.append(names, titles);
  else edit.insertInOrder("definedNames", ORDER, `<${p}definedNames>${titles}</${p}definedNames>`);
  pkg.put(pkg.workbookPart, edit.done());
}

/** The prefix under which the root declares relations, if it does. */
function relationsPrefix(root: XmlNode): string | undefined {
  for (const [name, { value }] of root.attributes) {
    if (name.startsWith("xmlns:") && value === RELATIONSHIPS) return name.slice("xmlns:".length);
  }
  return undefined;
}
