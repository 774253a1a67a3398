import { withDetails } from "../../engine/charts/definition";
import type { Definition } from "../../engine/charts/definition";
import type { FontDetails, TitleDetails } from "../../engine/charts/details";
import { TITLE_SIZE } from "../../engine/charts/fonts";
import { seriesName, titleText, wordsOf } from "../../engine/charts/names";
import { pixels, points } from "../../engine/charts/units";
import { flag, integer, oneOf, text } from "../../protocol/arguments";
import { method, navigation, objectType, property } from "../../protocol/members";
import type { HostObject, ObjectType } from "../../protocol/members";
import { ExcelObject } from "../context";
import type { Chart } from "./chart";
import { ChartFill } from "./chart-fill";
import { ChartFont } from "./chart-font";
import { ChartFormat } from "./chart-format";
import { ChartLine } from "./chart-line";
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

function withTitle(definition: Definition, changed: TitleDetails): Definition {
  return withDetails(definition, { title: { ...definition.excel.title, ...changed } });
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

/** The engine has a field for all but the name of the font. */
function titleFont(chart: Chart): ChartFont {
  const slot = {
    get: (): FontDetails => {
      const { title, excel } = chart.definition;
      const { bold, italic, color, fontSize } = title;
      const size = fontSize === undefined ? undefined : points(fontSize);
      return { bold, italic, color, size, name: excel.title?.font?.name };
    },
    change: ({ name, size, ...others }: FontDetails): void =>
      chart.change((definition) => {
        const fontSize = size === undefined ? {} : { fontSize: pixels(size) };
        const own = name === undefined ? {} : { font: { name } };
        const title = { ...definition.title, ...others, ...fontSize } as Definition["title"];
        return withTitle({ ...definition, title }, own);
      }),
  };
  return new ChartFont(chart.context, slot, { size: TITLE_SIZE });
}

/** Some characters of the title. */
function substring(title: ChartTitle, start: number, length: number): HostObject {
  const { chart, context } = title;
  const isIt = (part: { readonly start: number; readonly length: number }): boolean =>
    part.start === start && part.length === length;
  const partsOf = (definition: Definition) => definition.excel.title?.parts ?? [];
  const held = (definition: Definition): FontDetails => partsOf(definition).find(isIt)?.font ?? {};
  const slot = {
    get: () => held(chart.definition),
    change: (changed: FontDetails) =>
      chart.change((definition) => {
        const part = { start, length, font: { ...held(definition), ...changed } };
        const others = partsOf(definition).filter((other) => !isIt(other));
        return withTitle(definition, { parts: [...others, part] });
      }),
  };
  return new ChartFormat(context, "ChartFormatString", {
    font: () => new ChartFont(context, slot, { size: TITLE_SIZE }),
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
    getSubstring: method<ChartTitle, [number, number]>([integer, integer], substring),
  },
});
