/** Words in a row as far as they fit in so many characters, the first always, and how many more there are. */
export function fitted(
  words: readonly string[],
  room: number,
  more: (count: number) => string
): string {
  let text = "";
  for (const [i, word] of words.entries()) {
    const next = i === 0 ? word : `${text}, ${word}`;
    const rest = words.length - i - 1;
    const tail = rest === 0 ? "" : ` ${more(rest)}`;
    if (i > 0 && next.length + tail.length > room) return `${text} ${more(words.length - i)}`;
    text = next;
  }
  return text;
}

/** A text cut off where it is longer than that. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** Words that hold a text go before the others. */
export function likelyFirst(words: readonly string[], text: string): readonly string[] {
  const part = text.toLowerCase();
  const holds = (word: string): boolean => word.toLowerCase().includes(part);
  return [...words.filter(holds), ...words.filter((word) => !holds(word))];
}
