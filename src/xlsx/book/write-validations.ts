import { escapeXml } from "../xml";
import { attributesXml } from "./attributes";
import type { BookValidation } from "./book-validation";

/** The `<dataValidations>` element of a sheet, empty where nothing is validated. */
export function validationsXml(validations: readonly BookValidation[]): string {
  if (validations.length === 0) return "";
  const each = validations.map(validationXml).join("");
  return `<dataValidations count="${validations.length}">${each}</dataValidations>`;
}

/** Types of which the operator says nothing. */
const WITHOUT_OPERATOR = new Set(["none", "list", "custom"]);

function validationXml(validation: BookValidation): string {
  const { type, operator, severity, formulas, ranges } = validation;
  const yes = (flag: boolean) => (flag ? "1" : undefined);
  const text = (given: string) => (given === "" ? undefined : given);
  const compares = !WITHOUT_OPERATOR.has(type) && operator !== "between";
  const attributes = attributesXml({
    type: type === "none" ? undefined : type,
    errorStyle: severity === "stop" ? undefined : severity,
    operator: compares ? operator : undefined,
    allowBlank: yes(validation.allowBlank),
    showDropDown: yes(type === "list" && !validation.dropDown),
    showInputMessage: yes(validation.showPrompt),
    showErrorMessage: yes(validation.showError),
    errorTitle: text(validation.errorTitle),
    error: text(validation.error),
    promptTitle: text(validation.promptTitle),
    prompt: text(validation.prompt),
    sqref: ranges,
  });
  const each = formulas.map((f, i) => `<formula${i + 1}>${escapeXml(f)}</formula${i + 1}>`);
  return `<dataValidation${attributes}>${each.join("")}</dataValidation>`;
}
