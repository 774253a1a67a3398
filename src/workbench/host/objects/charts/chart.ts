import type { Command, Figure } from "@odoo/o-spreadsheet";
import type { AxisConfig, ChartConfig } from "../../engine/charts/config";
import { definitionOf } from "../../engine/charts/definition";
import type { Definition } from "../../engine/charts/definition";
import type { RangeDefinition } from "../../engine/charts/names";
import { NOTHING } from "../../engine/places";
import type { Touched } from "../../engine/places";
import type { Reading } from "../../engine/plugins/facts-plugin";
import { growth } from "../../engine/sheet-sizes";
import { itemNotFound } from "../../protocol/errors";
import { navigation, objectType } from "../../protocol/members";
import type { ObjectType } from "../../protocol/members";
import { ExcelObject } from "../context";
import type { Context } from "../context";
import { Worksheet } from "../worksheet";
import { CHART_PARTS } from "./chart-parts";
import { CHART_PLACE } from "./chart-place";
import { CHART_SELF } from "./chart-self";
import { CHART_SOURCE } from "./chart-source";
import { withNamesApart } from "./names-apart";
import { anchorOf, covered, frameOf } from "./position";
import type { Frame } from "./position";

/** A chart on a worksheet, found by its id. */
export class Chart extends ExcelObject {
  constructor(
    context: Context,
    readonly sheetId: string,
    readonly chartId: string
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return CHART;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.chartId };
  }

  get definition(): Definition {
    return this.definitionIn(this.context.engine.read);
  }

  /** What it is drawn as, and its series; nothing of their looks and their cells. */
  get outline(): Definition {
    return this.definitionIn(this.context.engine.finding("charts", "sheets"));
  }

  /** With its ranges read. */
  get ranges(): RangeDefinition {
    const { definition, chartId, context } = this;
    const { dataSource } = context.engine.read.getChart(chartId)!.getRangeDefinition();
    const source = dataSource?.type === "range" ? dataSource : definition.dataSource;
    return { ...definition, dataSource: source } as RangeDefinition;
  }

  /** What is drawn; undefined for a chart that is no drawing of axes and series. */
  get drawn(): ChartConfig | undefined {
    const runtime = this.context.engine.read.getChartRuntime(this.chartId);
    return "chartJsConfig" in runtime
      ? (runtime.chartJsConfig as unknown as ChartConfig)
      : undefined;
  }

  axisDrawn(letter: string): AxisConfig | undefined {
    return this.drawn?.options.scales?.[letter];
  }

  get frame(): Frame {
    const { read } = this.context.engine;
    return frameOf(read, this.sheetId, this.figureIn(read));
  }

  /**
   * Changes the definition when the turn of this change comes, so that several of them are one step of undo.
   * @param touched what else it changes than looks
   */
  change(
    change: (definition: Definition, read: Reading) => Definition,
    touched: Touched = NOTHING
  ): void {
    const { sheetId, chartId } = this;
    this.context.engine.plan((read) => {
      const definition = change(this.definitionIn(read), read);
      const { id: figureId } = this.figureIn(read);
      return [
        { type: "UPDATE_CHART", sheetId, chartId, figureId, definition } as unknown as Command,
      ];
    }, touched);
  }

  /** Changes which cells are drawn. */
  changeSource(
    change: (definition: Definition, read: Reading) => Definition,
    touched: Touched = NOTHING
  ): void {
    this.change(
      (definition, read) => change(withNamesApart(definition, read, this.sheetId), read),
      touched
    );
  }

  /** Moves the chart or sizes it; the sheet grows with it. */
  move(change: (frame: Frame, read: Reading) => Frame): void {
    const { sheetId } = this;
    this.context.engine.plan((read) => {
      const figure = this.figureIn(read);
      const frame = change(frameOf(read, sheetId, figure), read);
      const anchor = anchorOf(read, sheetId, frame);
      return [
        ...growth(read, sheetId, covered(read, sheetId, frame)),
        { type: "UPDATE_FIGURE", sheetId, figureId: figure.id, ...anchor },
      ];
    }, NOTHING);
  }

  /** Throws where the chart was deleted. */
  definitionIn(read: Reading): Definition {
    const held = definitionOf(read, this.chartId);
    if (!held) throw itemNotFound("the chart was deleted");
    return held;
  }

  figureIn(read: Reading): Figure {
    const { sheetId, chartId } = this;
    const figure = read.getChart(chartId)
      ? read.getFigure(sheetId, read.getFigureIdFromChartId(chartId))
      : undefined;
    if (!figure) throw itemNotFound("the chart was deleted");
    return figure;
  }
}

const CHART: ObjectType = objectType<Chart>("Chart", {
  properties: {
    ...CHART_SELF.properties,
    ...CHART_PLACE.properties,
    ...CHART_SOURCE.properties,
    ...CHART_PARTS.properties,
    worksheet: navigation((chart) => new Worksheet(chart.context, chart.sheetId)),
  },
  methods: {
    ...CHART_SELF.methods,
    ...CHART_PLACE.methods,
    ...CHART_SOURCE.methods,
    ...CHART_PARTS.methods,
  },
});
