import { decodeText } from "./cell-text";
import type { CellContent } from "./cell-xml";
import type { XmlNode } from "./xml";
import { attr, kid } from "./xml";

/** What a cell of an existing sheet holds; an error value is none that is ever written. */
export interface PresentContent extends CellContent {
  readonly error?: string;
}

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

export function isBlank(content: PresentContent): boolean {
  const empty = content.value === null || content.value === "";
  return empty && content.formula === undefined && content.error === undefined;
}

/** Equal for a reader: an empty text is a blank, and spaces in a formula say nothing. */
export function sameContent(present: PresentContent, wanted: CellContent): boolean {
  if (present.error !== undefined) return false;
  const spaceless = (formula: string | undefined) => formula?.replaceAll(/\s/g, "");
  return (
    (present.value === "" ? null : present.value) === (wanted.value === "" ? null : wanted.value) &&
    spaceless(present.formula) === spaceless(wanted.formula)
  );
}
