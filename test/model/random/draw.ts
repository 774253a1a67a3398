import fc from "fast-check";

/** Draws numbers for one random model; every draw is reproducible from the seed and can shrink. */
export class Draw {
  constructor(private readonly next: fc.GeneratorValue) {}

  /** A whole number from min to max, both included. */
  whole(min: number, max: number): number {
    return this.next(fc.integer, { min, max });
  }
  /** A number from min to max in thousandths of the way, so that ends and zeros do occur. */
  between(min: number, max: number): number {
    return min + ((max - min) * this.whole(0, 1000)) / 1000;
  }
  /** True in about `percent` of a hundred draws. */
  chance(percent: number): boolean {
    return this.whole(0, 99) < percent;
  }
  one<T>(of: readonly T[]): T {
    return of[this.whole(0, of.length - 1)]!;
  }
  list<T>(length: number, item: (index: number) => T): T[] {
    return Array.from({ length }, (_, i) => item(i));
  }
  /** Shares that add up to 1; some are zero unless `all` is set. */
  shares(length: number, all = false): number[] {
    const weights = this.list(length, () => (all || this.chance(80) ? this.between(0.1, 1) : 0));
    const sum = weights.reduce((a, b) => a + b, 0);
    return sum > 0 ? weights.map((w) => w / sum) : weights.map(() => 1 / length);
  }
  /** Shares that add up to 1, of which some are below zero. */
  sharesWithLeavers(length: number): number[] {
    const weights = this.list(length, () => this.between(0.2, 1));
    if (length > 1) weights[this.whole(0, length - 1)] = -this.between(0.01, 0.15);
    const sum = weights.reduce((a, b) => a + b, 0);
    return weights.map((w) => w / sum);
  }
}

/** A thing that is drawn, as an arbitrary of fast-check. */
export function drawn<T>(build: (draw: Draw) => T): fc.Arbitrary<T> {
  return fc.gen().map((next) => build(new Draw(next)));
}
