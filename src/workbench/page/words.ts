import { workbenchFiles as englishFiles } from "../../locale/en/workbench-files";
import { workbench as english } from "../../locale/en/workbench";
import { xlsx as englishErrors } from "../../locale/en/xlsx";
import { workbenchFiles as dutchFiles } from "../../locale/nl/workbench-files";
import type { WorkbenchFilesWords } from "../../locale/nl/workbench-files";
import { workbench as dutch } from "../../locale/nl/workbench";
import type { WorkbenchWords } from "../../locale/nl/workbench";
import { xlsx as dutchErrors } from "../../locale/nl/xlsx";
import { WorkbookError } from "../../xlsx/errors";
import type { WorkbookErrorCode } from "../../xlsx/errors";
import type { LocaleCode } from "../host";

export type { WorkbenchWords };

/** The texts of the page in the language of the computer that it plays. */
export function wordsOf(locale: LocaleCode): WorkbenchWords {
  return locale === "en-US" ? english : dutch;
}

/** The texts on what a file holds and the workbench does not keep. */
export function fileWordsOf(locale: LocaleCode): WorkbenchFilesWords {
  return locale === "en-US" ? englishFiles : dutchFiles;
}

/** Why something failed, in words where there are any. */
export function reasonOf(problem: unknown, locale: LocaleCode): string {
  if (problem instanceof WorkbookError) {
    const errors = locale === "en-US" ? englishErrors : dutchErrors;
    const texts = errors as Record<WorkbookErrorCode, (data: unknown) => string>;
    return texts[problem.code as WorkbookErrorCode](problem.data);
  }
  return problem instanceof Error ? problem.message : String(problem);
}
