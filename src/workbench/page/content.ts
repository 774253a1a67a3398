import { exampleFile } from "./example";
import type { SessionOptions } from "./session";
import { openXlsx } from "./workbook-file";
import type { WorkbenchWords } from "./words";

/** A workbook that is to be shown, and what its file is called. */
export type Content = Pick<SessionOptions, "data" | "lastValues" | "fileName">;

/** What a file holds, and what of it could not be taken over. Throws what is wrong with the file. */
export function contentOf(
  bytes: Uint8Array,
  fileName: string
): Content & { readonly lost: readonly string[] } {
  const { data, lastValues, lost } = openXlsx(bytes);
  return { data, lastValues, fileName, lost };
}

/** The example workbook, as a file that was opened. */
export function exampleContent({ file }: WorkbenchWords): Content {
  const { lost: _lost, ...content } = contentOf(exampleFile(), file.example);
  return content;
}

export function emptyContent({ file }: WorkbenchWords): Content {
  return { data: { sheets: [{ name: file.sheet }] }, fileName: file.unnamed };
}
