import type { XmlNode } from "../xml";
import { attr, kid, kids, textOf } from "../xml";
import type { BookChart, BookFont, BookText, ChartForm, ChartStacking } from "./book-chart";
import type { Colors } from "./colors";
import { flagOf, numberOf } from "./flags";
import { readAxes } from "./read-axes";
import { readSeries } from "./read-series";

/** What a chart part tells; where the chart lies is told by the drawing. */
export type ReadChart = Omit<BookChart, "name" | "alt" | "altTitle" | "place">;

/** Reads something of a chart that no Book holds: the caller is told. */
export type Note = () => void;

/** A group of series that are drawn alike. */
interface Group {
  readonly node: XmlNode;
  readonly form: ChartForm;
  readonly stacking: ChartStacking;
}

/** Groups that only a Book without them can be made of: in three dimensions, stocks, radars, bubbles, surfaces. */
const FORMS: Readonly<Record<string, ChartForm>> = {
  lineChart: "line",
  areaChart: "area",
  pieChart: "pie",
  doughnutChart: "doughnut",
  scatterChart: "scatter",
};

const STACKINGS: Readonly<Record<string, ChartStacking>> = {
  stacked: "stacked",
  percentStacked: "share",
};

/** The chart of a chart part; undefined for a kind that is not known, or that mixes what cannot be drawn together. */
export function readChart(root: XmlNode, colors: Colors, note: Note): ReadChart | undefined {
  const chart = kid(root, "chart");
  const plot = kid(chart, "plotArea");
  const groups = groupsOf(plot);
  if (!plot || !groups || !areTogether(groups)) return undefined;
  const { axes, secondary } = readAxes(
    plot,
    groups.map(({ node }) => node),
    colors,
    note
  );
  const series = groups
    .flatMap(({ node, form, stacking }) =>
      kids(node, "ser").map((ser) => ({
        order: numberOf(kid(ser, "order"), "val") ?? 0,
        read: readSeries(
          ser,
          { group: node, form, stacking, secondary: secondary.has(node) },
          colors,
          note
        ),
      }))
    )
    .sort((a, b) => a.order - b.order)
    .map(({ read }) => read);
  for (const lacking of ["view3D", "floor", "sideWall", "backWall", "pivotFmts"]) {
    if (kid(chart, lacking)) note();
  }
  for (const { node } of groups) {
    if (["dropLines", "hiLowLines", "upDownBars", "serLines"].some((local) => kid(node, local)))
      note();
  }
  const legend = kid(chart, "legend");
  const legendFont = legend && readFont(kid(legend, "txPr"), colors);
  const title = titleOf(chart, series.length === 1, colors);
  const bars = groups.find(({ form }) => form === "bar" || form === "column")?.node;
  const gapWidth = numberOf(kid(bars, "gapWidth"), "val");
  const overlap = numberOf(kid(bars, "overlap"), "val");
  const rings = groups.find(({ form }) => form === "doughnut")?.node;
  const hole = numberOf(kid(rings, "holeSize"), "val");
  const background = colors.solid(kid(kid(root, "spPr"), "solidFill"));
  const blanks = attr(kid(chart, "dispBlanksAs"), "val");
  return {
    ...(title === undefined ? {} : { title }),
    ...(legend
      ? {
          legend: {
            position: attr(kid(legend, "legendPos"), "val") ?? "r",
            ...(legendFont ? { font: legendFont } : {}),
          },
        }
      : {}),
    axes,
    series,
    blanks: blanks === "zero" || blanks === "span" ? blanks : "gap",
    ...(gapWidth === undefined ? {} : { gapWidth }),
    ...(overlap === undefined ? {} : { overlap }),
    ...(hole === undefined ? {} : { hole }),
    ...(background === undefined ? {} : { background }),
  };
}

function groupsOf(plot: XmlNode | undefined): Group[] | undefined {
  const groups: Group[] = [];
  for (const node of plot?.children ?? []) {
    if (!node.local.endsWith("Chart")) continue;
    const bar = attr(kid(node, "barDir"), "val") === "bar" ? "bar" : "column";
    const form = node.local === "barChart" ? bar : FORMS[node.local];
    if (!form) return undefined;
    const stacking = STACKINGS[attr(kid(node, "grouping"), "val") ?? ""] ?? "none";
    groups.push({ node, form, stacking });
  }
  return groups.length > 0 ? groups : undefined;
}

/** Columns, lines and areas go together; everything else is drawn by itself. */
function areTogether(groups: readonly Group[]): boolean {
  const forms = new Set(groups.map(({ form }) => form));
  return forms.size === 1 || [...forms].every((form) => form === "column" || form === "line");
}

/** Of a title without words, and of a single series, a reader makes one itself. */
function titleOf(
  chart: XmlNode | undefined,
  isSingle: boolean,
  colors: Colors
): BookChart["title"] {
  const node = kid(chart, "title");
  if (node) return readTitle(node, colors) ?? "automatic";
  return isSingle && !flagOf(kid(chart, "autoTitleDeleted"), "val") ? "automatic" : undefined;
}

/** A title in words; undefined where there is none. */
export function readTitle(node: XmlNode | undefined, colors: Colors): BookText | undefined {
  if (!node) return undefined;
  const rich = kid(kid(node, "tx"), "rich");
  const cached = kid(kid(kid(node, "tx"), "strRef"), "strCache");
  const paragraphs = kids(rich, "p");
  const text = rich
    ? paragraphs
        .map((p) =>
          kids(p, "r")
            .map((run) => textOf(kid(run, "t")))
            .join("")
        )
        .join("\n")
    : kids(cached, "pt")
        .map((point) => textOf(kid(point, "v")))
        .join(" ");
  if (text === "") return undefined;
  const run = kids(paragraphs[0], "r")[0];
  const font = {
    ...fontOf(kid(kid(paragraphs[0], "pPr"), "defRPr"), colors),
    ...fontOf(kid(run, "rPr"), colors),
  };
  return { text, font };
}

/** The font of a text body; undefined where it says nothing. */
export function readFont(body: XmlNode | undefined, colors: Colors): BookFont | undefined {
  const font = fontOf(kid(kid(kid(body, "p"), "pPr"), "defRPr"), colors);
  return Object.keys(font).length > 0 ? font : undefined;
}

function fontOf(node: XmlNode | undefined, colors: Colors): BookFont {
  const size = numberOf(node, "sz");
  const name = attr(kid(node, "latin"), "typeface");
  const color = colors.solid(kid(node, "solidFill"));
  return {
    ...(name === undefined || name.startsWith("+") ? {} : { name }),
    ...(size === undefined ? {} : { size: size / 100 }),
    ...(attr(node, "b") === undefined ? {} : { bold: flagOf(node, "b") }),
    ...(attr(node, "i") === undefined ? {} : { italic: flagOf(node, "i") }),
    ...(color === undefined ? {} : { color }),
  };
}
