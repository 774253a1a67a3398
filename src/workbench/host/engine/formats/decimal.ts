/** A number that is not negative, as Excel shows numbers: in 15 significant digits. */
export interface Decimal {
  /** Without zeros in front; empty where the number is 0. */
  readonly digits: string;
  /** How many of the digits stand before the decimal point; may lie outside of them. */
  readonly point: number;
}

export function decimalOf(value: number): Decimal {
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  return { digits, point: digits === "" ? 0 : Number(exponent) + 1 };
}

/** Times a power of ten. */
export function shifted({ digits, point }: Decimal, power: number): Decimal {
  return digits === "" ? ZERO : { digits, point: point + power };
}

const ZERO: Decimal = { digits: "", point: 0 };

/** With so many decimals at most; halves are rounded up. */
export function rounded({ digits, point }: Decimal, decimals: number): Decimal {
  const kept = point + decimals;
  if (kept >= digits.length) return { digits, point };
  if (kept < 0) return ZERO;
  const up = digits.charAt(kept) >= "5" ? 1n : 0n;
  const head = String(BigInt(digits.slice(0, kept) || "0") + up);
  if (head === "0") return ZERO;
  const grown = Math.max(head.length - kept, 0);
  return { digits: head.padStart(kept, "0").replace(/0+$/, ""), point: point + grown };
}

/** The digits before the decimal point, without zeros in front. */
export function wholeOf({ digits, point }: Decimal): string {
  return point <= 0 ? "" : digits.slice(0, point).padEnd(point, "0");
}

/** The digits behind the decimal point, without zeros at the end. */
export function decimalsOf({ digits, point }: Decimal): string {
  return point >= 0 ? digits.slice(point) : "0".repeat(-point) + digits;
}
