import type { Language } from "../assumptions/wording";
import { functions as english } from "../locale/en/functions";
import { functions as dutch } from "../locale/nl/functions";
import type { FunctionWords } from "../locale/nl/functions";

/** What functions say, by language. */
export const WORDS: Readonly<Record<Language, FunctionWords>> = { nl: dutch, en: english };
