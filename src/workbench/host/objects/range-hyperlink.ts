import type { CellStyle, Link } from "../engine/cells/cell-style";
import { styleAt } from "../engine/cells/cell-style";
import { putCells } from "../engine/cells/put-cells";
import { CELLS } from "../engine/places";
import { optional, record, text } from "../protocol/arguments";
import { property } from "../protocol/members";
import type { Property, Reader } from "../protocol/members";
import { positionsIn } from "./area";
import type { Range } from "./range";
import { textAt } from "./range-cells";
import { dressArea } from "./range-look";

interface Hyperlink extends Link {
  readonly textToDisplay?: string;
}

const readLink = record<{ [K in keyof Hyperlink]-?: Hyperlink[K] | undefined }>({
  address: optional(text),
  documentReference: optional(text),
  screenTip: optional(text),
  textToDisplay: optional(text),
}) as Reader<Hyperlink>;

/** As Excel's style for hyperlinks dresses it. */
const DRESS: CellStyle = { underline: true, excelUnderline: "", textColor: "#0563C1" };

/** A link from cells: kept and told, but the grid does not follow it. */
export const HYPERLINK: Property<Range> = property<Range, Hyperlink | null>(
  (range) => linkOf(range),
  readLink as Reader<Hyperlink | null>,
  (range, given) => {
    const { textToDisplay, ...parts } = given!;
    const said = Object.entries(parts).filter(([, part]) => part !== undefined);
    dressArea(range, { ...DRESS, excelLink: Object.fromEntries(said) });
    if (textToDisplay === undefined) return;
    const { sheetId, zone } = range;
    const position = { sheetId, row: zone.top, col: zone.left };
    range.context.engine.plan(putCells([{ position, value: `'${textToDisplay}` }], "en-US"), CELLS);
  }
);

/** Null where cells have none, or not the same one. */
function linkOf(range: Range): Hyperlink | null {
  const { read } = range.context.engine;
  const links = [...positionsIn(read, range)].map((at) => styleAt(read, at).excelLink);
  const [first] = links;
  const same = links.every((link) => JSON.stringify(link) === JSON.stringify(first));
  if (!first || !same) return null;
  const { sheetId, zone } = range;
  const textToDisplay = textAt(read, { sheetId, row: zone.top, col: zone.left });
  return { ...first, textToDisplay };
}
