import type { TitleDesign } from "@odoo/o-spreadsheet";
import { letterOf, withDesign } from "../../engine/charts/definition";
import { AXIS_TITLE_SIZE } from "../../engine/charts/fonts";
import { wordsOf } from "../../engine/charts/names";
import { pixels, points } from "../../engine/charts/units";
import type { FontDetails } from "../../engine/charts/details";
import { flag, text } from "../../protocol/arguments";
import { navigation, objectType, property } from "../../protocol/members";
import type { HostObject, ObjectType } from "../../protocol/members";
import { ExcelObject } from "../context";
import type { ChartAxis } from "./chart-axis";
import { ChartFont } from "./chart-font";
import { ChartFormat } from "./chart-format";

export class ChartAxisTitle extends ExcelObject {
  constructor(readonly axis: ChartAxis) {
    super(axis.context);
  }

  override get type(): ObjectType {
    return CHART_AXIS_TITLE;
  }

  get design(): TitleDesign {
    const { definition, letter } = this.axis;
    return definition.axesDesign?.[letter]?.title ?? {};
  }

  change(changed: (held: TitleDesign) => TitleDesign): void {
    const { chart, role } = this.axis;
    chart.change((definition) => {
      const held = definition.axesDesign?.[letterOf(definition, role)]?.title ?? {};
      return withDesign(definition, role, { title: { ...held, ...changed(held) } });
    });
  }
}

function setVisible(title: ChartAxisTitle, visible: boolean): void {
  const { axisTitle } = wordsOf(title.context.engine.finding());
  title.change((held) => ({ text: visible ? held.text || axisTitle : "" }));
}

function format(title: ChartAxisTitle): HostObject {
  const slot = {
    get: (): FontDetails => {
      const { bold, italic, color, fontSize } = title.design;
      return { bold, italic, color, size: fontSize === undefined ? undefined : points(fontSize) };
    },
    // The engine writes the titles of axes in one font.
    change: ({ size, bold, italic, color }: FontDetails) =>
      title.change(() => ({
        ...(bold === undefined ? {} : { bold }),
        ...(italic === undefined ? {} : { italic }),
        ...(color === undefined ? {} : { color }),
        ...(size === undefined ? {} : { fontSize: pixels(size) }),
      })),
  };
  return new ChartFormat(title.context, "ChartAxisTitleFormat", {
    font: () => new ChartFont(title.context, slot, { size: AXIS_TITLE_SIZE }),
  });
}

const CHART_AXIS_TITLE: ObjectType = objectType<ChartAxisTitle>("ChartAxisTitle", {
  properties: {
    text: property<ChartAxisTitle, string>(
      ({ design }) => design.text ?? "",
      text,
      (title, given) => title.change(() => ({ text: given }))
    ),
    visible: property<ChartAxisTitle, boolean>(
      ({ design }) => Boolean(design.text),
      flag,
      setVisible
    ),
    format: navigation(format),
  },
  methods: {},
});
