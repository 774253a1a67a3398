import type { DefinedName } from "../assumptions/locate/placed";
import { WorkbookError } from "./errors";
import type { XmlNode } from "./xml";
import { attr, kid, kids } from "./xml";

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
