/**
 * Text inside a workbook: characters that XML cannot hold are written as _xHHHH_, and a text that happens to
 * look like that gets its underscore escaped, so that every text comes back as it was.
 */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
// Control characters but tab and line feed, halves of a pair that stand alone, and the two non-characters.
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as an ST_Xstring, before XML escaping. */
export function encodeText(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(
      UNWRITABLE,
      (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
    );
}

/** True when XML readers would trim or fold the text without xml:space. */
export function needsSpace(text: string): boolean {
  return /^\s|\s$|\s\s|[\n\t]/.test(text);
}

/** The text behind an ST_Xstring. */
export function decodeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16))
  );
}
