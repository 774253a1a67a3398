import * as Plot from "@observablehq/plot";
import type { ChartSeries } from "../../projection/result";
import { bounds, linear, ticks } from "./axes";
import { DASHES, seriesColor } from "./dashes";
import type { Size } from "./picture";
import { spread } from "./spread";

export interface PersonsLine extends Pick<ChartSeries, "dash" | "marker"> {
  readonly code: string;
  readonly name: string;
  /** Inhabitants, a year a value. */
  readonly values: ArrayLike<number>;
  /** Drawn heavier. */
  readonly active: boolean;
}
export interface PersonsPicture {
  /** Year of the first values. */
  readonly from: number;
  /** Years to be named on the axis, where there is room. */
  readonly years: readonly number[];
  readonly goal: number;
  readonly goalText: string;
  readonly lines: readonly PersonsLine[];
}
export interface PersonsText {
  readonly whole: (value: number) => string;
  readonly year: (value: number) => string;
}

const FONT = 12;
/** Pixels between the middles of labels. */
const GAP = 15;
const TOP = 16;
const BOTTOM = 26;
const LEFT = 52;
/** Characters of a label; the table has the whole name. */
const LABEL = 14;
const CHARACTER = 6.4;

/** Inhabitants by scenario with the goal: each line has its own dash, marker and name at its end. */
export function personsPlot(picture: PersonsPicture, size: Size, text: PersonsText): Element {
  const { from, years, goal, goalText, lines } = picture;
  const { width, height } = size;
  const last = lines[0]!.values.length - 1;
  const labels = lines.map(({ code }) => cut(code));
  const right = 14 + Math.max(...labels.map((label) => label.length)) * CHARACTER;
  const domain = bounds([goal, ...lines.flatMap(({ values }) => Array.from(values))]);
  const y = linear(domain, [height - BOTTOM, TOP]);
  const ends = lines.map(({ values }) => y.of(values[last]!));
  const places = spread(ends, GAP, TOP, height - BOTTOM);
  const room = width - LEFT - right;
  return Plot.plot({
    width,
    height,
    marginLeft: LEFT,
    marginRight: right,
    marginTop: TOP,
    marginBottom: BOTTOM,
    style: {
      background: "none",
      color: "inherit",
      fontFamily: "inherit",
      fontSize: `${FONT}px`,
      overflow: "visible",
    },
    x: {
      type: "linear",
      domain: [from, from + last],
      ticks: ticks([from, ...years, from + last], room / Math.max(1, last)),
      tickFormat: (year: number) => text.year(year),
      label: null,
    },
    y: {
      domain,
      ticks: 5,
      tickSize: 0,
      tickFormat: (value: number) => text.whole(value),
      label: null,
      grid: true,
    },
    marks: [
      Plot.ruleY([goal], {
        stroke: "currentColor",
        strokeWidth: 1.5,
        strokeDasharray: DASHES.lgDash,
      }),
      ...lines.flatMap((line, n) => marks(line, n, from)),
      Plot.text([goalText], {
        x: from,
        y: goal,
        text: (label: string) => label,
        textAnchor: "start",
        dy: -8,
        dx: 4,
        fontWeight: 600,
        fill: "currentColor",
        stroke: "var(--colorNeutralBackground1)",
        strokeWidth: 4,
      }),
      ...lines.map((line, n) =>
        Plot.text([labels[n]!], {
          x: from + last,
          y: y.back(places[n]!),
          text: (label: string) => label,
          textAnchor: "start",
          dx: 10,
          fill: seriesColor(n),
          fontWeight: line.active ? 700 : 400,
        })
      ),
    ],
  });
}

function marks({ values, dash, marker, active }: PersonsLine, n: number, from: number) {
  const points = Array.from(values, (value, step) => [from + step, value] as const);
  const color = seriesColor(n);
  // Markers every few years, at other years for each line, so that lines that meet can be followed.
  const every = Math.max(1, Math.round(points.length / 4));
  const marked = points.filter(
    (_, step) => step === points.length - 1 || step % every === n % every
  );
  return [
    Plot.line(points, {
      x: "0",
      y: "1",
      stroke: color,
      strokeWidth: active ? 3 : 1.75,
      strokeDasharray: DASHES[dash ?? "solid"],
    }),
    Plot.dot(marked, {
      x: "0",
      y: "1",
      fill: color,
      r: active ? 4.5 : 3.5,
      symbol: marker === undefined || marker === "none" || marker === "x" ? "circle" : marker,
    }),
  ];
}

function cut(code: string): string {
  return code.length > LABEL ? `${code.slice(0, LABEL - 1)}…` : code;
}
