import type { Area } from "../assumptions/area";
import type { CellValue, NamedGrids, NameState } from "../assumptions/grid";
import { CELLS_IN_ALL, CELLS_PER_NAME } from "../assumptions/locate/limits";
import type { DefinedName } from "../assumptions/locate/placed";
import { parseRefersTo } from "../assumptions/locate/refers-to";
import type { Found } from "../assumptions/locate/resolve-name";
import { NameResolver } from "../assumptions/locate/resolve-name";
import { ASSUMPTION_NAMES, STATE_NAME } from "../assumptions/schema";
import { AreaReader, isLarge } from "./read-area";
import type { Inventory, LiveSheet } from "./read-inventory";
import { readInventory } from "./read-inventory";
import { placeTables, scopedNames } from "./read-places";
import type { TabledSheet } from "./read-places";
import type { StandCell } from "./stand";
import { standOf } from "./stand";

/** What a live workbook says. */
export interface WorkbookReading {
  /** The cells of every assumption name; the same as the reader of .xlsx files gives. */
  readonly grids: NamedGrids;
  readonly stand: StandCell;
  /** What the cell of `Woning_Stand` shows; null where there is none. */
  readonly standValue: CellValue;
  /** Excel calculates only when asked to. */
  readonly manual: boolean;
  /** Ids of the worksheets that hold assumptions: what happens on others is of no importance to them. */
  readonly worksheetIds: readonly string[];
  /** Names of all worksheets, in their order. */
  readonly sheetNames: readonly string[];
}

const NAMES = [...ASSUMPTION_NAMES, STATE_NAME];

/**
 * Reads all assumptions in two batches: what names and tables there are, then the cells. A third one is needed where
 * a table has outgrown its name, or where the size of a large area has to be known first.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookReading> {
  const inventory = await readInventory(context, NAMES);
  const reader = new AreaReader(context);
  const targets = targetsOf(inventory);
  for (const { sheet, area } of targets.values()) {
    if (isLarge(area)) reader.measure(sheet.id, area);
    else reader.ask(sheet.id, area);
  }
  const stand = targets.get(STATE_NAME);
  const standCell = stand && firstCell(context, stand).load("formulas");
  const tables = placeTables(context, inventory, [...targets.values()]);
  const lacking = NAMES.some((name) => inventory.names.get(name) === undefined);
  const scoped = lacking ? scopedNames(context, inventory.sheets) : () => [];
  await reader.read();

  const sheets = tables();
  const resolver = new NameResolver<TabledSheet>(sheets, definitions(inventory, scoped()));
  const found = new Map(NAMES.map((name) => [name, resolver.resolve(name)]));
  for (const place of found.values()) {
    if (place.state === "found") reader.ask(place.sheet.id, place.area);
  }
  await reader.readMore();

  const states = statesOf(found, reader);
  const state = states.get(STATE_NAME);
  states.delete(STATE_NAME);
  const places = [...found].flatMap(([name, place]) =>
    place.state === "found" && name !== STATE_NAME ? [place.sheet.id] : []
  );
  return {
    grids: states,
    stand: standCell ? standOf((standCell.formulas as unknown[][])[0]![0]) : "missing",
    standValue: state?.state === "range" ? (state.grid.cells[0]?.[0] ?? null) : null,
    manual: inventory.manual,
    worksheetIds: [...new Set(places)],
    sheetNames: sheets.map(({ name }) => name),
  };
}

interface Target {
  readonly sheet: LiveSheet;
  readonly area: Area;
}

/** Names that are an area of cells, as they are most of the time; what they come down to is settled with the tables. */
function targetsOf({ names, sheets }: Inventory): Map<string, Target> {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const targets = new Map<string, Target>();
  for (const [name, refersTo] of names) {
    if (refersTo === undefined) continue;
    const target = parseRefersTo(refersTo, () => false);
    if (target.kind !== "area") continue;
    const sheet = byName.get(target.sheet.toLowerCase());
    if (sheet) targets.set(name, { sheet, area: target.area });
  }
  return targets;
}

function firstCell(context: Excel.RequestContext, { sheet, area }: Target): Excel.Range {
  return context.workbook.worksheets.getItem(sheet.id).getCell(area.top - 1, area.left - 1);
}

function definitions({ names }: Inventory, scoped: readonly DefinedName[]): DefinedName[] {
  const ofWorkbook = [...names].flatMap(([name, refersTo]) =>
    refersTo === undefined ? [] : [{ name, sheet: undefined, refersTo }]
  );
  return [...ofWorkbook, ...scoped];
}

type Resolved = Found<TabledSheet> | Exclude<NameState, { state: "range" | "too-large" }>;

function statesOf(
  found: ReadonlyMap<string, Resolved>,
  reader: AreaReader
): Map<string, NameState> {
  let room = CELLS_IN_ALL;
  const states = new Map<string, NameState>();
  for (const [name, place] of found) {
    if (place.state !== "found") {
      states.set(name, place);
      continue;
    }
    const { sheet, area, refersTo, outgrown } = place;
    const read = reader.area(sheet.id, area);
    room -= read?.held ?? 0;
    if (!read || room < 0) {
      states.set(name, { state: "too-large", refersTo, limit: CELLS_PER_NAME });
      continue;
    }
    const { cells, merged } = read;
    const grid = { sheet: sheet.name, row: area.top, column: area.left, cells, merged };
    states.set(name, { state: "range", grid: outgrown ? { ...grid, outgrown } : grid });
  }
  return states;
}
