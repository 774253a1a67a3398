import { baseStylesXml } from "./base-styles";
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
  else if (text !== baseStylesXml()) {
    pkg.addRelation(pkg.workbookPart, "styles", pkg.addPart("xl/styles", "styles", text));
  }
}
