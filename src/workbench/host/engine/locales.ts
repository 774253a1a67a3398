import { DEFAULT_LOCALE } from "@odoo/o-spreadsheet";
import type { Locale } from "@odoo/o-spreadsheet";

/** How people read and type: what is stored and what office.js passes does not depend on it. */
export type LocaleCode = "nl-NL" | "en-US";

export const LOCALES: Readonly<Record<LocaleCode, Locale>> = {
  "en-US": DEFAULT_LOCALE,
  "nl-NL": {
    name: "Nederlands",
    code: "nl_NL",
    thousandsSeparator: ".",
    decimalSeparator: ",",
    dateFormat: "dd-mm-yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ";",
    weekStart: 1,
  },
};
