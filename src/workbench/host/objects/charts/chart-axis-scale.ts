import { withDesign } from "../../engine/charts/definition";
import { UNIT_SIZES } from "../../engine/charts/words";
import { flag, number, oneOf } from "../../protocol/arguments";
import { HostError } from "../../protocol/errors";
import { property } from "../../protocol/members";
import type { Property, Reader } from "../../protocol/members";
import type { ChartAxis } from "./chart-axis";

/** An empty text stands for what Excel chooses itself. */
const automatic: Reader<number | ""> = (value, what) => (value === "" ? "" : number(value, what));

/**
 * The ends and steps of an axis. What Excel chooses itself is read as it is drawn; categories are only put beside
 * each other.
 */
export const AXIS_SCALE: Readonly<Record<string, Property<ChartAxis>>> = {
  minimum: end("min"),
  maximum: end("max"),
  majorUnit: property<ChartAxis, number | "">(
    ({ numeric, chart, letter }) =>
      numeric ? (chart.axisDrawn(letter)?.ticks?.stepSize ?? "") : "",
    automatic,
    (axis, value) => {
      check(axis, value);
      axis.change({ majorUnit: value === "" ? undefined : value });
    }
  ),
  displayUnit: property<ChartAxis, string>(
    ({ details }) => details.displayUnit ?? "None",
    oneOf<string>("None", ...Object.keys(UNIT_SIZES)),
    (axis, unit) => axis.change({ displayUnit: unit === "None" ? undefined : unit })
  ),
  showDisplayUnitLabel: property<ChartAxis, boolean>(
    ({ details }) => !details.hideUnitLabel,
    flag,
    (axis, shown) => axis.change({ hideUnitLabel: !shown })
  ),
};

function end(field: "max" | "min"): Property<ChartAxis> {
  return property<ChartAxis, number | "">(
    ({ numeric, chart, letter }) => (numeric ? (chart.axisDrawn(letter)?.[field] ?? "") : ""),
    automatic,
    (axis, value) => {
      check(axis, value);
      const bound = value === "" ? undefined : value;
      axis.chart.change((definition) => withDesign(definition, axis.role, { [field]: bound }));
    }
  );
}

function check({ numeric }: ChartAxis, value: number | ""): void {
  if (numeric || value === "") return;
  throw new HostError("InvalidOperation", "Nothing is counted along an axis of categories.");
}
