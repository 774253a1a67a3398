import { sheets as words } from "../../locale/nl/sheets";
import { statusFormula } from "../../projection/placement/result-status";

/**
 * What is entered where a result says whether it still belongs to the assumptions. Without the cell that holds their
 * version it is a word, as a formula would show #NAME?.
 */
export function statusInput(hash: string, hasStand: boolean): string {
  return hasStand ? `=${statusFormula(hash)}` : words.status.unknown;
}
