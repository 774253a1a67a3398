/** Text as it is compared: case, accents and spaces do not count. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}\s]/gu, "")
    .toLowerCase();
}

/** Codes in order, found by their exact text first and by their folded text where that is no guess. */
export class Codebook {
  private readonly exact = new Map<string, number>();
  private readonly folded = new Map<string, number | null>();
  /** No code stands there twice, so that a reference means one thing. */
  readonly distinct: boolean;

  constructor(readonly codes: readonly string[]) {
    codes.forEach((code, i) => {
      if (this.exact.has(code)) return;
      this.exact.set(code, i);
      const key = fold(code);
      this.folded.set(key, this.folded.has(key) ? null : i);
    });
    this.distinct = new Set(codes.map((code) => code.toLowerCase())).size === codes.length;
  }

  /** Position of a code, or undefined. */
  find(text: string): number | undefined {
    const trimmed = text.trim();
    return this.exact.get(trimmed) ?? this.folded.get(fold(trimmed)) ?? undefined;
  }

  /** The code as it is written where it is defined; a text that is unknown stays as it is. */
  canonical(text: string): string {
    const i = this.find(text);
    return i === undefined ? text : this.codes[i]!;
  }
}
