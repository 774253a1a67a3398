import type { TitleDetails } from "../../engine/charts/details";
import { seriesName, titleText, wordsOf } from "../../engine/charts/names";
import { flag, integer, oneOf, text } from "../../protocol/arguments";
import { method, navigation, objectType, property } from "../../protocol/members";
import type { HostObject, ObjectType } from "../../protocol/members";
import { ExcelObject } from "../context";
import type { Chart } from "./chart";
import { ChartFill } from "./chart-fill";
import { ChartFormat } from "./chart-format";
import { ChartLine } from "./chart-line";
import { substring, titleFont, withTitle } from "./chart-title-fonts";
import { between, never } from "./readers";

const ALIGNMENTS = { Center: "center", Left: "left", Right: "right" } as const;
type Alignment = keyof typeof ALIGNMENTS;

export class ChartTitle extends ExcelObject {
  constructor(readonly chart: Chart) {
    super(chart.context);
  }

  override get type(): ObjectType {
    return CHART_TITLE;
  }

  get text(): string {
    const { ranges, sheetId } = this.chart;
    const { read } = this.context.engine;
    return titleText(ranges, (id) => seriesName(read, sheetId, ranges, id), wordsOf(read));
  }

  get details(): TitleDetails {
    return this.chart.definition.excel.title ?? {};
  }

  change(changed: TitleDetails): void {
    this.chart.change((definition) => withTitle(definition, changed));
  }
}

function setText({ chart }: ChartTitle, given: string): void {
  chart.change((definition) => ({
    ...withTitle(definition, { automatic: false }),
    title: { ...definition.title, text: given },
  }));
}

/** A title that is hidden is gone in Excel: shown again, it is one of Excel's own. */
function setVisible({ chart }: ChartTitle, visible: boolean): void {
  chart.change((definition) => {
    const shown = definition.title.text || definition.excel.title?.automatic;
    if (visible && shown) return definition;
    return {
      ...withTitle(definition, { automatic: visible }),
      title: { ...definition.title, text: "" },
    };
  });
}

function format(title: ChartTitle): HostObject {
  const { context, chart } = title;
  return new ChartFormat(context, "ChartTitleFormat", {
    font: () => titleFont(chart),
    fill: () => new ChartFill(context, (fill) => title.change({ fill })),
    border: () =>
      new ChartLine(context, "ChartBorder", {
        get: () => title.details.border ?? {},
        change: (changed) =>
          chart.change((definition) =>
            withTitle(definition, { border: { ...definition.excel.title?.border, ...changed } })
          ),
      }),
  });
}

const CHART_TITLE: ObjectType = objectType<ChartTitle>("ChartTitle", {
  properties: {
    text: property<ChartTitle, string>((title) => title.text, text, setText),
    visible: property<ChartTitle, boolean>((title) => title.text !== "", flag, setVisible),
    overlay: property<ChartTitle, boolean>(
      () => false,
      never("a title over its drawing"),
      () => undefined
    ),
    horizontalAlignment: property<ChartTitle, Alignment>(
      ({ chart }) => {
        const { align } = chart.definition.title;
        return align === "center" ? "Center" : align === "right" ? "Right" : "Left";
      },
      oneOf("Center", "Left", "Right"),
      ({ chart }, alignment) =>
        chart.change((definition) => ({
          ...definition,
          title: { ...definition.title, align: ALIGNMENTS[alignment] },
        }))
    ),
    textOrientation: property<ChartTitle, number>(
      ({ details }) => details.orientation ?? 0,
      between(-90, 90),
      (title, orientation) => title.change({ orientation })
    ),
    showShadow: property<ChartTitle, boolean>(
      ({ details }) => details.shadow ?? false,
      flag,
      (title, shadow) => title.change({ shadow })
    ),
    format: navigation(format),
  },
  methods: {
    getSubstring: method<ChartTitle, [number, number]>(
      [integer, integer],
      ({ chart }, start, length) => substring(chart, start, length)
    ),
  },
});
