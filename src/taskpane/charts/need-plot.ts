import * as Plot from "@observablehq/plot";
import { BAR_HEIGHT, TOP } from "./need-height";
import type { Size } from "./picture";

export interface NeedBar {
  readonly segment: string;
  /** Dwellings; negative: a surplus. */
  readonly value: number;
}
export interface NeedText {
  readonly change: (value: number) => string;
  readonly shortage: string;
  readonly surplus: string;
}

/** Room for a number beyond the longest bar at either side. */
const SIDE = 58;
/** Above a bar stands its name. */
const NAME = 18;
const FONT_SIZE = 12;
let drawn = 0;

/** Bars of the need: shortage to the right and full, surplus to the left and hatched, with their numbers. */
export function needPlot(bars: readonly NeedBar[], { width, font }: Size, text: NeedText): Element {
  const hatch = `woning-hatch-${drawn++}`;
  const values = bars.map(({ value }) => value);
  const domain: [number, number] = [Math.min(0, ...values), Math.max(0, ...values)];
  const sides = { marginLeft: domain[0] < 0 ? SIDE : 4, marginRight: domain[1] > 0 ? SIDE : 4 };
  const fit = fitting(width, font);
  const numbers = (sign: 1 | -1) =>
    Plot.text(
      bars.filter(({ value }) => (sign > 0 ? value >= 0 : value < 0)),
      {
        x: "value",
        y: "segment",
        text: ({ value }: NeedBar) => text.change(value),
        textAnchor: sign > 0 ? "start" : "end",
        dx: sign * 6,
        dy: NAME / 2 - 1,
        fill: "currentColor",
        fontVariant: "tabular-nums",
      }
    );
  return Plot.plot({
    width,
    height: TOP + bars.length * BAR_HEIGHT + 4,
    ...sides,
    marginTop: TOP,
    marginBottom: 4,
    style: {
      background: "none",
      color: "inherit",
      fontFamily: "inherit",
      fontSize: `${FONT_SIZE}px`,
      overflow: "visible",
    },
    x: { domain: domain[0] === domain[1] ? [0, 1] : domain, axis: null },
    y: { domain: bars.map(({ segment }) => segment), axis: null, padding: 0 },
    marks: [
      () => hatching(hatch),
      Plot.barX(bars, {
        x: "value",
        y: "segment",
        fill: ({ value }: NeedBar) => (value < 0 ? `url(#${hatch})` : "var(--woningShortage)"),
        stroke: ({ value }: NeedBar) => (value < 0 ? "var(--woningSurplus)" : "none"),
        insetTop: NAME,
        insetBottom: 4,
      }),
      // Beside the bars only, so that no name is crossed.
      Plot.tickX(bars, {
        x: 0,
        y: "segment",
        insetTop: NAME,
        insetBottom: 4,
        stroke: "currentColor",
        strokeOpacity: 0.6,
      }),
      Plot.text(bars, {
        y: "segment",
        frameAnchor: "left",
        textAnchor: "start",
        dx: -sides.marginLeft,
        dy: -NAME / 2 - 1,
        text: ({ segment }: NeedBar) => fit(segment),
        fill: "currentColor",
      }),
      numbers(1),
      numbers(-1),
      ...(domain[0] < 0 ? [side(`← ${text.surplus}`, "end", -6)] : []),
      ...(domain[1] > 0 ? [side(`${text.shortage} →`, "start", 6)] : []),
    ],
  });
}

/** At either side of the line in the middle, what a bar to that side means. */
function side(label: string, textAnchor: "start" | "end", dx: number) {
  return Plot.text([label], {
    x: 0,
    text: (each: string) => each,
    frameAnchor: "top",
    textAnchor,
    dx,
    dy: -TOP + 8,
    fontWeight: 600,
    fill: "currentColor",
  });
}

/** Cuts a name off where it would be wider than so many pixels, in letters of this family. */
function fitting(width: number, font: string): (name: string) => string {
  const canvas = document.createElement("canvas").getContext("2d")!;
  canvas.font = `${FONT_SIZE}px ${font}`;
  const fits = (text: string): boolean => canvas.measureText(text).width <= width;
  return (name) => {
    let end = name.length;
    const shown = (): string => (end < name.length ? `${name.slice(0, end)}…` : name);
    while (end > 1 && !fits(shown())) end--;
    return shown();
  };
}

const SVG = "http://www.w3.org/2000/svg";

/** Thin slanted lines in the colour of a surplus. */
function hatching(id: string): SVGElement {
  const defs = document.createElementNS(SVG, "defs");
  const pattern = document.createElementNS(SVG, "pattern");
  for (const [name, value] of Object.entries({
    id,
    width: "6",
    height: "6",
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  })) {
    pattern.setAttribute(name, value);
  }
  const line = document.createElementNS(SVG, "line");
  for (const [name, value] of Object.entries({ y2: "6", "stroke-width": "5" })) {
    line.setAttribute(name, value);
  }
  line.style.stroke = "var(--woningSurplus)";
  pattern.append(line);
  defs.append(pattern);
  return defs as unknown as SVGElement;
}
