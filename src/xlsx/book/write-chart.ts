import { PALETTE } from "../../assumptions/looks/look";
import { lineXml, solidXml } from "../chart-series";
import { CHART, DECLARATION, DRAWING, RELATIONSHIPS } from "../namespaces";
import { escapeXml } from "../xml";
import type { Book } from "./book";
import type { BookChart, BookSeries } from "./book-chart";
import { axesXml, axisIds } from "./write-axes";
import { textXml, titleXml } from "./write-chart-text";
import { seriesXml } from "./write-series";

/** A chart part; it keeps the values of its cells, so that it looks the same before any calculation. */
export function chartXml(book: Book, chart: BookChart): string {
  const background = chart.background ?? "FFFFFF";
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">` +
    '<c:date1904 val="0"/><c:lang val="nl-NL"/><c:roundedCorners val="0"/><c:chart>' +
    `${titleXml(chart.title)}<c:autoTitleDeleted val="${chart.title === undefined ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${groupsXml(book, chart)}${axesXml(chart)}</c:plotArea>${legendXml(chart)}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="${chart.blanks}"/></c:chart>` +
    `<c:spPr>${solidXml(background)}${lineXml(PALETTE.line, 9525)}</c:spPr>` +
    `${textXml({ size: 10, color: PALETTE.ink })}</c:chartSpace>`
  );
}

function legendXml({ legend }: BookChart): string {
  if (!legend) return "";
  const position = `<c:legendPos val="${escapeXml(legend.position)}"/>`;
  return `<c:legend>${position}<c:overlay val="0"/>${textXml(legend.font)}</c:legend>`;
}

interface Placed {
  readonly series: BookSeries;
  readonly index: number;
}

/** Series that are drawn alike stand together; lines come last, so that they are drawn over columns. */
function groupsXml(book: Book, chart: BookChart): string {
  const groups = new Map<string, Placed[]>();
  chart.series.forEach((series, index) => {
    const { form, stacking, secondary } = series;
    const key = `${form} ${stacking} ${secondary}`;
    groups.set(key, [...(groups.get(key) ?? []), { series, index }]);
  });
  const rank = ([first]: readonly Placed[]) =>
    (first!.series.secondary ? 2 : 0) + (first!.series.form === "line" ? 1 : 0);
  const ordered = [...groups.values()].sort((a, b) => rank(a) - rank(b));
  return ordered.map((group) => groupXml(book, chart, group)).join("");
}

function groupXml(book: Book, chart: BookChart, group: readonly Placed[]): string {
  const { form, stacking, secondary, joined } = group[0]!.series;
  const series = group.map((each) => seriesXml(book, each.series, each.index)).join("");
  const ids = axisIds(secondary);
  const beside = form === "column" || form === "bar" ? "clustered" : "standard";
  const together = { none: beside, stacked: "stacked", share: "percentStacked" }[stacking];
  const grouping = `<c:grouping val="${together}"/><c:varyColors val="0"/>`;
  switch (form) {
    case "column":
    case "bar": {
      const overlap = chart.overlap ?? (stacking === "none" ? undefined : 100);
      return (
        `<c:barChart><c:barDir val="${form === "bar" ? "bar" : "col"}"/>${grouping}${series}` +
        (chart.gapWidth === undefined ? "" : `<c:gapWidth val="${chart.gapWidth}"/>`) +
        (overlap === undefined ? "" : `<c:overlap val="${overlap}"/>`) +
        `${ids}</c:barChart>`
      );
    }
    case "line":
      return `<c:lineChart>${grouping}${series}<c:marker val="1"/>${ids}</c:lineChart>`;
    case "area":
      return `<c:areaChart>${grouping}${series}${ids}</c:areaChart>`;
    case "pie":
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "doughnut":
      return (
        `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/>` +
        `<c:holeSize val="${chart.hole ?? 75}"/></c:doughnutChart>`
      );
    case "scatter":
      return (
        `<c:scatterChart><c:scatterStyle val="${joined ? "lineMarker" : "marker"}"/><c:varyColors val="0"/>` +
        `${series}${ids}</c:scatterChart>`
      );
  }
}
