type Locale = "nl-NL" | "en-US";

/** Outside these a number is written with a power of ten: nobody counts rows of zeros. */
const LARGEST_PLAIN = 1e15;
const SMALLEST_PLAIN = 1e-9;

/** Numbers as people of that language write them, in the precision that they have. */
export function numberFormatter(locale: Locale): (value: number) => string {
  return formatter(locale, { maximumSignificantDigits: 15 }, 15);
}

/** Computed numbers as people read them: six decimals, or six digits of what is smaller than that. */
export function roundedFormatter(locale: Locale): (value: number) => string {
  const whole = formatter(locale, { maximumFractionDigits: 6 }, 6);
  const small = formatter(locale, { maximumSignificantDigits: 6 }, 6);
  return (value) => (Math.abs(value) < 1 ? small(value) : whole(value));
}

function formatter(
  locale: Locale,
  precision: Intl.NumberFormatOptions,
  digits: number
): (value: number) => string {
  const plain = new Intl.NumberFormat(locale, precision);
  const power = new Intl.NumberFormat(locale, {
    notation: "scientific",
    maximumSignificantDigits: digits,
  });
  return (value) => {
    if (!Number.isFinite(value)) return String(value);
    const size = Math.abs(value);
    const readable = size === 0 || (size >= SMALLEST_PLAIN && size <= LARGEST_PLAIN);
    return (readable ? plain : power).format(value);
  };
}

/** "a, b and c", cut off after `most` with how many more there are. */
export function lister(and: string, more: (count: number) => string) {
  return (words: readonly string[], most = 8): string => {
    const shown = words.length > most + 1 ? words.slice(0, most) : words;
    const rest = words.length - shown.length;
    if (rest > 0) return `${shown.join(", ")} ${and} ${more(rest)}`;
    if (shown.length < 2) return shown.join("");
    return `${shown.slice(0, -1).join(", ")} ${and} ${shown.at(-1)!}`;
  };
}
