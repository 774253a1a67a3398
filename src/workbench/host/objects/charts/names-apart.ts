import { withSeries } from "../../engine/charts/definition";
import type { Definition } from "../../engine/charts/definition";
import type { Reading } from "../../engine/plugins/facts-plugin";
import type { Range } from "../range";
import { withSource } from "./series-source";

/**
 * A chart that a person made in the grid may count the first cell of each series as its name. Excel keeps names and
 * values apart, and so does a chart whose cells an add-in chooses.
 */
export function withNamesApart(definition: Definition, read: Reading, sheetId: string): Definition {
  const { dataSets, dataSetsHaveTitle, labelRange } = definition.dataSource;
  if (!dataSetsHaveTitle) return definition;
  const apart = dataSets.map(({ dataSetId, dataRange }) => ({
    dataSetId,
    ...headAndTail(read, sheetId, dataRange),
  }));
  const longest = Math.max(0, ...apart.map(({ length }) => length));
  const labels = labelRange === undefined ? undefined : headAndTail(read, sheetId, labelRange);
  const sourced = withSource(definition, {
    dataSets: apart.map(({ dataSetId, tail }) => ({ dataSetId, dataRange: tail })),
    dataSetsHaveTitle: false,
    labelRange: labels && labels.length >= longest ? labels.tail : labelRange,
  });
  return apart.reduce(
    (next, { dataSetId, head }) => withSeries(next, dataSetId, { name: head }),
    sourced
  );
}

function headAndTail(read: Reading, sheetId: string, reference: string) {
  const range = read.getRangeFromSheetXC(sheetId, reference);
  const { top, left, bottom, right } = range.zone;
  const down = bottom > top;
  const part = (zone: Range["zone"]): string =>
    read.getRangeString(read.getRangeFromZone(range.sheetId, zone), "forceSheetReference");
  return {
    length: Math.max(bottom - top, right - left) + 1,
    head: part({ top, left, bottom: top, right: left }),
    tail: part(
      down ? { ...range.zone, top: top + 1 } : { ...range.zone, left: Math.min(left + 1, right) }
    ),
  };
}
