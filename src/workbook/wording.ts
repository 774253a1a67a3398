import type { Language } from "../assumptions/wording";
import { workbook as english } from "../locale/en/workbook";
import { workbook as dutch } from "../locale/nl/workbook";
import type { WorkbookFault, WorkbookFaultCode, WorkbookFaultData } from "./fault";

/** Words for every code: the compiler sees to it that none is left out. */
const WORDS: Readonly<
  Record<Language, { [C in WorkbookFaultCode]: (data: WorkbookFaultData[C]) => string }>
> = { nl: dutch, en: english };

/** Why Excel could not do it, and what can be done about it. */
export function wordFault({ code, data }: WorkbookFault, language: Language): string {
  const words = WORDS[language][code] as (data: unknown) => string;
  return words(data);
}
