import { DECLARATION } from "../namespaces";
import { escapeXml } from "../xml";
import type { Book, BookProperty } from "./book";
import { CORE, DUBLIN_CORE, EXTENDED } from "./office-namespaces";

const CORE_ELEMENTS: readonly (readonly [BookProperty, string])[] = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["lastAuthor", "cp:lastModifiedBy"],
  ["category", "cp:category"],
];

/** What the file says of itself; no moment, so that the same workbook always gives the same bytes. */
export function coreXml(properties: Book["properties"]): string {
  const each = elements(properties, CORE_ELEMENTS);
  return `${DECLARATION}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DUBLIN_CORE}">${each}</cp:coreProperties>`;
}

/** LibreOffice trusts stored results only of programs that it knows: the format is that of Microsoft Excel. */
export function appXml(properties: Book["properties"]): string {
  const each = elements(properties, [
    ["manager", "Manager"],
    ["company", "Company"],
  ]);
  return `${DECLARATION}<Properties xmlns="${EXTENDED}"><Application>Microsoft Excel</Application>${each}</Properties>`;
}

function elements(
  properties: Book["properties"],
  names: readonly (readonly [BookProperty, string])[]
): string {
  return names
    .map(([property, name]) => {
      const text = properties[property];
      return text === undefined ? "" : `<${name}>${escapeXml(text)}</${name}>`;
    })
    .join("");
}
