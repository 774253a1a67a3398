import { DECLARATION, RELATIONSHIPS, SPREADSHEET } from "../namespaces";
import { escapeXml } from "../xml";
import { attributesXml, elementXml } from "./attributes";
import type { Book, BookName } from "./book";

/** The part that lists the sheets; their relations are rId1, rId2 and so on. */
export function workbookXml(book: Book): string {
  const sheets = book.sheets.map(({ name, visibility }, i) => {
    const state = visibility === "visible" ? undefined : visibility;
    const [sheetId, id] = [String(i + 1), `rId${i + 1}`];
    return `<sheet${attributesXml({ name, sheetId, state, "r:id": id })}/>`;
  });
  const first = book.sheets.findIndex(({ visibility }) => visibility === "visible");
  const active = book.sheets[book.active]?.visibility === "visible" ? book.active : first;
  const view = attributesXml({
    xWindow: "0",
    yWindow: "0",
    windowWidth: "28800",
    windowHeight: "15000",
    activeTab: active > 0 ? String(active) : undefined,
  });
  const names = book.names.map(nameXml).join("");
  const calculation = attributesXml({
    calcId: "191029",
    calcMode: book.calculation === "auto" ? undefined : book.calculation,
    fullCalcOnLoad: book.recalculate ? "1" : undefined,
  });
  return (
    `${DECLARATION}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">` +
    elementXml("workbookProtection", book.protection?.attributes) +
    `<bookViews><workbookView${view}/></bookViews><sheets>${sheets.join("")}</sheets>` +
    (names === "" ? "" : `<definedNames>${names}</definedNames>`) +
    `<calcPr${calculation}/></workbook>`
  );
}

function nameXml({ name, sheet, refersTo, comment, hidden }: BookName): string {
  const attributes = attributesXml({
    name,
    comment,
    localSheetId: sheet === undefined ? undefined : String(sheet),
    hidden: hidden ? "1" : undefined,
  });
  return `<definedName${attributes}>${escapeXml(refersTo)}</definedName>`;
}
