import { sheets as words } from "../../locale/nl/sheets";

/** The name of the cell that holds the version of the assumptions. */
export const STAND_NAME = "Woning_Stand";

/**
 * The formula, in English notation and without "=", that says whether results still belong to the assumptions. It is
 * one of Excel itself, so that it speaks without the add-in too.
 * @param hash version of the assumptions that the results were made with
 */
export function statusFormula(hash: string): string {
  const { current, outdated, unknown } = words.status;
  const [isCurrent, isOutdated, isUnknown, made] = [current, outdated, unknown, hash].map(literal);
  return (
    `IF(ISERROR(${STAND_NAME}),${isUnknown},IF(${STAND_NAME}="",${isUnknown},` +
    `IF(${STAND_NAME}=${made},${isCurrent},${isOutdated})))`
  );
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
