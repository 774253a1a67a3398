import type { BorderDescr, BorderStyle } from "@odoo/o-spreadsheet";
import { excelColor, readColor } from "../engine/cells/colors";
import { oneOf, text } from "../protocol/arguments";
import { HostError } from "../protocol/errors";
import { objectType, property, readOnly } from "../protocol/members";
import type { ObjectType, Property, Reader } from "../protocol/members";
import { common } from "./area";
import type { Area } from "./area";
import { borderAt, redraw, sidesOf } from "./border-edges";
import type { Edge } from "./border-edges";
import { ExcelObject } from "./context";

const LINES = [
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
export type Line = (typeof LINES)[number];
export type Weight = (typeof WEIGHTS)[number];

/** A line as Excel knows it; the engine draws the nearest that it can, and keeps Excel's names beside that. */
export interface ExcelLine extends BorderDescr {
  readonly excelLine?: Line;
  readonly excelWeight?: Weight;
}

export function line(style: Line, weight: Weight, color: string): ExcelLine {
  return { style: drawing(style, weight), color, excelLine: style, excelWeight: weight };
}

function drawing(style: Line, weight: Weight): BorderStyle {
  if (style === "Dot") return "dotted";
  if (style === "Double") return "thick";
  if (style !== "Continuous") return "dashed";
  return ({ Hairline: "thin", Thin: "thin", Medium: "medium", Thick: "thick" } as const)[weight];
}

/** What was kept counts no more when the line was changed in the grid. */
export function namesOf(drawn: ExcelLine): { readonly style: Line; readonly weight: Weight } {
  const { style, excelLine, excelWeight } = drawn;
  if (excelLine && excelWeight && drawing(excelLine, excelWeight) === style) {
    return { style: excelLine, weight: excelWeight };
  }
  if (style === "dashed") return { style: "Dash", weight: "Thin" };
  if (style === "dotted") return { style: "Dot", weight: "Thin" };
  const weight = ({ thin: "Thin", medium: "Medium", thick: "Thick" } as const)[style];
  return { style: "Continuous", weight };
}

/** One border of cells, such as the lines between their rows. */
export class RangeBorder extends ExcelObject {
  constructor(
    readonly area: Area,
    readonly edge: Edge
  ) {
    super(area.context);
  }

  override get type(): ObjectType {
    return RANGE_BORDER;
  }

  get lines(): (ExcelLine | undefined)[] {
    const { read } = this.context.engine;
    return sidesOf(read, this.area, this.edge).map((side) => borderAt(read, side));
  }
}

/** Excel makes a thin black line of a border that only gets a colour or a weight. */
function change(border: RangeBorder, draw: (drawn: ExcelLine) => ExcelLine | undefined): void {
  if (border.edge.startsWith("Diagonal")) {
    throw new HostError("NotImplemented", "The Excel host does not draw diagonal borders.");
  }
  redraw(border.area, border.edge, (drawn) => draw(drawn ?? line("Continuous", "Thin", "#000000")));
}

function look<T>(
  of: (drawn: ExcelLine | undefined) => T,
  reader: Reader<T>,
  put: (value: T, drawn: ExcelLine) => ExcelLine | undefined
): Property<RangeBorder> {
  return property<RangeBorder, T | null>(
    (border) => {
      const found = common(border.lines.map(of));
      return found === undefined ? of(undefined) : found;
    },
    reader as Reader<T | null>,
    (border, value) => change(border, (drawn) => put(value as T, drawn))
  );
}

const RANGE_BORDER: ObjectType = objectType<RangeBorder>("RangeBorder", {
  properties: {
    sideIndex: readOnly(({ edge }) => edge),
    style: look<Line | "None">(
      (drawn) => (drawn ? namesOf(drawn).style : "None"),
      oneOf("None", ...LINES),
      (style, drawn) =>
        style === "None" ? undefined : line(style, namesOf(drawn).weight, drawn.color)
    ),
    weight: look<Weight>(
      (drawn) => (drawn ? namesOf(drawn).weight : "Thin"),
      oneOf(...WEIGHTS),
      (weight, drawn) => line(namesOf(drawn).style, weight, drawn.color)
    ),
    color: look<string>(
      (drawn) => (drawn ? excelColor(drawn.color) : "#000000"),
      (value, what) => readColor(text(value, what)),
      (color, drawn) => ({ ...drawn, color })
    ),
  },
  methods: {},
});
