import type { SheetInventory } from "../inventory";
import type { Package } from "../package";
import type { XmlNode } from "../xml";
import { kid } from "../xml";
import type { LostKind, LostList } from "./lost";

/** Relations to parts that are kept, or that only repeat what is kept: by the last word of their type. */
const KEPT = new Set([
  ...["officeDocument", "core-properties", "extended-properties", "thumbnail"],
  ...["webextensiontaskpanes", "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet"],
  ...["styles", "theme", "sharedStrings", "calcChain", "sheetMetadata"],
  ...["table", "drawing", "hyperlink"],
  // The shapes of comments and of controls, which are told by themselves.
  ...["vmlDrawing", "person"],
]);

const LOST: Readonly<Record<string, LostKind>> = {
  comments: "comments",
  threadedComment: "comments",
  connections: "connections",
  control: "activeX",
  ctrlProp: "activeX",
  customXml: "customXml",
  externalLink: "externalLinks",
  externalLinkPath: "externalLinks",
  image: "images",
  oleObject: "activeX",
  origin: "signatures",
  package: "activeX",
  pivotCacheDefinition: "pivots",
  pivotTable: "pivots",
  printerSettings: "printerSettings",
  queryTable: "queries",
  slicer: "slicers",
  slicerCache: "slicers",
  timeline: "slicers",
  timelineCache: "slicers",
  vbaProject: "macros",
};

/** Tells of every part of the package that is not kept. */
export function noteLostParts(
  pkg: Package,
  workbook: XmlNode,
  sheets: readonly SheetInventory[],
  lost: LostList
): void {
  const note = (from: string, place?: string): void => {
    for (const { type, target } of pkg.relations(from)) {
      const kind = type.split("/").at(-1) ?? type;
      if (KEPT.has(kind)) continue;
      lost.add(LOST[kind] ?? "otherParts", place ?? target);
    }
  };
  note("");
  note(pkg.workbookPart);
  for (const { name, part } of sheets) {
    note(part, name);
    for (const { kind, part: table } of pkg.relations(part)) {
      if (kind === "table" && table !== undefined && pkg.has(table)) note(table, name);
    }
  }
  if (kid(workbook, "customWorkbookViews")) lost.add("customViews", pkg.workbookPart);
  if (kid(workbook, "fileSharing")) lost.add("otherParts", "fileSharing");
}
