/** What a written cell holds: a constant, or a formula with its result. */
export interface CellContent {
  readonly value: number | string | boolean | null;
  /** In English notation, without "=". */
  readonly formula?: string;
}

/** What a cell of an existing sheet holds; an error value is none that is ever written. */
export interface PresentContent extends CellContent {
  readonly error?: string;
}

export function isBlank(content: PresentContent): boolean {
  const empty = content.value === null || content.value === "";
  return empty && content.formula === undefined && content.error === undefined;
}

/** The same formula, in which spaces say nothing. */
export function sameFormula(a: string | undefined, b: string | undefined): boolean {
  return a?.replaceAll(/\s/g, "") === b?.replaceAll(/\s/g, "");
}

/** Equal for a reader: an empty text is a blank. */
export function sameContent(present: PresentContent, wanted: CellContent): boolean {
  if (present.error !== undefined) return false;
  return (
    (present.value === "" ? null : present.value) === (wanted.value === "" ? null : wanted.value) &&
    sameFormula(present.formula, wanted.formula)
  );
}
