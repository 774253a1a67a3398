import { attr, kid, kids } from "../../../src/xlsx/xml";
import type { Checked } from "./opened";

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LOOKS_LIKE_CELL = /^(\$?[a-z]{1,3}\$?\d+|r\d*c\d*)$/i;

/** Defined names: their form, their scope, and the sheets that they refer to. */
export function checkNames({ workbook, workbookPart, faults }: Checked): void {
  const sheets = kids(kid(workbook, "sheets"), "sheet").map((n) => attr(n, "name")?.toLowerCase());
  const seen = new Set<string>();
  for (const node of kids(kid(workbook, "definedNames"), "definedName")) {
    const name = attr(node, "name") ?? "";
    const scope = attr(node, "localSheetId");
    const say = (fault: string) => faults.push(`${workbookPart}: name ${name} ${fault}`);
    if (!VALID.test(name) || LOOKS_LIKE_CELL.test(name) || name.length > 255) say("is not valid");
    if (scope !== undefined && !(Number(scope) < sheets.length)) say("belongs to no sheet");
    const key = `${name.toLowerCase()}|${scope ?? ""}`;
    if (seen.has(key)) say("is there twice");
    seen.add(key);
    for (const [, quoted, plain] of node.text.matchAll(/'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu)) {
      const sheet = quoted?.replaceAll("''", "'") ?? plain ?? "";
      if (!sheet.startsWith("[") && !sheets.includes(sheet.toLowerCase()))
        say(`refers to no sheet: ${sheet}`);
    }
  }
}
