import { plainText } from "./cell-content";
import { decodeText } from "./cell-text";
import type { Package } from "./package";
import { kids, parseXml } from "./xml";

/** The text of each shared string by its index; the part is read when the first is asked for. */
export function sharedText(pkg: Package): (index: number) => string | undefined {
  let texts: readonly string[] | undefined;
  return (index) => {
    texts ??= readTexts(pkg);
    return texts[index];
  };
}

function readTexts(pkg: Package): readonly string[] {
  const part = pkg.related(pkg.workbookPart, "sharedStrings");
  if (part === undefined) return [];
  return kids(parseXml(pkg.text(part), part), "si").map((item) => decodeText(plainText(item)));
}
