import { extname } from "node:path";
import { empty } from "../../assumptions/datasets/empty";
import { heerlen } from "../../assumptions/datasets/heerlen";
import { templateLayout } from "../../assumptions/template";
import { buildWorkbook } from "../../xlsx/build";
import type { Console } from "../console";
import { EXIT, Stop } from "../console";
import { checkOutput, writeOutput } from "../files";

/** Writes the example, or a workbook without figures. */
export function template(
  file: string,
  options: { readonly empty: boolean; readonly force: boolean },
  { words, note }: Console
): void {
  if (extname(file).toLowerCase() !== ".xlsx") {
    throw new Stop(words.files.notExcel(file), EXIT.usage);
  }
  checkOutput(file, options.force, words);
  const bytes = buildWorkbook(templateLayout(options.empty ? empty() : heerlen()));
  writeOutput(file, bytes, words);
  note(words.written(file));
}
