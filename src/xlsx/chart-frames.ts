import type { ResultHome, ResultTarget } from "./result-target";
import type { Package } from "./package";
import type { XmlNode } from "./xml";
import { attr, parseXml, relationId, walk } from "./xml";

/** A chart on a sheet: its frame by name, and its part. */
export interface ChartFrame {
  readonly name: string;
  readonly chart: string;
  readonly drawing: string;
}

/** The charts on a sheet, in the order of their drawing. */
function chartFrames(pkg: Package, sheet: string): ChartFrame[] {
  return pkg.relations(sheet).flatMap(({ kind, part: drawing }) => {
    if (kind !== "drawing" || drawing === undefined || !pkg.has(drawing)) return [];
    const charts = new Map(pkg.relations(drawing).map(({ id, part }) => [id, part]));
    const root = parseXml(pkg.text(drawing), drawing);
    return [...walk(root)].flatMap((node) => {
      if (node.local !== "graphicFrame") return [];
      const inside = [...walk(node)];
      const chart = charts.get(relationId(inside.find((n) => n.local === "chart")) ?? "");
      const name = attr(
        inside.find((n) => n.local === "cNvPr"),
        "name"
      );
      return chart === undefined ? [] : [{ name: name ?? "", chart, drawing }];
    });
  });
}

/**
 * The chart that was written under a name: on the sheet of its table, or where the user moved it. A writer that drops
 * names leaves the first cell that the chart draws to know it by.
 * @param firstCell address of the first value of its first series, before the table changes
 * @param claimed chart parts that were found for other charts
 */
export function findChart(
  target: ResultTarget,
  home: ResultHome,
  name: string,
  firstCell: string | undefined,
  claimed: ReadonlySet<string>
): ChartFrame | undefined {
  const { pkg } = target;
  const here = chartFrames(pkg, home.sheet.part).filter((frame) => !claimed.has(frame.chart));
  const elsewhere = () => target.sheets.flatMap((sheet) => chartFrames(pkg, sheet.part));
  const named = (frame: ChartFrame) => frame.name === name;
  return (
    here.find(named) ??
    elsewhere().find((frame) => named(frame) && !claimed.has(frame.chart)) ??
    here.find((frame) => !isOurName(frame) && drawsFirst(pkg, frame) === firstCell)
  );
}

/** A frame that has kept a name of ours is no other chart of ours. */
function isOurName(frame: ChartFrame): boolean {
  return frame.name.startsWith("woning:");
}

function drawsFirst(pkg: Package, frame: ChartFrame): string | undefined {
  const nodes = [...walk(parseXml(pkg.text(frame.chart), frame.chart))];
  const values = nodes.find((node) => node.local === "val");
  const formula = values && [...walk(values)].find((node) => node.local === "f");
  return formula && firstCellOf(formula);
}

/** "'Blad 1'!$B$5:$B$9" gives "B5". */
export function firstCellOf(formula: XmlNode): string {
  return (formula.text.split("!").at(-1)?.split(":")[0] ?? "").replaceAll("$", "");
}
