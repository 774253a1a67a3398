import type { Command, Zone } from "@odoo/o-spreadsheet";
import { LAST_COLUMN, LAST_ROW, parseAddress } from "../engine/address";
import { either, instance, integer, optional, text } from "../protocol/arguments";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { method, objectType, orNull } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { ExcelObject } from "./context";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** The rows and columns that stay in sight while a person scrolls. */
export class FreezePanes extends ExcelObject {
  constructor(readonly sheet: Worksheet) {
    super(sheet.context);
  }

  override get type(): ObjectType {
    return FREEZE_PANES;
  }
}

type Frozen = Partial<Record<"rows" | "columns", number>>;

/** None thaws; what is not named stays as it is. */
function freeze({ context, sheet: { sheetId } }: FreezePanes, { rows, columns }: Frozen): void {
  if ((rows ?? 0) < 0 || (columns ?? 0) < 0)
    throw invalidArgument("the count must not be negative");
  // The engine keeps a line that is not frozen in what it has of a sheet.
  const room = { top: 0, left: 0, bottom: rows ?? 0, right: columns ?? 0 };
  context.engine.ensure(sheetId, room);
  const commands: Command[] = [];
  if (rows !== undefined) {
    commands.push(
      rows > 0
        ? { type: "FREEZE_ROWS", sheetId, quantity: rows }
        : { type: "UNFREEZE_ROWS", sheetId }
    );
  }
  if (columns !== undefined) {
    commands.push(
      columns > 0
        ? { type: "FREEZE_COLUMNS", sheetId, quantity: columns }
        : { type: "UNFREEZE_COLUMNS", sheetId }
    );
  }
  for (const command of commands) context.engine.write(command);
}

/** All that lies above the end of the range and to the left of it; of whole rows only what lies above, and so on. */
function freezeAt(panes: FreezePanes, { top, left, bottom, right }: Zone): void {
  const wholeRows = left === 0 && right === LAST_COLUMN;
  const wholeColumns = top === 0 && bottom === LAST_ROW;
  if (wholeRows && wholeColumns) throw invalidArgument("a whole sheet cannot be frozen");
  freeze(panes, {
    rows: wholeColumns ? 0 : bottom + 1,
    columns: wholeRows ? 0 : right + 1,
  });
}

function location({ context, sheet }: FreezePanes): Range {
  const { xSplit: columns, ySplit: rows } = context.engine.read.getPaneDivisions(sheet.sheetId);
  if (rows === 0 && columns === 0) throw itemNotFound("nothing is frozen");
  return sheet.range().on({
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  });
}

const FREEZE_PANES: ObjectType = objectType<FreezePanes>("WorksheetFreezePanes", {
  properties: {},
  methods: {
    freezeAt: method<FreezePanes, [Range | string]>(
      [
        either(
          instance(() => Range),
          text
        ),
      ],
      (panes, at) => freezeAt(panes, typeof at === "string" ? parseAddress(at).zone : at.zone)
    ),
    freezeColumns: method<FreezePanes, [number | undefined]>(
      [optional(integer)],
      (panes, columns = 1) => freeze(panes, { columns })
    ),
    freezeRows: method<FreezePanes, [number | undefined]>([optional(integer)], (panes, rows = 1) =>
      freeze(panes, { rows })
    ),
    unfreeze: method<FreezePanes, []>([], (panes) => freeze(panes, { rows: 0, columns: 0 })),
    getLocation: method<FreezePanes, []>([], location),
    getLocationOrNullObject: method<FreezePanes, []>([], (panes) => orNull(() => location(panes))),
  },
});
