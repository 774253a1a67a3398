import { baseStylesXml } from "./base-styles";
import { CONTENT_TYPES_PART, withContentType } from "./content-types";
import type { Package } from "./package";
import { StyleBook } from "./style-book";

/** The styles of a package, or those of a fresh workbook where it has none. */
export function openStyles(pkg: Package): StyleBook {
  const part = pkg.related(pkg.workbookPart, "styles");
  return new StyleBook(part !== undefined && pkg.has(part) ? pkg.text(part) : baseStylesXml());
}

/** Puts the styles back, as a new part where there was none and looks were added. */
export function saveStyles(pkg: Package, styles: StyleBook): void {
  const part = pkg.related(pkg.workbookPart, "styles");
  const text = styles.text();
  if (part !== undefined && pkg.has(part)) pkg.put(part, text);
  else if (text !== baseStylesXml())
    pkg.addRelation(pkg.workbookPart, "styles", addStyles(pkg, text));
}

/** Under the name that some readers look for without asking the relations. */
function addStyles(pkg: Package, text: string): string {
  const name = "xl/styles.xml";
  if (pkg.has(name)) return pkg.addPart("xl/styles", "styles", text);
  pkg.put(name, text);
  const types = withContentType(pkg.text(CONTENT_TYPES_PART), name, "styles");
  pkg.put(CONTENT_TYPES_PART, types);
  return name;
}
