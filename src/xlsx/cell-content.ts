import { decodeText } from "./cell-text";
import type { CellContent, PresentContent } from "../projection/placement/cell-content";
import type { XmlNode } from "./xml";
import { attr, kid } from "./xml";

/** @param strings the text of a shared string, by its index */
export function presentContent(
  cell: XmlNode,
  strings: (index: number) => string | undefined
): PresentContent {
  const text = kid(cell, "v")?.text;
  const formula = kid(cell, "f")?.text;
  const of = (value: CellContent["value"]): PresentContent =>
    formula === undefined ? { value } : { value, formula };
  switch (attr(cell, "t")) {
    case "inlineStr":
      return of(decodeText(plainText(kid(cell, "is"))));
    case "s":
      return of(strings(Number(text)) ?? null);
    case "str":
      return of(decodeText(text ?? ""));
    case "b":
      return of(text === "1" || text === "true");
    case "e":
      return { ...of(null), error: text ?? "" };
    default:
      return of(text === undefined || text === "" ? null : Number(text));
  }
}

/** The text of a string item, whether in one piece or in runs; phonetic runs are no part of it. */
export function plainText(node: XmlNode | undefined): string {
  if (!node || node.local === "rPh") return "";
  return node.local === "t" ? node.text : node.children.map(plainText).join("");
}
