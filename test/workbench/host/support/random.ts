/** The same numbers each time: a linear congruential generator over 2^32. */
export class Random {
  constructor(private state: number) {}

  /** A whole number from 0, below the limit. */
  below(limit: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }
}
