import { oneOf } from "../protocol/arguments";
import type { Reader } from "../protocol/members";

/**
 * Excel's names of a format, each with what the engine draws for it. Several may be drawn alike: then the first is
 * the plain one, and the name of any other is kept beside the drawing.
 */
export class Drawings<N extends string, D> {
  readonly reader: Reader<N>;
  private readonly names: readonly N[];

  constructor(private readonly table: Readonly<Record<N, D>>) {
    this.names = Object.keys(table) as N[];
    this.reader = oneOf(...this.names);
  }

  drawing(name: N): D {
    return this.table[name];
  }

  /** What must be kept so that the name is found again; nothing for a plain one. */
  kept(name: N): string {
    return this.plain(this.table[name]) === name ? "" : name;
  }

  /** The name of a drawing; one that was kept counts no more when the drawing was changed in the grid. */
  name(drawing: D, kept: string | undefined): N {
    const known = this.names.find((name) => name === kept && this.table[name] === drawing);
    return known ?? this.plain(drawing);
  }

  private plain(drawing: D): N {
    return this.names.find((name) => this.table[name] === drawing) ?? this.names[0]!;
  }
}
