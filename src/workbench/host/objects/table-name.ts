import type { Reading } from "../engine/plugins/facts-plugin";
import { allTables } from "../engine/tables/table-identity";
import { invalidArgument } from "../protocol/errors";
import { sameName } from "./collection";
import { checkName } from "./name-rules";
import type { NameFact } from "./named-item";

/** A table is named as ranges are, but without question marks; nothing else in the workbook goes by its name. */
export function checkTableName(read: Reading, name: string, own?: string): void {
  checkName(name);
  if (name.includes("?")) throw invalidArgument(`"${name}" cannot be a table's name`);
  if (isTaken(read, name, own)) {
    throw invalidArgument(`there is a "${name}" in the workbook already`);
  }
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
