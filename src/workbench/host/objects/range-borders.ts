import { integer, oneOf } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import { method, objectType, readOnly } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import type { Area } from "./area";
import { EDGES } from "./border-edges";
import type { Edge } from "./border-edges";
import { ExcelCollection } from "./context";
import { RangeBorder } from "./range-border";

/** The borders of an area; they are always all there, drawn or not. */
export class RangeBorders extends ExcelCollection<RangeBorder> {
  constructor(readonly area: Area) {
    super(area.context);
  }

  override get type(): ObjectType {
    return RANGE_BORDERS;
  }

  override items(): readonly RangeBorder[] {
    return EDGES.map((edge) => this.border(edge));
  }

  override find(key: string | number): RangeBorder | undefined {
    const edge = EDGES.find((name) => name.toLowerCase() === String(key).toLowerCase());
    return edge && this.border(edge);
  }

  border(edge: Edge): RangeBorder {
    return new RangeBorder(this.area, edge);
  }
}

function borderAtPlace(borders: RangeBorders, index: number): RangeBorder {
  const edge = EDGES[index];
  if (edge === undefined) throw invalidArgument(`there is no border at place ${index}`);
  return borders.border(edge);
}

const RANGE_BORDERS: ObjectType = objectType<RangeBorders>("RangeBorderCollection", {
  properties: { count: readOnly(() => EDGES.length) },
  methods: {
    getItem: method<RangeBorders, [Edge]>([oneOf(...EDGES)], (borders, edge) =>
      borders.border(edge)
    ),
    getItemAt: method<RangeBorders, [number]>([integer], borderAtPlace),
  },
});
