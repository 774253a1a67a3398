import { parseCode } from "./code";
import type { Token } from "./code";

export type Category =
  | "General"
  | "Number"
  | "Currency"
  | "Accounting"
  | "Date"
  | "Time"
  | "Percentage"
  | "Fraction"
  | "Scientific"
  | "Text"
  | "Custom";

/** Under which heading Excel's window for number formats has a code; what fits none is custom. */
export function categoryOf(code: string): Category {
  const { kind, tokens } = parseCode(code)[0]!;
  const has = (wanted: Token["kind"]): boolean => tokens.some((token) => token.kind === wanted);
  switch (kind) {
    case "general":
      return tokens.length === 1 ? "General" : "Custom";
    case "text":
      return code === "@" ? "Text" : "Custom";
    case "fraction":
      return "Fraction";
    case "date":
      return has("date") &&
        tokens.some(({ text, kind: part }) => part === "date" && /^[dmy]/.test(text))
        ? "Date"
        : "Time";
    case "number":
      break;
  }
  const currency = tokens.some(({ kind: part, text }) => part !== "space" && /[$€]/.test(text));
  if (has("fill") && has("space")) return "Accounting";
  if (currency) return "Currency";
  if (has("percent")) return "Percentage";
  if (has("exponent")) return "Scientific";
  return has("digit") && !has("literal") ? "Number" : "Custom";
}
