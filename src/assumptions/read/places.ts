import type { Path } from "../../model/problem";
import type { Place } from "../cell-problem";

/** The cell of what follows the first step of a path; a shorter path gets the nearest thing around it. */
export type Locate = (rest: Path) => Place;

/** From paths in the inputs to the cells that they were read from. */
export class Places {
  private readonly roots = new Map<string, Locate>();

  set(root: string, locate: Locate): void {
    this.roots.set(root, locate);
  }

  find([root, ...rest]: Path): Place {
    const locate = this.roots.get(String(root));
    if (!locate) throw new RangeError(`No place for ${String(root)}`);
    return locate(rest);
  }
}
