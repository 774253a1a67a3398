import type { AnyDefinition } from "../../engine/charts/definition";
import type { FontDetails, LabelDetails } from "../../engine/charts/details";
import { labelsOf, withLabels } from "../../engine/charts/labels";
import { flag, text } from "../../protocol/arguments";
import { navigation, objectType, property } from "../../protocol/members";
import type { HostObject, ObjectType, Property } from "../../protocol/members";
import { common } from "../area";
import { ExcelObject } from "../context";
import type { Chart } from "./chart";
import { ChartFont } from "./chart-font";
import { ChartFormat } from "./chart-format";
import { code } from "./readers";

/** The labels of the points of one series, or of all; null where series differ. */
export class ChartDataLabels extends ExcelObject {
  constructor(
    readonly chart: Chart,
    readonly series: (definition: AnyDefinition) => readonly string[]
  ) {
    super(chart.context);
  }

  override get type(): ObjectType {
    return CHART_DATA_LABELS;
  }

  /** What is so of all series; without any, what is usual. */
  common<T>(get: (labels: LabelDetails) => T, usual: T): T | null {
    const { definition } = this.chart;
    const found = common(this.series(definition).map((id) => get(labelsOf(definition, id))));
    return found === undefined ? usual : found;
  }

  change(changed: LabelDetails): void {
    this.chart.change((definition) => withLabels(definition, this.series(definition), changed));
  }
}

function shows(
  part: "categoryName" | "percentage" | "seriesName" | "value"
): Property<ChartDataLabels> {
  return property<ChartDataLabels, boolean | null>(
    (labels) => labels.common((each) => each[part] ?? false, false),
    flag,
    (labels, shown) => labels.change({ [part]: shown! })
  );
}

/** Kept, but not drawn: the engine writes labels in the colours of their series. */
function format(labels: ChartDataLabels): HostObject {
  const held = (): FontDetails => {
    const { definition } = labels.chart;
    const [first] = labels.series(definition);
    return first === undefined ? {} : (labelsOf(definition, first).font ?? {});
  };
  const slot = {
    get: held,
    change: (changed: FontDetails) =>
      labels.chart.change((definition) =>
        labels
          .series(definition)
          .reduce(
            (next, id) =>
              withLabels(next, [id], { font: { ...labelsOf(next, id).font, ...changed } }),
            definition
          )
      ),
  };
  return new ChartFormat(labels.context, "ChartDataLabelFormat", {
    font: () => new ChartFont(labels.context, slot),
  });
}

const CHART_DATA_LABELS: ObjectType = objectType<ChartDataLabels>("ChartDataLabels", {
  properties: {
    showValue: shows("value"),
    showSeriesName: shows("seriesName"),
    showCategoryName: shows("categoryName"),
    showPercentage: shows("percentage"),
    separator: property<ChartDataLabels, string | null>(
      (labels) => labels.common(({ separator }) => separator ?? "; ", "; "),
      text,
      (labels, separator) => labels.change({ separator: separator! })
    ),
    numberFormat: property<ChartDataLabels, string | null>(
      (labels) => labels.common(({ numberFormat }) => numberFormat ?? "General", "General"),
      code,
      (labels, numberFormat) => labels.change({ numberFormat: numberFormat! })
    ),
    format: navigation(format),
  },
  methods: {},
});
