import type { Reading } from "../engine/facts-plugin";
import { parseAddress } from "../engine/address";
import { allTables } from "../engine/table-identity";
import type { NameFact } from "./named-item";
import { sameName } from "./collection";
import { invalidArgument } from "../protocol/errors";

/**
 * Excel's rule for the name of a table: letters, digits, underscores, points and backslashes, not starting with a
 * digit or a point, at most 255 of them; no reference, and no name of another table or of anything else.
 */
export function checkTableName(read: Reading, name: string, own?: string): void {
  const allowed = /^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name);
  if (!allowed || isReference(name)) throw invalidArgument(`"${name}" cannot be a table's name`);
  if (isTaken(read, name, own))
    throw invalidArgument(`there is a "${name}" in the workbook already`);
}

/** Whether a table, but not the one with this id, or a defined name goes by it. */
export function isTaken(read: Reading, name: string, own?: string): boolean {
  const facts = read.getExcelFacts("names") as Readonly<Record<string, NameFact | undefined>>;
  const names = [
    ...read.getNamedRanges().map(({ name: key }) => facts[key]?.name ?? key),
    ...Object.entries(facts).map(([key, fact]) => fact?.name ?? key),
    ...allTables(read).flatMap((table) => (table.id === own ? [] : [table.name])),
  ];
  return names.some((taken) => sameName(taken, name));
}

function isReference(name: string): boolean {
  if (/^(R\d*C?\d*|C\d*)$/i.test(name)) return true;
  try {
    parseAddress(name);
    return true;
  } catch {
    return false;
  }
}
