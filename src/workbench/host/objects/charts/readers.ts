import { CHART_TYPES } from "../../engine/charts/chart-types";
import type { ExcelChartType } from "../../engine/charts/chart-types";
import { readColor } from "../../engine/cells/colors";
import { isCode } from "../../engine/formats/code";
import { storedCode } from "../../engine/text/number-formats";
import { number, text } from "../../protocol/arguments";
import { HostError, invalidArgument } from "../../protocol/errors";
import type { Reader } from "../../protocol/members";

/** What Excel would do, and the drawing of charts here cannot. */
export function notShown(what: string): HostError {
  return new HostError("NotImplemented", `The Excel host cannot show ${what} in a chart.`);
}

export const chartType: Reader<ExcelChartType> = (value, what) => {
  const given = text(value, what);
  const known = CHART_TYPES.find((type) => type.toLowerCase() === given.toLowerCase());
  if (!known) {
    throw new HostError("NotImplemented", `The Excel host has no charts of type ${given}.`);
  }
  return known;
};

export const color: Reader<string> = (value, what) => readColor(text(value, what));

/** A number format. */
export const code: Reader<string> = (value, what) => {
  const given = storedCode(text(value, what));
  if (!isCode(given)) throw invalidArgument(`"${given}" is not a number format`);
  return given;
};

/** A number within bounds, both of them included. */
export function between(low: number, high: number): Reader<number> {
  return (value, what) => {
    const given = number(value, what);
    if (given < low || given > high)
      throw invalidArgument(`${what} must be from ${low} to ${high}`);
    return given;
  };
}

/** Only what is not shown here can be asked for: the other value is refused. */
export const never =
  (what: string): Reader<false> =>
  (value, name) => {
    if (value === true) throw notShown(what);
    if (value !== false) throw invalidArgument(`${name} must be true or false`);
    return false;
  };
