/** The pane of an add-in: its page runs on while the pane is hidden. */
export class Pane {
  private readonly watchers = new Set<(visible: boolean) => void>();

  constructor(private shown = true) {}

  get visible(): boolean {
    return this.shown;
  }

  /** Asked by the add-in, or by the person who closes and opens the pane. */
  show(visible: boolean): void {
    if (visible === this.shown) return;
    this.shown = visible;
    for (const watcher of [...this.watchers]) watcher(visible);
  }

  /** Told from now on when the pane comes and goes; returns what ends that. */
  watch(watcher: (visible: boolean) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}
