import type { ResultTable } from "../projection/result";
import type { Area } from "../assumptions/area";
import type { ChartSource } from "./chart-data";
import { firstValueCell } from "./chart-data";
import type { ChartFrame } from "./chart-frames";
import { findChart } from "./chart-frames";
import { Edit } from "./edit";
import { patchedChartXml } from "./patch-chart";
import type { ResultHome, ResultTarget } from "./result-target";
import { attr, kid, walk } from "./xml";

/**
 * Puts new data into the charts of a table. A chart that the user deleted stays deleted.
 * @param columnsBefore where each result column stood
 * @param columnsAfter where it stands now
 * @returns how many charts changed
 */
export function patchCharts(
  target: ResultTarget,
  home: ResultHome,
  table: ResultTable,
  before: Area,
  after: Area,
  columnsBefore: ChartSource["columns"],
  columnsAfter: ChartSource["columns"]
): number {
  const { pkg } = target;
  const place = { table, sheet: home.sheet.name, headerRow: after.top };
  const claimed = new Set<string>();
  let changed = 0;
  for (const chart of table.charts) {
    const firstCell = firstValueCell({ ...place, columns: columnsBefore }, chart);
    const frame = findChart(target, home, chart.name, firstCell, claimed);
    if (!frame) continue;
    claimed.add(frame.chart);
    const source = { ...place, columns: columnsAfter };
    const text = pkg.text(frame.chart);
    const patched = patchedChartXml(text, frame.chart, source, chart, before);
    if (patched !== text) changed += 1;
    pkg.put(frame.chart, patched);
    shiftFrame(target, frame, before, after);
  }
  return changed;
}

/** A chart to the right of a table keeps its distance when the table gets wider or narrower. */
function shiftFrame(target: ResultTarget, frame: ChartFrame, before: Area, after: Area): void {
  const delta = after.right - before.right;
  if (delta === 0) return;
  const edit = new Edit(target.pkg.text(frame.drawing), frame.drawing);
  const anchors = edit.root.children.filter((anchor) =>
    [...walk(anchor)].some((n) => n.local === "cNvPr" && attr(n, "name") === frame.name)
  );
  for (const anchor of anchors) {
    const from = kid(anchor, "from");
    const isBeside =
      Number(kid(from, "col")?.text) >= before.right &&
      Number(kid(from, "row")?.text) >= before.top - 1;
    if (!isBeside) continue;
    for (const corner of [from, kid(anchor, "to")]) {
      const column = kid(corner, "col");
      if (column) edit.replaceContent(column, String(Number(column.text) + delta));
    }
  }
  target.pkg.put(frame.drawing, edit.done());
}
