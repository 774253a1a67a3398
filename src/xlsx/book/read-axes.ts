import type { XmlNode } from "../xml";
import { attr, kid, kids } from "../xml";
import type { AxisPart, BookAxis } from "./book-chart";
import type { Colors } from "./colors";
import { flagOf, numberOf } from "./flags";
import type { Note } from "./read-chart";
import { readFont, readTitle } from "./read-chart";

const AXES = new Set(["catAx", "valAx", "dateAx", "serAx"]);
const LABELS = ["low", "high", "nextTo", "none"] as const;

interface ReadAxes {
  readonly axes: Readonly<Partial<Record<AxisPart, BookAxis>>>;
  /** The groups that lie along the second axis of values. */
  readonly secondary: ReadonlySet<XmlNode>;
}

/** The axes of a chart by the part that they play, as its groups name them. */
export function readAxes(
  plot: XmlNode,
  groups: readonly XmlNode[],
  colors: Colors,
  note: Note
): ReadAxes {
  const byId = new Map(
    plot.children
      .filter(({ local }) => AXES.has(local))
      .map((node) => [attr(kid(node, "axId"), "val") ?? "", node])
  );
  const axesOf = (group: XmlNode) =>
    kids(group, "axId").flatMap((id) => byId.get(attr(id, "val") ?? "") ?? []);
  const parts = new Map<AxisPart, XmlNode>();
  const secondary = new Set<XmlNode>();
  for (const group of groups) {
    const [category, value] = inOrder(axesOf(group));
    const first = parts.get("value");
    if (category && !parts.has("category")) parts.set("category", category);
    if (!value) continue;
    if (!first || first === value) parts.set("value", value);
    else {
      parts.set("secondary", value);
      secondary.add(group);
    }
  }
  const read = [...parts].map(([part, node]) => [part, axisOf(node, colors, note)] as const);
  return { axes: Object.fromEntries(read), secondary };
}

/** In a scatter both are axes of values: the one that lies below comes first. */
function inOrder(axes: readonly XmlNode[]): readonly (XmlNode | undefined)[] {
  const [first, second] = axes;
  const isValue = (node: XmlNode | undefined) => node?.local === "valAx";
  if (isValue(first) && second && !isValue(second)) return [second, first];
  return [first, second];
}

function axisOf(node: XmlNode, colors: Colors, note: Note): BookAxis {
  const scaling = kid(node, "scaling");
  if (kid(scaling, "logBase") || node.local === "serAx") note();
  const number = (parent: XmlNode | undefined, local: string) =>
    numberOf(kid(parent, local), "val");
  const [min, max, majorUnit] = [
    number(scaling, "min"),
    number(scaling, "max"),
    number(node, "majorUnit"),
  ];
  const title = readTitle(kid(node, "title"), colors);
  const numbers = kid(node, "numFmt");
  const format = flagOf(numbers, "sourceLinked", true) ? undefined : attr(numbers, "formatCode");
  const labels = attr(kid(node, "tickLblPos"), "val");
  const units = kid(node, "dispUnits");
  const unit = attr(kid(units, "builtInUnit"), "val");
  const font = readFont(kid(node, "txPr"), colors);
  return {
    hidden: flagOf(kid(node, "delete"), "val"),
    ...(title ? { title } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    ...(format === undefined ? {} : { format }),
    labels: LABELS.find((known) => known === labels) ?? "nextTo",
    reversed: attr(kid(scaling, "orientation"), "val") === "maxMin",
    majorGridlines: kid(node, "majorGridlines") !== undefined,
    minorGridlines: kid(node, "minorGridlines") !== undefined,
    ...(unit === undefined ? {} : { unit }),
    unitLabel: kid(units, "dispUnitsLbl") !== undefined,
    ...(font ? { font } : {}),
  };
}
