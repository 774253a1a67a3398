/** Numbers as people of that language write them, in the precision that they have. */
export function numberFormatter(locale: "nl-NL" | "en-US"): (value: number) => string {
  const plain = new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 });
  return (value) => (Number.isFinite(value) ? plain.format(value) : String(value));
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
