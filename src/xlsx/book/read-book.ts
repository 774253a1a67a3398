import { dateStyles } from "../date-formats";
import { definedNames } from "../defined-names";
import { sheetsOf } from "../inventory";
import { Package } from "../package";
import { SharedStrings } from "../shared-strings";
import type { XmlNode } from "../xml";
import { attr, kid, kids, parseXml } from "../xml";
import type { Book, BookName } from "./book";
import type { BookSheet } from "./book-sheet";
import { Colors } from "./colors";
import { attributesOf, flagOf, numberOf } from "./flags";
import { WorkbookError } from "../errors";
import type { Lost } from "./lost";
import { LostList } from "./lost";
import { readAddIns } from "./read-add-ins";
import { readLooks } from "./read-looks";
import { noteLostParts } from "./read-lost-parts";
import { readProperties } from "./read-properties";
import { readSheet } from "./read-sheet";

export interface ReadBook {
  readonly book: Book;
  /** What the file holds beside it. */
  readonly lost: readonly Lost[];
}

/**
 * A whole workbook from an .xlsx, .xlsm or .xltx.
 * @throws WorkbookError for a file that cannot be read, or holds what no sheet can
 */
export function readBook(bytes: Uint8Array): ReadBook {
  const pkg = new Package(bytes);
  const part = pkg.workbookPart;
  const workbook = parseXml(pkg.text(part), part);
  const lost = new LostList();
  const colors = new Colors(pkg);
  const looks = readLooks(pkg, colors, lost);
  const date1904 = flagOf(kid(workbook, "workbookPr"), "date1904");
  if (date1904) lost.add("date1904", part);
  const strings = new SharedStrings();
  const later: (() => void)[] = [];
  const source = { pkg, looks, lost, later, strings, date1904, isDateStyle: dateStyles(pkg) };
  const states = kids(kid(workbook, "sheets"), "sheet").map((node) => attr(node, "state"));
  const inventory = sheetsOf(pkg, workbook);
  const kinds = new Map(pkg.relations(part).map((relation) => [relation.part, relation.kind]));
  /** Of each sheet of the file its place in the Book. */
  const places: (number | undefined)[] = [];
  const sheets: BookSheet[] = [];
  inventory.forEach((sheet, i) => {
    if (isWorksheet(kinds.get(sheet.part))) {
      places[i] = sheets.length;
      sheets.push(readSheet(source, colors, sheet, visibilityOf(states[i])));
    } else lost.add("chartSheets", sheet.name);
  });
  if (sheets.length === 0) throw new WorkbookError("no-workbook", {});
  strings.load(pkg);
  for (const fill of later) fill();
  noteLostParts(pkg, workbook, inventory, lost);
  const protection = attributesOf(kid(workbook, "workbookProtection"));
  const locked = flagOf(kid(workbook, "workbookProtection"), "lockStructure");
  const calculation = kid(workbook, "calcPr");
  if (flagOf(calculation, "iterate")) lost.add("iteration", part);
  const mode = attr(calculation, "calcMode");
  const book: Book = {
    sheets,
    active: activeSheet(workbook, places),
    names: namesOf(workbook, part, places, lost),
    font: looks.font,
    properties: readProperties(pkg),
    addIns: readAddIns(pkg),
    ...(locked ? { protection: { attributes: protection } } : {}),
    calculation: mode === "manual" || mode === "autoNoTable" ? mode : "auto",
    ...(flagOf(calculation, "fullCalcOnLoad") ? { recalculate: true } : {}),
  };
  return { book, lost: lost.list() };
}

/** A sheet may also hold nothing but a chart, or a dialog of old. */
function isWorksheet(kind: string | undefined): boolean {
  return kind === "worksheet";
}

function visibilityOf(state: string | undefined): BookSheet["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function activeSheet(workbook: XmlNode, places: readonly (number | undefined)[]): number {
  const view = kids(kid(workbook, "bookViews"), "workbookView")[0];
  return places[numberOf(view, "activeTab") ?? 0] ?? 0;
}

function namesOf(
  workbook: XmlNode,
  part: string,
  places: readonly (number | undefined)[],
  lost: LostList
): BookName[] {
  const nodes = kids(kid(workbook, "definedNames"), "definedName");
  return definedNames(workbook, part).flatMap(({ name, sheet, refersTo }, i) => {
    const node = nodes[i];
    const place = sheet === undefined ? undefined : places[sheet];
    const isForeign = ["function", "vbProcedure", "xlm"].some((flag) => flagOf(node, flag));
    // Filters of a sheet are lost, and with them the name that Excel gives their cells.
    if (name === "_xlnm._FilterDatabase") return [];
    if (isForeign || (sheet !== undefined && place === undefined)) {
      lost.add("names", name);
      return [];
    }
    const comment = attr(node, "comment");
    return [
      {
        name,
        ...(place === undefined ? {} : { sheet: place }),
        refersTo,
        ...(comment === undefined ? {} : { comment }),
        ...(flagOf(node, "hidden") ? { hidden: true } : {}),
      },
    ];
  });
}
