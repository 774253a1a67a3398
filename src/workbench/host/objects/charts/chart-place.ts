import { parseAddress } from "../../engine/address";
import { instance, number, optional, text, either } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/errors";
import { method, property } from "../../protocol/members";
import type { Property, Reader } from "../../protocol/members";
import type { Members } from "../members";
import { Range } from "../range";
import type { Chart } from "./chart";
import { frameAround } from "./position";
import type { Frame } from "./position";

const cells = either(
  instance(() => Range),
  text
);

/** Where a chart lies on its sheet, in points. */
export const CHART_PLACE: Members<Chart> = {
  properties: {
    left: measure("left", (value) => value >= 0),
    top: measure("top", (value) => value >= 0),
    width: measure("width", (value) => value > 0),
    height: measure("height", (value) => value > 0),
  },
  methods: {
    setPosition: method<Chart, [Range | string, Range | string | undefined]>(
      [cells, optional(cells)],
      setPosition
    ),
  },
};

function measure(name: keyof Frame, allowed: (value: number) => boolean): Property<Chart> {
  const reader: Reader<number> = (value, what) => {
    const given = number(value, what);
    if (!allowed(given)) throw invalidArgument(`${name} cannot be ${given} points`);
    return given;
  };
  return property<Chart, number>(
    ({ frame }) => frame[name],
    reader,
    (chart, value) => chart.move((frame) => ({ ...frame, [name]: value }))
  );
}

/** Puts the chart on a cell; with a second one, over all cells between the two. */
function setPosition(chart: Chart, start: Range | string, end?: Range | string): void {
  const first = zoneOf(chart, start);
  const last = end === undefined ? undefined : zoneOf(chart, end);
  chart.move((frame, read) => {
    const zone = { ...first, ...(last && { bottom: last.bottom, right: last.right }) };
    if (zone.bottom < zone.top || zone.right < zone.left) {
      throw invalidArgument("the last cell lies before the first");
    }
    const around = frameAround(read, chart.sheetId, zone);
    return last ? around : { ...frame, left: around.left, top: around.top };
  });
}

function zoneOf(chart: Chart, cells: Range | string): Range["zone"] {
  if (typeof cells === "string") return parseAddress(cells).zone;
  if (cells.sheetId === chart.sheetId) return cells.zone;
  throw invalidArgument("the cells must lie on the worksheet of the chart");
}
