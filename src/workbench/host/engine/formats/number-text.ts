import { LOCALES } from "../text/locales";
import type { LocaleCode } from "../text/locales";
import type { Section, Token } from "./code";
import { decimalOf, decimalsOf, rounded, shifted, wholeOf } from "./decimal";
import type { Decimal } from "./decimal";
import { literal } from "./literal";

/** A number without its sign, through the digits of a section: `#,##0.00`, `0%`, `0.0,,`, `0.00E+00`. */
export function numberText(value: number, { tokens }: Section, locale: LocaleCode): string {
  const layout = layoutOf(tokens);
  const count = (kind: Token["kind"]): number =>
    tokens.filter((token) => token.kind === kind).length;
  const number = shifted(decimalOf(value), 2 * count("percent") - 3 * layout.scale);
  if (!layout.exponent) return body(rounded(number, places(layout.decimals)), layout, locale);
  const { mantissa, power } = split(number, layout);
  const sign = power < 0 ? "-" : layout.exponent.text.slice(1).replace("-", "");
  const digits = String(Math.abs(power)).padStart(places(layout.power), "0");
  return (
    body(mantissa, layout, locale) +
    `E${sign}${digits}` +
    layout.power
      .filter(({ kind }) => kind !== "digit")
      .map(literal)
      .join("")
  );
}

interface Layout {
  readonly whole: readonly Token[];
  readonly point: boolean;
  readonly decimals: readonly Token[];
  readonly exponent: Token | undefined;
  readonly power: readonly Token[];
  readonly grouped: boolean;
  /** How often the number is divided by a thousand. */
  readonly scale: number;
}

function layoutOf(tokens: readonly Token[]): Layout {
  const at = tokens.findIndex(({ kind }) => kind === "exponent");
  const main = at < 0 ? tokens : tokens.slice(0, at);
  const point = main.findIndex(({ kind }) => kind === "point");
  const whole = point < 0 ? main : main.slice(0, point);
  const decimals = point < 0 ? [] : main.slice(point + 1);
  const first = whole.findIndex(isDigit);
  const last = lastDigit(whole);
  return {
    whole: whole.filter(({ kind }) => kind !== "comma"),
    point: point >= 0,
    decimals: decimals.filter(({ kind }) => kind !== "comma"),
    exponent: tokens[at],
    power: at < 0 ? [] : tokens.slice(at + 1),
    grouped: whole.slice(first, last).some(({ kind }) => kind === "comma"),
    scale: divisions(whole) + divisions(decimals),
  };
}

const isDigit = ({ kind }: Token): boolean => kind === "digit";
const lastDigit = (tokens: readonly Token[]): number => tokens.map(isDigit).lastIndexOf(true);

/** Commas right behind the last digit divide by a thousand each; those between digits only group them. */
function divisions(tokens: readonly Token[]): number {
  const behind = tokens.slice(lastDigit(tokens) + 1);
  const end = behind.findIndex(({ kind }) => kind !== "comma");
  return tokens.some(isDigit) ? (end < 0 ? behind.length : end) : 0;
}

const places = (tokens: readonly Token[]): number => tokens.filter(isDigit).length;

/** The mantissa fills the places before the point; with several of them the power goes in steps of as many. */
function split(number: Decimal, { whole, decimals }: Layout): { mantissa: Decimal; power: number } {
  const step = Math.max(places(whole), 1);
  const decimalPlaces = places(decimals);
  const at = (power: number): Decimal => rounded(shifted(number, -power), decimalPlaces);
  const power = number.digits === "" ? 0 : Math.floor((number.point - 1) / step) * step;
  const mantissa = at(power);
  return mantissa.point > step
    ? { mantissa: at(power + step), power: power + step }
    : { mantissa, power };
}

function body(number: Decimal, layout: Layout, locale: LocaleCode): string {
  const { decimalSeparator, thousandsSeparator = "" } = LOCALES[locale];
  const whole = wholeText(wholeOf(number), layout, thousandsSeparator);
  if (!layout.point) return whole;
  return whole + decimalSeparator + decimalText(decimalsOf(number), layout.decimals);
}

/** Fills the places from the right; digits for which there is no place stand before the first. */
function wholeText(digits: string, { whole, grouped, point }: Layout, separator: string): string {
  const first = whole.findIndex(({ kind }) => kind === "digit");
  let left = digits;
  let placed = 0;
  let text = "";
  const put = (digit: string): void => {
    if (grouped && placed > 0 && placed % 3 === 0) text = separator + text;
    text = digit + text;
    placed++;
  };
  const take = (): string => {
    const digit = left.slice(-1);
    left = left.slice(0, -1);
    return digit;
  };
  for (let i = whole.length - 1; i >= 0; i--) {
    const token = whole[i]!;
    if (token.kind !== "digit") {
      text = literal(token) + text;
      continue;
    }
    const digit = take() || { "0": "0", "?": " ", "#": "" }[token.text]!;
    if (digit !== "") put(digit);
    if (i === first) while (left !== "") put(take());
  }
  // `.00` has no place before the point.
  return first < 0 && point ? text + left : text;
}

function decimalText(digits: string, places: readonly Token[]): string {
  let next = 0;
  return places
    .map((token) => {
      if (token.kind !== "digit") return literal(token);
      return digits.charAt(next++) || { "0": "0", "?": " ", "#": "" }[token.text]!;
    })
    .join("");
}
