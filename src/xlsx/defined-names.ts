import { WorkbookError } from "./errors";
import type { XmlNode } from "./xml";
import { attr, kid, kids } from "./xml";

export interface DefinedName {
  readonly name: string;
  /** The 0-based index of the sheet that it is limited to; undefined for the whole workbook. */
  readonly sheet: number | undefined;
  /** As it stands: "'Mijn blad'!$A$4:$H$25". */
  readonly refersTo: string;
}

/** The defined names of a workbook part, in their order. Throws a WorkbookError for one without a name. */
export function definedNames(workbook: XmlNode, part: string): DefinedName[] {
  return kids(kid(workbook, "definedNames"), "definedName").map((node) => {
    const name = attr(node, "name");
    if (name === undefined) {
      throw new WorkbookError("incomplete-part", { part, element: "definedName" });
    }
    const sheet = attr(node, "localSheetId");
    const scope = sheet === undefined ? undefined : Number(sheet);
    return { name, sheet: scope, refersTo: node.text.trim() };
  });
}
