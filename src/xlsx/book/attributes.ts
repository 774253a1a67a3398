import { escapeXml } from "../xml";
import type { Attributes } from "./book-sheet";

/** Attributes as they stand in a tag, each behind a space; what is undefined is left out. */
export function attributesXml(given: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(given)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(value)}"`))
    .join("");
}

/** An element without children; nothing where it has no attributes. */
export function elementXml(local: string, attributes: Attributes | undefined): string {
  return attributes && Object.keys(attributes).length > 0
    ? `<${local}${attributesXml(attributes)}/>`
    : "";
}
