import type { AxisId } from "@odoo/o-spreadsheet";
import { axisFormat } from "../../engine/charts/axis-format";
import { letterOf, withAxis } from "../../engine/charts/definition";
import type { Definition } from "../../engine/charts/definition";
import type { AxisDetails, AxisRole } from "../../engine/charts/details";
import { flag, instance, oneOf } from "../../protocol/arguments";
import { HostError } from "../../protocol/errors";
import { method, navigation, objectType, property, readOnly } from "../../protocol/members";
import type { HostObject, ObjectType, Property, Reader } from "../../protocol/members";
import { ExcelObject } from "../context";
import { Range } from "../range";
import type { Chart } from "./chart";
import { AXIS_SCALE } from "./chart-axis-scale";
import { ChartAxisTitle } from "./chart-axis-title";
import { ChartFont } from "./chart-font";
import { ChartFormat } from "./chart-format";
import { ChartGridlines } from "./chart-gridlines";
import { takeCategories } from "./chart-source";
import { code } from "./readers";

/** One axis of a chart: along the categories, or along the values. */
export class ChartAxis extends ExcelObject {
  constructor(
    readonly chart: Chart,
    readonly role: AxisRole
  ) {
    super(chart.context);
  }

  override get type(): ObjectType {
    return CHART_AXIS;
  }

  /** Something is counted along it: values, or the places of points. */
  get numeric(): boolean {
    return this.role !== "category" || withAxes(this.chart.outline).type === "scatter";
  }

  get definition(): Definition {
    return withAxes(this.chart.definition);
  }

  get letter(): AxisId {
    return letterOf(withAxes(this.chart.outline), this.role);
  }

  get details(): AxisDetails {
    return this.definition.excel.axes?.[this.role] ?? {};
  }

  change(changed: AxisDetails): void {
    this.chart.change((definition) => withAxis(definition, this.role, changed));
  }
}

function withAxes(definition: Definition): Definition {
  if (definition.type && definition.type !== "pie") return definition;
  throw new HostError("InvalidOperation", "A chart of this type has no axes.");
}

/** Something that only Excel's details tell of an axis. */
function detail<T>(
  get: (details: AxisDetails) => T,
  reader: Reader<T>,
  changed: (value: T) => AxisDetails
): Property<ChartAxis> {
  return property<ChartAxis, T>(
    ({ details }) => get(details),
    reader,
    (axis, value) => axis.change(changed(value))
  );
}

const POSITIONS = ["NextToAxis", "High", "Low", "None"] as const;

function format(axis: ChartAxis): HostObject {
  const { chart, role, context } = axis;
  const slot = {
    get: () => axis.details.font ?? {},
    change: (changed: object) =>
      chart.change((definition) => {
        const font = { ...definition.excel.axes?.[role]?.font, ...changed };
        return withAxis(definition, role, { font });
      }),
  };
  return new ChartFormat(context, "ChartAxisFormat", {
    font: () => new ChartFont(context, slot),
  });
}

const gridlines = (kind: "major" | "minor"): Property<ChartAxis> =>
  navigation((axis) => new ChartGridlines(axis, kind));

const CHART_AXIS: ObjectType = objectType<ChartAxis>("ChartAxis", {
  properties: {
    ...AXIS_SCALE,
    type: readOnly(({ role }) => (role === "category" ? "Category" : "Value")),
    axisGroup: readOnly(({ role }) => (role === "secondary" ? "Secondary" : "Primary")),
    visible: detail(
      ({ hidden }) => !hidden,
      flag,
      (visible) => ({ hidden: !visible })
    ),
    reversePlotOrder: detail(
      ({ reversed }) => reversed ?? false,
      flag,
      (reversed) => ({ reversed })
    ),
    tickLabelPosition: detail(
      ({ tickLabelPosition }) => tickLabelPosition ?? "NextToAxis",
      oneOf<string>(...POSITIONS),
      (tickLabelPosition) => ({ tickLabelPosition })
    ),
    numberFormat: property<ChartAxis, string>(
      ({ chart, role }) => axisFormat(chart.context.engine.read, chart.ranges, role),
      code,
      (axis, numberFormat) => axis.change({ numberFormat })
    ),
    linkNumberFormat: property<ChartAxis, boolean>(
      ({ details }) => details.numberFormat === undefined,
      flag,
      (axis, linked) => {
        const { read } = axis.context.engine;
        const own = axisFormat(read, axis.chart.ranges, axis.role);
        axis.change({ numberFormat: linked ? undefined : own });
      }
    ),
    majorGridlines: gridlines("major"),
    minorGridlines: gridlines("minor"),
    title: navigation((axis) => new ChartAxisTitle(axis)),
    format: navigation(format),
  },
  methods: {
    setCategoryNames: method<ChartAxis, [Range]>([instance(() => Range)], ({ chart }, names) =>
      takeCategories(chart, names)
    ),
  },
});
