import { tokenize } from "@odoo/o-spreadsheet";
import { HostError } from "../../protocol/errors";
import type { Reading } from "../plugins/facts-plugin";

/** What is kept of a name that the engine does not know by that name: one of a worksheet, or for a formula. */
interface Fact {
  readonly scope?: string;
  readonly name?: string;
  readonly formula?: string;
}

/** Refuses a formula with a name that Excel calculates with on this worksheet and the engine cannot. */
export function checkNames(read: Reading, sheetId: string, formula: string): void {
  const facts = Object.entries(read.getExcelFacts("names")) as [string, Fact | undefined][];
  const unknown = facts
    .filter(([, fact]) => fact?.formula !== undefined || fact?.scope !== undefined)
    .filter(([, fact]) => (fact?.scope ?? sheetId) === sheetId)
    .map(([key, fact]) => (fact?.name ?? key).toUpperCase());
  if (unknown.length === 0) return;
  const used = tokenize(formula).find(
    ({ type, value }) => type === "SYMBOL" && unknown.includes(value.toUpperCase())
  );
  if (!used) return;
  throw new HostError(
    "NotImplemented",
    `The Excel host does not calculate with the name ${used.value}: it is one of a worksheet, or for a formula.`
  );
}
