import { workbench as english } from "../../locale/en/workbench";
import { workbench as dutch } from "../../locale/nl/workbench";
import type { WorkbenchWords } from "../../locale/nl/workbench";
import type { LocaleCode } from "../host";

export type { WorkbenchWords };

/** The texts of the page in the language of the computer that it plays. */
export function wordsOf(locale: LocaleCode): WorkbenchWords {
  return locale === "en-US" ? english : dutch;
}
