import { empty } from "../assumptions/datasets/empty";
import { heerlen } from "../assumptions/datasets/heerlen";
import type { WorkbookLayout } from "../assumptions/layout";
import { templateLayout } from "../assumptions/template";

/** The worksheets of a new workbook; in a script of its own, as most workbooks have been set up already. */
export function layoutFor(dataset: "heerlen" | "empty"): WorkbookLayout {
  return templateLayout(dataset === "heerlen" ? heerlen() : empty());
}
