import type { AxisId, TitleDesign } from "@odoo/o-spreadsheet";
import { show } from "../formats/show";
import { localeOf } from "../text/locales";
import { axisFormat } from "./axis-format";
import type { AxisConfig, ChartConfig } from "./config";
import { letterOf } from "./definition";
import type { AxisDetails, AxisRole } from "./details";
import type { Drawing } from "./drawing";
import { AXIS_TITLE_SIZE, USUAL_FONT, fontOf } from "./fonts";
import { gridlines } from "./gridlines";
import { wordsOf } from "./names";
import { reach } from "./plotted";
import { scaleOf, sharesScale } from "./scale";
import { pixels } from "./units";
import { UNIT_SIZES } from "./words";

/** The axis of categories comes last: where it lies depends on the values. */
const ROLES: readonly AxisRole[] = ["value", "secondary", "category"];

/** Ends, steps, numbers, gridlines and places of the axes. */
export function axesAsExcel(config: ChartConfig, drawing: Drawing): ChartConfig {
  const { scales } = config.options;
  if (!scales) return config;
  const drawn: Record<string, AxisConfig> = { ...scales };
  for (const role of ROLES) {
    const letter = letterOf(drawing.definition, role);
    const axis = scales[letter];
    if (!axis) continue;
    const numeric = role !== "category" || drawing.definition.type === "scatter";
    const looked = common(axis, role, drawing);
    const counted = numeric ? numbers(looked, role, letter, drawing) : looked;
    drawn[letter] = role === "category" ? crossing(counted, drawn, drawing) : counted;
  }
  return { ...config, options: { ...config.options, scales: drawn } };
}

function detailsOf({ definition }: Drawing, role: AxisRole): AxisDetails {
  return definition.excel.axes?.[role] ?? {};
}

function common(axis: AxisConfig, role: AxisRole, drawing: Drawing): AxisConfig {
  const { definition, series } = drawing;
  const { font, hidden, reversed, tickLabelPosition: labels } = detailsOf(drawing, role);
  const { major, minor } = gridlines(definition, role);
  const letter = letterOf(definition, role);
  const upsideDown = role === "category" && Boolean(definition.horizontal);
  const between = role === "category" && definition.type !== "scatter" && !allAreas(drawing);
  const piled = series.some(
    ({ pile, axis: own, traits }) =>
      pile !== undefined && (role === "category" ? isBar(traits.form) : own === letter)
  );
  return {
    ...axis,
    ...(piled ? { stacked: true } : {}),
    ...(labels === "High" ? { position: letter === "x" ? "top" : "right" } : {}),
    // Areas reach from edge to edge; everything else stands in the middle of its category.
    ...(between ? { offset: true } : {}),
    display: !hidden,
    // Excel puts the first category of bars at the bottom.
    reverse: Boolean(reversed) !== upsideDown,
    grid: { ...axis.grid, display: major, minor: { display: minor } },
    ticks: {
      ...axis.ticks,
      display: labels !== "None",
      font: fontOf(font),
      color: font?.color ?? USUAL_FONT.color,
    },
    ...(axis.title ? { title: titled(axis.title, definition.axesDesign?.[letter]?.title) } : {}),
  };
}

type Title = NonNullable<AxisConfig["title"]>;

function titled(title: Title, design: TitleDesign = {}): Title {
  const { fontSize = pixels(AXIS_TITLE_SIZE), color = USUAL_FONT.color } = design;
  return { ...title, color, font: { ...title.font, size: fontSize } };
}

const allAreas = ({ series }: Drawing): boolean =>
  series.every(({ traits }) => traits.form === "area");

const isBar = (form: string): boolean => form === "bar" || form === "column";

/** An axis along which something is counted. */
function numbers(axis: AxisConfig, role: AxisRole, letter: AxisId, drawing: Drawing): AxisConfig {
  const { definition, series, positions, read } = drawing;
  const details = detailsOf(drawing, role);
  const design = definition.axesDesign?.[letter];
  const fixed = { minimum: design?.min, maximum: design?.max, majorUnit: details.majorUnit };
  const values = role === "category" ? positions : reach(series, letter);
  const own = series.filter(({ axis: along }) => along === letter);
  const shares = own.length > 0 && own.every(({ traits }) => traits.stacking === "share");
  const { minimum, maximum, majorUnit } = (shares ? sharesScale : scaleOf)(values, fixed);
  const code = axisFormat(read, definition, role);
  const locale = localeOf(read.getLocale());
  const unit = UNIT_SIZES[details.displayUnit ?? ""] ?? 1;
  const counted = unit > 1 && !details.hideUnitLabel;
  return {
    ...axis,
    min: minimum,
    max: maximum,
    ticks: {
      ...axis.ticks,
      stepSize: majorUnit,
      callback: (value) => show(value / unit, code, locale),
    },
    ...(counted ? { title: withUnit(axis, wordsOf(read).units[details.displayUnit!]!) } : {}),
  };
}

/** Excel writes the unit beside the title; here it is a second line of it. */
function withUnit({ title }: AxisConfig, unit: string): Title {
  const text = typeof title?.text === "string" ? [title.text, unit] : [unit];
  return { ...title, display: true, text };
}

/** Categories lie where the values are zero, and their labels beside them unless they were put elsewhere. */
function crossing(
  axis: AxisConfig,
  drawn: Readonly<Record<string, AxisConfig>>,
  drawing: Drawing
): AxisConfig {
  const { tickLabelPosition = "NextToAxis" } = detailsOf(drawing, "category");
  const letter = letterOf(drawing.definition, "value");
  const { min = 0, max = 0 } = drawn[letter] ?? {};
  if (min >= 0 || tickLabelPosition !== "NextToAxis") return axis;
  return { ...axis, position: { [letter]: Math.min(0, max) } };
}
