import type { LocaleCode } from "../host";
import { exampleFile } from "./example";
import { openXlsx } from "./files/workbook-file";
import type { SessionOptions } from "./session";
import { fileWordsOf } from "./words";
import type { WorkbenchWords } from "./words";

/** A workbook that is to be shown, and what its file is called. */
export type Content = Pick<SessionOptions, "data" | "lastValues" | "fileName">;

/** What a file holds, and in words what of it could not be taken over. @throws WorkbookError */
export function contentOf(
  bytes: Uint8Array,
  fileName: string,
  locale: LocaleCode
): { readonly content: Content; readonly lost: readonly string[] } {
  const { data, lastValues, lost } = openXlsx(bytes, locale);
  const words = fileWordsOf(locale);
  return {
    content: { data, lastValues, fileName },
    lost: lost.map(({ kind, places, count }) => words.lost(kind, places, count)),
  };
}

/** The example workbook, as a file that was opened. */
export function exampleContent({ file }: WorkbenchWords, locale: LocaleCode): Content {
  return contentOf(exampleFile(), file.example, locale).content;
}

export function emptyContent({ file }: WorkbenchWords): Content {
  return { data: { sheets: [{ name: file.sheet }] }, fileName: file.unnamed };
}
