import { fold } from "../codebook";

/** Headers by exact text first, then by folded text, each taken once. */
export class HeaderSearch {
  private readonly taken = new Set<number>();
  private readonly exact = new Map<string, number>();
  private readonly folded = new Map<string, number>();

  constructor(readonly texts: readonly string[]) {
    texts.forEach((text, at) => {
      if (!this.exact.has(text)) this.exact.set(text, at);
      if (!this.folded.has(fold(text))) this.folded.set(fold(text), at);
    });
  }

  isTaken(header: string): boolean {
    const at = this.exact.get(header) ?? this.folded.get(fold(header));
    return at !== undefined && this.taken.has(at);
  }

  take(header: string): number | undefined {
    const at = this.exact.get(header) ?? this.folded.get(fold(header));
    if (at === undefined || this.taken.has(at)) return undefined;
    this.taken.add(at);
    return at;
  }

  claim(at: number): void {
    this.taken.add(at);
  }

  /** Columns that nobody has taken, blank headers aside. */
  free(): number[] {
    return [...this.texts.keys()].filter((at) => !this.taken.has(at) && this.texts[at] !== "");
  }

  /** Free columns whose header is the prefix, a space, and something more. */
  withPrefix(prefix: string): { at: number; rest: string }[] {
    const word = prefix.trim();
    return this.free().flatMap((at) => {
      const text = this.texts[at]!;
      const tail = text.slice(word.length);
      const starts = fold(text.slice(0, word.length)) === fold(word) && /^\s+\S/u.test(tail);
      return starts ? [{ at, rest: tail.trim() }] : [];
    });
  }

  /** Free columns whose header is that of a taken one. */
  twice(): number[] {
    const headers = new Set([...this.taken].map((at) => fold(this.texts[at]!)));
    return this.free().filter((at) => headers.has(fold(this.texts[at]!)));
  }
}
