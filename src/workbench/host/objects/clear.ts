import type { Reading } from "../engine/plugins/facts-plugin";
import type { Write } from "../engine/plugins/hooks";
import { dressCells } from "../engine/cells/put-cells";
import { CELLS } from "../engine/places";
import { positionsIn, zonesOnGrid } from "./area";
import type { Area } from "./area";
import { clearValidation } from "./data-validation";
import { dressArea } from "./range-look";

export const CLEARED = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
export type Cleared = (typeof CLEARED)[number];

/** Empties cells, takes back how they look, or both and their validation; or the links away. */
export function clear(area: Area, what: Cleared = "All"): void {
  const { engine } = area.context;
  if (what === "All" || what === "Contents") engine.plan((read) => emptied(read, area), CELLS);
  if (what === "All" || what === "Formats") engine.plan((read) => plain(read, area), CELLS);
  if (what === "All") clearValidation(area);
  if (what.endsWith("Hyperlinks")) dressArea(area, { excelLink: undefined });
}

/** Cell by cell: emptied as a block, cells would lose their lists of allowed values too. */
function* emptied(read: Reading, area: Area): Generator<Write> {
  for (const position of positionsIn(read, area)) {
    const cell = read.getCell(position);
    if (cell?.isFormula || cell?.content) yield { type: "UPDATE_CELL", ...position, content: "" };
  }
}

/** The values stay what they are, also where the format made texts of them. */
function* plain(read: Reading, area: Area): Generator<Write> {
  const formatted = [...positionsIn(read, area)].filter((at) => read.getCell(at)?.format);
  yield* dressCells(formatted.map((position) => ({ position, code: "General" })))(read);
  const target = zonesOnGrid(read, area);
  if (target.length > 0) yield { type: "CLEAR_FORMATTING", sheetId: area.sheetId, target };
}
