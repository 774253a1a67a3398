import type { Token } from "./code";

/** What stands in a text as it is: a blank for the width of a character, nothing where a character fills the cell. */
export function literal({ kind, text }: Token): string {
  switch (kind) {
    case "literal":
    case "percent":
    case "slash":
    case "broken":
    case "point":
    case "comma":
      return text;
    case "space":
      return " ";
    case "symbol":
      return text.replace(/-[0-9a-f]*$/i, "");
    default:
      return "";
  }
}
