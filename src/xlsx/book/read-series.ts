import type { XmlNode } from "../xml";
import { attr, kid, kids, textOf } from "../xml";
import type {
  BookLabels,
  BookLine,
  BookMarker,
  BookSeries,
  ChartForm,
  ChartStacking,
} from "./book-chart";
import type { Colors } from "./colors";
import { flagOf, numberOf } from "./flags";
import { EMU_PER_POINT } from "./pixels";
import type { Note } from "./read-chart";
import { readFont } from "./read-chart";

interface InGroup {
  readonly group: XmlNode;
  readonly form: ChartForm;
  readonly stacking: ChartStacking;
  readonly secondary: boolean;
}

/** Series whose own line is what is seen of them. */
const isDrawnAsLine = (form: ChartForm): boolean => form === "line" || form === "scatter";

export function readSeries(
  node: XmlNode,
  { group, form, stacking, secondary }: InGroup,
  colors: Colors,
  note: Note
): BookSeries {
  for (const local of ["trendline", "errBars", "pictureOptions", "bubbleSize"]) {
    if (kid(node, local)) note();
  }
  const shape = kid(node, "spPr");
  const line = readLine(kid(shape, "ln"), colors);
  const hatched = kid(shape, "pattFill");
  const surface = colors.solid(kid(shape, "solidFill")) ?? colors.solid(kid(hatched, "fgClr"));
  const color = isDrawnAsLine(form) ? line?.color : surface;
  const pattern = attr(hatched, "prst");
  if (kid(shape, "gradFill") ?? kid(shape, "blipFill")) note();
  const name = nameOf(kid(node, "tx"));
  const categories = referenceOf(kid(node, form === "scatter" ? "xVal" : "cat"));
  const values = referenceOf(kid(node, form === "scatter" ? "yVal" : "val"));
  const marker = readMarker(kid(node, "marker"), colors);
  const labels = readLabels(kid(node, "dLbls") ?? kid(group, "dLbls"), colors);
  const points = kids(node, "dPt").flatMap((point) => {
    const place = numberOf(kid(point, "idx"), "val");
    const fill = colors.solid(kid(kid(point, "spPr"), "solidFill"));
    return place === undefined || fill === undefined ? [] : [[place, fill] as const];
  });
  const style = attr(kid(group, "scatterStyle"), "val");
  return {
    form,
    stacking,
    secondary,
    ...(name ? { name } : {}),
    ...(categories === undefined ? {} : { categories }),
    ...(values === undefined ? {} : { values }),
    ...(color === undefined ? {} : { color }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(line ? { line } : {}),
    ...(marker ? { marker } : {}),
    smooth: kid(node, "smooth") !== undefined && flagOf(kid(node, "smooth"), "val", true),
    joined: form === "scatter" && style !== "marker" && line?.none !== true,
    ...(labels ? { labels } : {}),
    points: new Map(points),
  };
}

function nameOf(node: XmlNode | undefined): BookSeries["name"] {
  const ref = kid(kid(node, "strRef"), "f")?.text;
  if (ref !== undefined) return { ref };
  const text = textOf(kid(node, "v"));
  return text === "" ? undefined : { text };
}

/** The cells of categories or values; undefined where they stand in the chart itself. */
function referenceOf(node: XmlNode | undefined): string | undefined {
  const source = kid(node, "numRef") ?? kid(node, "strRef") ?? kid(node, "multiLvlStrRef");
  const ref = kid(source, "f")?.text.trim();
  return ref === "" ? undefined : ref;
}

function readLine(node: XmlNode | undefined, colors: Colors): BookLine | undefined {
  if (!node) return undefined;
  const width = numberOf(node, "w");
  const color = colors.solid(kid(node, "solidFill"));
  const dash = attr(kid(node, "prstDash"), "val");
  const line = {
    ...(kid(node, "noFill") ? { none: true } : {}),
    ...(color === undefined ? {} : { color }),
    ...(width === undefined ? {} : { weight: width / EMU_PER_POINT }),
    ...(dash === undefined ? {} : { dash }),
  };
  return Object.keys(line).length > 0 ? line : undefined;
}

function readMarker(node: XmlNode | undefined, colors: Colors): BookMarker | undefined {
  if (!node) return undefined;
  const symbol = attr(kid(node, "symbol"), "val");
  const size = numberOf(kid(node, "size"), "val");
  const shape = kid(node, "spPr");
  const fill = colors.solid(kid(shape, "solidFill"));
  const line = colors.solid(kid(kid(shape, "ln"), "solidFill"));
  return {
    ...(symbol === undefined || symbol === "auto" ? {} : { symbol }),
    ...(size === undefined ? {} : { size }),
    ...(fill === undefined ? {} : { fill }),
    ...(line === undefined ? {} : { line }),
  };
}

function readLabels(node: XmlNode | undefined, colors: Colors): BookLabels | undefined {
  if (!node || flagOf(kid(node, "delete"), "val")) return undefined;
  const shows = (local: string) =>
    kid(node, local) !== undefined && flagOf(kid(node, local), "val", true);
  const labels = {
    value: shows("showVal"),
    seriesName: shows("showSerName"),
    categoryName: shows("showCatName"),
    percentage: shows("showPercent"),
  };
  if (!Object.values(labels).some(Boolean)) return undefined;
  const separator = kid(node, "separator")?.text;
  const format = attr(kid(node, "numFmt"), "formatCode");
  const font = readFont(kid(node, "txPr"), colors);
  return {
    ...labels,
    ...(separator === undefined ? {} : { separator }),
    ...(format === undefined || flagOf(kid(node, "numFmt"), "sourceLinked") ? {} : { format }),
    ...(font ? { font } : {}),
  };
}
