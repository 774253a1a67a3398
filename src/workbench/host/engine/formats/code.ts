import type { LocaleCode } from "../text/locales";
import { DIALECTS } from "./dialects";

/** The parts of a number format's code, whatever language it is written in. */
type TokenKind =
  | "digit"
  | "point"
  | "comma"
  | "percent"
  | "exponent"
  | "slash"
  | "general"
  | "text"
  | "literal"
  | "space"
  | "fill"
  | "date"
  | "minute"
  | "elapsed"
  | "meridiem"
  | "symbol"
  | "condition"
  | "colour"
  | "broken";

export interface Token {
  readonly kind: TokenKind;
  /** What it means: a literal's text, `yyyy` of a year in any language, `>=1000` of a condition. */
  readonly text: string;
  /** As it was written. */
  readonly raw: string;
}

type SectionKind = "general" | "number" | "fraction" | "date" | "text";

/** What stands between two semicolons. */
export interface Section {
  readonly kind: SectionKind;
  readonly tokens: readonly Token[];
}

const ANY = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P|E[+-]|General|Standaard|(\p{L})\1*|./isuy;

/** Reads a code of Excel's; every text is one, at worst with broken parts. */
export function parseCode(code: string, locale: LocaleCode = "en-US"): Section[] {
  const key = `${locale} ${code}`;
  let sections = known.get(key);
  if (!sections) known.set(key, (sections = split(tokenize(code, locale))));
  return sections;
}

const known = new Map<string, Section[]>();

/** Whether Excel takes the code. */
export function isCode(code: string): boolean {
  const sections = parseCode(code);
  const broken = sections.some(({ kind: section, tokens }) =>
    tokens.some(({ kind }) => kind === "broken" || (kind === "general" && section === "date"))
  );
  return code.length <= 255 && sections.length <= 4 && !broken;
}

function tokenize(code: string, locale: LocaleCode): Token[] {
  const tokens: Token[] = [];
  ANY.lastIndex = 0;
  for (let found = ANY.exec(code); found; found = ANY.exec(code)) {
    tokens.push(read(found[0], locale));
  }
  return tokens;
}

const SINGLE: Readonly<Record<string, TokenKind>> = {
  "0": "digit",
  "#": "digit",
  "?": "digit",
  "%": "percent",
  "/": "slash",
  "@": "text",
  '"': "broken",
  "\\": "broken",
  "[": "broken",
  _: "broken",
  "*": "broken",
};

function read(raw: string, locale: LocaleCode): Token {
  const { point, comma } = DIALECTS[locale];
  const one = (kind: TokenKind, text = raw): Token => ({ kind, text, raw });
  if (raw.length > 1 && raw.startsWith('"')) return one("literal", raw.slice(1, -1));
  if (raw.length > 1 && raw.startsWith("\\")) return one("literal", raw.slice(1));
  if (raw.length > 1 && raw.startsWith("_")) return one("space", raw.slice(1));
  if (raw.length > 1 && raw.startsWith("*")) return one("fill", raw.slice(1));
  if (raw.length > 1 && raw.startsWith("[")) return bracket(raw, locale);
  if (/^a(m\/pm|\/p)$/i.test(raw)) return one("meridiem");
  if (/^e[+-]$/i.test(raw)) return one("exponent", raw.toUpperCase());
  if (/^\p{L}/u.test(raw)) return letters(raw, locale);
  if (raw === point) return one("point", ".");
  if (raw === comma) return one("comma", ",");
  return one(SINGLE[raw] ?? "literal");
}

/** The word General, a part of a date, or letters that stand for themselves. */
function letters(raw: string, locale: LocaleCode): Token {
  const { general, letters: own } = DIALECTS[locale];
  if (raw.toLowerCase() === general.toLowerCase()) return { kind: "general", text: raw, raw };
  const letter = own[raw.charAt(0).toLowerCase()];
  const partOfDate = letter !== undefined && /^(.)\1*$/iu.test(raw);
  return partOfDate
    ? { kind: "date", text: letter.repeat(raw.length), raw }
    : { kind: "literal", text: raw, raw };
}

const COLOUR = /^\[(black|blue|cyan|green|magenta|red|white|yellow|colou?r\s*\d+)\]$/i;

function bracket(raw: string, locale: LocaleCode): Token {
  const { letters: own, colours, point } = DIALECTS[locale];
  const inner = raw.slice(1, -1);
  const letter = own[inner.charAt(0).toLowerCase()];
  if (letter && "hms".includes(letter) && /^(.)\1*$/iu.test(inner)) {
    return { kind: "elapsed", text: letter.repeat(inner.length), raw };
  }
  if (inner.startsWith("$")) return { kind: "symbol", text: inner.slice(1), raw };
  const condition = inner.replace(point, ".");
  if (/^(<=|>=|<>|[<>=])-?\d+(\.\d+)?$/.test(condition)) {
    return { kind: "condition", text: condition, raw };
  }
  const colour = Object.entries(colours).find(
    ([, local]) => local.toLowerCase() === inner.toLowerCase()
  );
  const text = `[${colour?.[0] ?? inner}]`;
  return { kind: COLOUR.test(text) ? "colour" : "broken", text, raw };
}

function split(tokens: readonly Token[]): Section[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.raw === ";") parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts.map((part) => {
    const kind = kindOf(part);
    return { kind, tokens: kind === "date" ? withMinutes(part) : part };
  });
}

function kindOf(tokens: readonly Token[]): SectionKind {
  const has = (...kinds: TokenKind[]): boolean => tokens.some(({ kind }) => kinds.includes(kind));
  if (has("date", "elapsed", "meridiem")) return "date";
  if (has("text")) return "text";
  if (has("general")) return "general";
  return has("slash") && has("digit") ? "fraction" : "number";
}

/** An m after hours or before seconds stands for minutes; any other for months. */
function withMinutes(tokens: readonly Token[]): Token[] {
  const dates = tokens.filter(({ kind }) => kind === "date" || kind === "elapsed");
  return tokens.map((token) => {
    const place = dates.indexOf(token);
    const minutes =
      /^mm?$/.test(token.text) &&
      token.kind === "date" &&
      (dates[place - 1]?.text.startsWith("h") || dates[place + 1]?.text.startsWith("s"));
    return minutes ? { ...token, kind: "minute" } : token;
  });
}
