import { workbenchFiles as english } from "../../../locale/en/workbench-files";
import { workbenchFiles as dutch } from "../../../locale/nl/workbench-files";
import type { Lost } from "../../../xlsx/book/lost";
import type { LocaleCode } from "../../host/files";

/** What a file holds that is not kept, a line a kind, for whoever opens it. */
export function lostLines(lost: readonly Lost[], locale: LocaleCode): string[] {
  const words = locale === "nl-NL" ? dutch : english;
  return lost.map(({ kind, places, count }) => words.lost(kind, places, count));
}
