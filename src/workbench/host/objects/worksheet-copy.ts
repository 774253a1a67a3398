import { POINT_NAME } from "../engine/plugins/names-plugin";
import type { Write } from "../engine/plugins/hooks";
import { SET_FACT } from "../engine/plugins/facts-plugin";
import { engineSheetName } from "../engine/text/sheet-names";
import { instance, oneOf, optional } from "../protocol/arguments";
import { invalidArgument } from "../protocol/errors";
import { method } from "../protocol/members";
import type { Method } from "../protocol/members";
import { newId } from "./context";
import { NamedItems } from "./named-items";
import { LONGEST_SHEET_NAME } from "./sheet-name";
import { Worksheet } from "./worksheet";
import { moveTo } from "./worksheet-tab";

const PLACES = ["None", "Before", "After", "Beginning", "End"] as const;
type Place = (typeof PLACES)[number];

/** Copies a sheet with what is known of it and the names of its cells. All is read first: it is one step of undo. */
function copy(sheet: Worksheet, place: Place = "None", relativeTo?: Worksheet): Worksheet {
  const { context, sheetId } = sheet;
  const { engine } = context;
  const position = placeOf(place, relativeTo);
  const sheetIdTo = newId(context);
  const sheetNameTo = nameOfCopy(sheet);
  const known = [...factsFor(sheet, sheetIdTo), ...namesFor(sheet, sheetIdTo)];
  engine.write({
    type: "DUPLICATE_SHEET",
    sheetId,
    sheetIdTo,
    sheetNameTo: engineSheetName(sheetNameTo),
  });
  engine.plan(moveTo(sheetIdTo, position));
  for (const write of known) engine.write(write);
  return new Worksheet(context, sheetIdTo);
}

/** The copy is called as the sheet is, with the next free number behind it. */
function nameOfCopy({ context, name }: Worksheet): string {
  const { read } = context.engine;
  const bare = name.replace(/ \(\d+\)$/, "");
  for (let i = 2; ; i++) {
    const number = ` (${i})`;
    const copied = bare.slice(0, LONGEST_SHEET_NAME - number.length) + number;
    if (read.getSheetIdByName(engineSheetName(copied)) === undefined) return copied;
  }
}

/** Where the copy goes; without a place, before all others. */
function placeOf(place: Place, relativeTo: Worksheet | undefined): number {
  if (place === "End") return Infinity;
  if (place === "None" || place === "Beginning") return 0;
  if (!relativeTo) throw invalidArgument("the worksheet to put the copy beside must be given");
  return relativeTo.position + (place === "After" ? 1 : 0);
}

function factsFor({ context, sheetId }: Worksheet, copied: string): Write[] {
  return (["pages", "protection", "sheets"] as const).flatMap((kind): Write[] => {
    const value = context.engine.fact(kind, sheetId);
    return value === undefined ? [] : [{ type: SET_FACT, kind, key: copied, value }];
  });
}

/** Names of cells on the sheet, and the sheet's own, become names that the copy alone knows. */
function namesFor({ context, sheetId }: Worksheet, copied: string): Write[] {
  const own = new NamedItems(context, sheetId).items();
  const shared = new NamedItems(context)
    .items()
    .filter(
      ({ name, range }) => range?.sheetId === sheetId && !own.some((item) => item.name === name)
    );
  const names = new NamedItems(context, copied);
  return [...own, ...shared].flatMap(({ name, range, fact }): Write[] => {
    const key = names.freeKey(name);
    const value = { ...fact, scope: copied, name };
    const to = range && {
      sheetId: range.sheetId === sheetId ? copied : range.sheetId,
      zone: range.zone,
    };
    const kept: Write = { type: SET_FACT, kind: "names", key, value };
    return to ? [{ type: POINT_NAME, name: key, to }, kept] : [kept];
  });
}

export const COPY: Method<Worksheet> = method<
  Worksheet,
  [Place | undefined, Worksheet | undefined]
>([optional(oneOf(...PLACES)), optional(instance(() => Worksheet))], copy);
