/** Milliseconds after which nothing is held any longer. */
const PATIENCE = 1000;

/** What waits for something to happen, for a second at most. */
export class Held {
  private readonly waiting = new Set<() => void>();

  /** Done at the next release, or after a second. */
  wait(): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        this.waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, PATIENCE);
      this.waiting.add(go);
    });
  }

  release(): void {
    for (const go of [...this.waiting]) go();
  }
}
