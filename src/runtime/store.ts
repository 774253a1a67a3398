/** A value that is replaced as a whole, and whoever wants to know when. */
export class Store<T extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: T) {}

  get state(): T {
    return this.current;
  }

  /** Replaces what differs; listeners hear of it only when something does, and one that fails stops nothing else. */
  update(changes: Partial<T>): void {
    const keys = Object.keys(changes) as (keyof T)[];
    if (keys.every((key) => Object.is(changes[key], this.current[key]))) return;
    this.current = { ...this.current, ...changes };
    for (const listener of [...this.listeners]) {
      try {
        listener();
      } catch (error) {
        setTimeout(() => {
          throw error;
        });
      }
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
