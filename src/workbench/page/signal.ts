/** Tells whoever watches that something is otherwise; what, they look up themselves. */
export class Signal {
  private readonly watchers = new Set<() => void>();

  /** Told from now on; returns what ends that. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  tell(): void {
    for (const watcher of [...this.watchers]) watcher();
  }
}
