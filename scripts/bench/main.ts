/** `npm run bench`: one line of JSON for each figure. Nothing here is a test; nothing timed is asserted. */
import { againstDirect } from "./against-direct";
import { editLatency } from "./edit-latency";
import { excelHost } from "./excel-host";
import type { Figure } from "./figure";
import { heerlenModel } from "./heerlen";
import { heerlenInWorkbench } from "./in-workbench";
import { manyRuns } from "./many-runs";
import { withBrowser } from "./open-workbench";
import { paneStart } from "./pane-start";
import { scriptSize } from "./script-size";
import { workbook } from "./workbook";

type Group = () => readonly Figure[] | Promise<readonly Figure[]>;

const model = heerlenModel();
const groups: Readonly<Record<string, Group>> = {
  direct: () => againstDirect(model),
  runs: () => manyRuns(model),
  workbook,
  host: excelHost,
  size: scriptSize,
  start: () => withBrowser(paneStart),
  heerlen: () => withBrowser(heerlenInWorkbench),
  edit: () => withBrowser(editLatency),
};

/** Only these groups where any are named: `npm run bench -- size start`. */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(groups, name));
if (unknown.length > 0) {
  console.error(`No figures ${unknown.join(", ")}; there are ${Object.keys(groups).join(", ")}.`);
  process.exit(2);
}
for (const [name, figures] of Object.entries(groups)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const figure of await figures()) console.log(JSON.stringify(figure));
}
