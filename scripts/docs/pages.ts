import { excelHostPage } from "./excel-host";
import { functionsPage } from "./functions-page";
import { inputsPage } from "./inputs";
import { namedRangesPage } from "./named-ranges";

/** Every generated page by its path from the root of the project. */
export function pages(): ReadonlyMap<string, string> {
  return new Map([
    ["docs/named-ranges.md", namedRangesPage()],
    ["docs/inputs.md", inputsPage()],
    ["docs/excel-host.md", excelHostPage()],
    ["docs/functies.md", functionsPage()],
  ]);
}
