import { parseArea } from "../../assumptions/area";
import { WorkbookError } from "../errors";
import { MAX_SHOWN } from "../sheet-scan";
import type { XmlNode } from "../xml";
import { attr, kid, kids } from "../xml";
import type { BookValidation } from "./book-validation";
import { COMPARISONS, VALIDATION_TYPES } from "./book-validation";
import { flagOf } from "./flags";
import type { CellSource } from "./read-cells";

const SEVERITIES = ["stop", "warning", "information"] as const;

/** The validations of a sheet. @throws WorkbookError for cells that no sheet has */
export function readValidations(
  root: XmlNode,
  part: string,
  { lost }: Pick<CellSource, "lost">
): BookValidation[] {
  return kids(kid(root, "dataValidations"), "dataValidation").flatMap((node) => {
    const ranges = (attr(node, "sqref") ?? "").trim();
    for (const ref of ranges.split(/\s+/)) {
      if (parseArea(ref)) continue;
      const reference = ref.slice(0, MAX_SHOWN);
      throw new WorkbookError("impossible-reference", { part, reference });
    }
    const type = oneOf(VALIDATION_TYPES, attr(node, "type"), "none");
    if (kid(node, "extLst")) lost.add("extensions", ranges);
    const text = (name: string) => attr(node, name) ?? "";
    return [
      {
        ranges,
        type,
        operator: oneOf(COMPARISONS, attr(node, "operator"), "between"),
        formulas: ["formula1", "formula2"].flatMap((name) => kid(node, name)?.text ?? []),
        // The attribute says the contrary of its name.
        dropDown: !flagOf(node, "showDropDown"),
        allowBlank: flagOf(node, "allowBlank"),
        showPrompt: flagOf(node, "showInputMessage"),
        promptTitle: text("promptTitle"),
        prompt: text("prompt"),
        showError: flagOf(node, "showErrorMessage"),
        severity: oneOf(SEVERITIES, attr(node, "errorStyle"), "stop"),
        errorTitle: text("errorTitle"),
        error: text("error"),
      },
    ];
  });
}

/** One of the words of the format, or the usual one where it says nothing. */
function oneOf<T extends string>(words: readonly T[], given: string | undefined, usual: T): T {
  return words.find((word) => word === given) ?? usual;
}
