const CALL = /(?:^|[^\p{L}\p{N}_.])(?:_xldudf_)?WONING[._]\p{L}[\p{L}\p{N}_.]*\s*\(/iu;
const TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Whether a formula calls a function of ours. */
export function callsFunction(formula: unknown): formula is string {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  return CALL.test(formula.replace(TEXT, ""));
}

/** The formula as a person types it: a file names a custom function otherwise, and so does Excel while it knows none. */
export function typedFormula(formula: string): string {
  return formula.replace(/_xldudf_WONING_(?=\p{L})/giu, "WONING.");
}
