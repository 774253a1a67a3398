import { lineXml } from "../chart-series";
import { escapeXml } from "../xml";
import type { AxisPart, BookAxis, BookChart, ChartForm } from "./book-chart";
import { textXml, titleXml } from "./write-chart-text";

/** Numbers by which axes name each other; the second axis of values has one of categories, which is not seen. */
const IDS = { category: 111111111, value: 222222222, hidden: 333333333, secondary: 444444444 };

/** What a chart that says nothing of an axis has. */
const USUAL: BookAxis = {
  hidden: false,
  labels: "nextTo",
  reversed: false,
  majorGridlines: false,
  minorGridlines: false,
  unitLabel: false,
};

/** The `<axId>` elements of a group of series. */
export function axisIds(secondary: boolean): string {
  const [category, value] = secondary ? [IDS.hidden, IDS.secondary] : [IDS.category, IDS.value];
  return `<c:axId val="${category}"/><c:axId val="${value}"/>`;
}

/** The axes of a chart; pies have none. */
export function axesXml({ axes, series }: BookChart): string {
  const form = series[0]?.form ?? "column";
  if (form === "pie" || form === "doughnut") return "";
  const { category = USUAL, value = { ...USUAL, majorGridlines: true }, secondary } = axes;
  const lies = form === "bar";
  const first =
    axisXml("category", category, form, lies ? "l" : "b", IDS.category, IDS.value, "autoZero") +
    // With the categories from the top down, the far end of their axis is the bottom of the chart.
    axisXml(
      "value",
      value,
      form,
      lies ? "b" : "l",
      IDS.value,
      IDS.category,
      category.reversed ? "max" : "autoZero"
    );
  if (!secondary && !series.some((each) => each.secondary)) return first;
  const hidden = { ...USUAL, hidden: true, reversed: category.reversed };
  return (
    first +
    axisXml("category", hidden, form, lies ? "l" : "b", IDS.hidden, IDS.secondary, "autoZero") +
    axisXml(
      "secondary",
      secondary ?? USUAL,
      form,
      lies ? "t" : "r",
      IDS.secondary,
      IDS.hidden,
      category.reversed ? "autoZero" : "max"
    )
  );
}

function axisXml(
  part: AxisPart,
  axis: BookAxis,
  form: ChartForm,
  position: string,
  id: number,
  crossed: number,
  crosses: string
): string {
  const counts = part !== "category" || form === "scatter";
  const local = counts ? "valAx" : "catAx";
  const upright = position === "l" || position === "r";
  const bound = (name: string, value: number | undefined) =>
    value === undefined ? "" : `<c:${name} val="${value}"/>`;
  const grid = `<c:spPr>${lineXml("E5E5E5", 9525)}</c:spPr>`;
  const format = axis.format ?? "General";
  const line = part === "category" ? lineXml("A6A6A6", 9525) : "<a:ln><a:noFill/></a:ln>";
  return (
    `<c:${local}><c:axId val="${id}"/><c:scaling>` +
    `<c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>${bound("max", axis.max)}${bound("min", axis.min)}` +
    `</c:scaling><c:delete val="${axis.hidden ? 1 : 0}"/><c:axPos val="${position}"/>` +
    (axis.majorGridlines ? `<c:majorGridlines>${grid}</c:majorGridlines>` : "") +
    (axis.minorGridlines ? `<c:minorGridlines>${grid}</c:minorGridlines>` : "") +
    titleXml(axis.title, upright) +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="${axis.format === undefined ? 1 : 0}"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${axis.labels}"/>` +
    `<c:spPr>${line}</c:spPr>${textXml(axis.font)}<c:crossAx val="${crossed}"/><c:crosses val="${crosses}"/>` +
    (counts ? countedXml(axis, form) : CATEGORIES) +
    `</c:${local}>`
  );
}

const CATEGORIES =
  '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>';

function countedXml(axis: BookAxis, form: ChartForm): string {
  const between = form === "scatter" || form === "area" ? "midCat" : "between";
  const label = axis.unitLabel ? "<c:dispUnitsLbl/>" : "";
  return (
    `<c:crossBetween val="${between}"/>` +
    (axis.majorUnit === undefined ? "" : `<c:majorUnit val="${axis.majorUnit}"/>`) +
    (axis.unit === undefined
      ? ""
      : `<c:dispUnits><c:builtInUnit val="${escapeXml(axis.unit)}"/>${label}</c:dispUnits>`)
  );
}
