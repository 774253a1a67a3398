import type { Kept } from "./plugins/kept-plugin";

/** The settings that an add-in keeps with the workbook, as values of JSON; both of Office's APIs lead here. */
export class DocumentSettings {
  private readonly watchers = new Set<() => void>();

  constructor(private readonly kept: () => Kept) {}

  /** In the order in which they were first set. */
  entries(): readonly (readonly [key: string, value: unknown])[] {
    return Object.entries(this.kept().settings);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.kept().settings, key);
  }

  get(key: string): unknown {
    return this.has(key) ? this.kept().settings[key] : undefined;
  }

  set(key: string, value: unknown): void {
    this.replace([...this.entries(), [key, value]]);
  }

  delete(key: string): void {
    this.replace(this.entries().filter(([held]) => held !== key));
  }

  /** All settings at once, as Office saves them. */
  replace(entries: readonly (readonly [key: string, value: unknown])[]): void {
    this.kept().settings = Object.fromEntries(entries);
    for (const watcher of this.watchers) watcher();
  }

  /** Told of every change from now on. */
  watch(watcher: () => void): void {
    this.watchers.add(watcher);
  }
}
