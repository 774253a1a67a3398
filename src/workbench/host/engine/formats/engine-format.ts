import { helpers } from "@odoo/o-spreadsheet";
import { CULTURES, LOCALES } from "../text/locales";
import type { LocaleCode } from "../text/locales";
import { parseCode } from "./code";
import type { Section, Token } from "./code";
import { literal } from "./literal";
import { systemCode } from "./show";

/** The format of a cell that has none. */
export const GENERAL = "General";

/** What the grid shows where the engine has nothing like the format. */
export const FALLBACK = "0.00";

/**
 * The engine's format that comes nearest to one of Excel's: the grid shows the cell by it. Colours, conditions,
 * fractions, parts of seconds and the names of months in another language than English are lost on it.
 */
export function nearestFormat(code: string, locale: LocaleCode): string {
  if (code === GENERAL) return "";
  const sections = parseCode(systemCode(code, locale));
  const conditional = sections.some(({ tokens }) =>
    tokens.some(({ kind }) => kind === "condition")
  );
  const kept = conditional ? sections.slice(-1) : textLast(sections);
  const format = kept.map((section) => sectionFormat(section, locale)).join(";");
  return format !== "" && isShown(format) ? format : FALLBACK;
}

/** Excel takes a section for texts in any place, the engine in the fourth alone. */
function textLast(sections: readonly Section[]): readonly Section[] {
  const place = sections.findIndex(({ kind }) => kind === "text");
  const [positive, negative] = sections;
  if (place < 1 || place > 2 || !positive) return sections;
  const minus: Token = { kind: "literal", text: "-", raw: "-" };
  const signed = { ...positive, tokens: [minus, ...positive.tokens] };
  return [positive, place === 1 ? signed : negative!, positive, sections[place]!];
}

function sectionFormat({ kind, tokens }: Section, locale: LocaleCode): string {
  if (kind === "fraction") return FALLBACK;
  if (kind === "date") {
    return tokens.map((token, i) => datePart(token, tokens[i + 1], locale)).join("");
  }
  const power = tokens.findIndex((token) => token.kind === "exponent");
  return tokens
    .map((token, i) => (power >= 0 && i > power && token.kind === "digit" ? "" : part(token)))
    .join("");
}

function part(token: Token): string {
  switch (token.kind) {
    case "digit":
      return token.text === "?" ? "#" : token.text;
    case "point":
    case "comma":
    case "percent":
    case "text":
      return token.text;
    case "exponent":
      return "e";
    case "general":
      return "0";
    case "fill":
      return `*${token.text}`;
    default:
      return quoted(literal(token));
  }
}

const DATE_PARTS: Readonly<Record<string, string>> = { y: "yy", yyy: "yyyy", h: "hh", s: "ss" };

function datePart(token: Token, next: Token | undefined, locale: LocaleCode): string {
  switch (token.kind) {
    case "date":
      return DATE_PARTS[token.text] ?? token.text;
    case "minute":
      return "mm";
    case "elapsed":
      return token.text.startsWith("h") ? "hhhh" : token.text.charAt(0).repeat(2);
    case "meridiem":
      return "a";
    case "slash":
      return quoted(CULTURES[locale].dateSeparator);
    case "digit":
      return "";
    case "fill":
      return `*${token.text}`;
    default:
      return token.kind === "point" && next?.kind === "digit" ? "" : quoted(literal(token));
  }
}

/** A text as the engine's formats hold it. */
function quoted(text: string): string {
  if (/^[-$+/():!^&~{}<>= ]*$/.test(text)) return text;
  return text.includes("]") ? text.replace(/./gsu, "\\$&") : `[$${text}]`;
}

function isShown(format: string): boolean {
  try {
    for (const value of [1.5, -1.5, 0, "text"]) {
      helpers.formatValue(value, { format, locale: LOCALES["en-US"] });
    }
    return true;
  } catch {
    return false;
  }
}

/** What Excel calls a format that the engine itself gave a cell, or that a person chose in the grid. */
export function codeOfFormat(format: string): string {
  if (format === "") return GENERAL;
  return parseCode(format)
    .map(({ kind, tokens }) => tokens.map((token) => excelPart(token, kind === "date")).join(""))
    .join(";");
}

function excelPart({ raw, text, kind }: Token, inDate: boolean): string {
  if (kind === "date" && text === "hhhh") return "[h]";
  if (kind === "literal" && raw === "a") return "AM/PM";
  return kind === "literal" && raw === "e" && !inDate ? "E+00" : raw;
}
