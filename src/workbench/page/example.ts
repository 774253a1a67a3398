import { heerlen } from "../../assumptions/datasets/heerlen";
import { templateLayout } from "../../assumptions/template";
import { buildWorkbook } from "../../xlsx/build";

/** The example workbook, Heerlen 2050, as a file. It is Dutch, whatever the language of the page. */
export function exampleFile(): Uint8Array {
  return buildWorkbook(templateLayout(heerlen()));
}
