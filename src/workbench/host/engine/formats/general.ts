import { LOCALES } from "../text/locales";
import type { LocaleCode } from "../text/locales";
import { decimalOf, decimalsOf, rounded, wholeOf } from "./decimal";
import type { Decimal } from "./decimal";

/** The most characters that a number takes in the General format, its sign not counted. */
const WIDTH = 11;

/** A number in the General format: as short as it is, rounded to 11 characters, or with an exponent. */
export function general(value: number, locale: LocaleCode): string {
  const { decimalSeparator } = LOCALES[locale];
  const decimal = decimalOf(value);
  const sign = value < 0 ? "-" : "";
  const exponent = decimal.point - 1;
  const exact = plain(decimal, decimalSeparator);
  if (exact.length <= WIDTH) return sign + exact;
  if (exponent >= -4 && exponent < WIDTH) {
    const room = WIDTH - Math.max(decimal.point, 1) - 1;
    return sign + plain(rounded(decimal, Math.max(room, 0)), decimalSeparator);
  }
  const mantissa = rounded({ digits: decimal.digits, point: 1 }, 5);
  return sign + scientific(mantissa, exponent, decimalSeparator);
}

function plain(decimal: Decimal, separator: string): string {
  const decimals = decimalsOf(decimal);
  return (wholeOf(decimal) || "0") + (decimals === "" ? "" : separator + decimals);
}

/** Rounding may have made the mantissa 10. */
function scientific({ digits, point }: Decimal, exponent: number, separator: string): string {
  const power = exponent + point - 1;
  const shown = String(Math.abs(power)).padStart(2, "0");
  return `${plain({ digits, point: 1 }, separator)}E${power < 0 ? "-" : "+"}${shown}`;
}
