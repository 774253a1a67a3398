/** `npm run bench`: one line of JSON for each figure. Nothing here is a test; nothing timed is asserted. */
import { againstDirect } from "./against-direct";
import { excelHost } from "./excel-host";
import type { Figure } from "./figure";
import { heerlenModel } from "./heerlen";
import { manyRuns } from "./many-runs";
import { workbook } from "./workbook";

const model = heerlenModel();
const groups: readonly (() => readonly Figure[])[] = [
  () => againstDirect(model),
  () => manyRuns(model),
  workbook,
  excelHost,
];
for (const figures of groups) {
  for (const figure of figures()) console.log(JSON.stringify(figure));
}
