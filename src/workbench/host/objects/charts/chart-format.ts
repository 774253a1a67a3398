import { navigation, objectType } from "../../protocol/members";
import type { HostObject, ObjectType, Property } from "../../protocol/members";
import { ExcelObject } from "../context";
import type { Context } from "../context";

/** What may be dressed of a part of a chart. */
const PARTS = {
  ChartAreaFormat: ["fill"],
  ChartAxisFormat: ["font"],
  ChartAxisTitleFormat: ["font"],
  ChartDataLabelFormat: ["font"],
  ChartFormatString: ["font"],
  ChartLegendFormat: ["fill", "font"],
  ChartPointFormat: ["fill"],
  ChartSeriesFormat: ["fill", "line"],
  ChartTitleFormat: ["border", "fill", "font"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Kind = keyof typeof PARTS;

/** The format of a part of a chart: what leads to its font, its fill, its line. */
export class ChartFormat<K extends Kind = Kind> extends ExcelObject {
  constructor(
    context: Context,
    readonly kind: K,
    readonly parts: Readonly<Record<(typeof PARTS)[K][number], () => HostObject>>
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return TYPES[this.kind];
  }
}

type AnyFormat = ExcelObject & { readonly parts: Readonly<Record<string, () => HostObject>> };

const TYPES = Object.fromEntries(
  Object.entries(PARTS).map(([kind, parts]) => [kind, formatType(kind, parts)])
) as Record<Kind, ObjectType>;

function formatType(kind: string, parts: readonly string[]): ObjectType {
  const properties: Record<string, Property<AnyFormat>> = {};
  for (const part of parts) properties[part] = navigation((format) => format.parts[part]!());
  return objectType<AnyFormat>(kind, { properties, methods: {} });
}
