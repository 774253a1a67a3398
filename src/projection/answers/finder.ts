import { fold } from "../../assumptions/codebook";
import type { Sought } from "./question";
import { Unanswerable } from "./unanswerable";

/** One way to write something: what it is called, and the positions that are meant. */
export interface Naming {
  readonly text: string;
  /** The same with what it is a name of, which tells it apart from others: "Woningtype nultreden". */
  readonly full: string;
  readonly positions: readonly number[];
  /** A code: its exact text goes before codes that differ from it in case or accents only. */
  readonly code?: true;
}

/** Text as it is compared: case, accents, spaces, and the slashes and commas between parts do not count. */
function keyOf(text: string): string {
  return fold(text).replace(/[/,]/gu, "");
}

/** Finds what a text means among namings; two meanings are a problem, never a choice. */
export class Finder {
  private readonly namings = new Map<string, Naming[]>();
  /** What was found before: a thousand cells ask with the same few texts. */
  private readonly known = new Map<string, readonly number[]>();

  /** @param allowed what is listed where a text means nothing */
  constructor(
    private readonly what: Sought,
    namings: Iterable<Naming>,
    private readonly allowed: readonly string[]
  ) {
    for (const naming of namings) {
      const keys = new Set([keyOf(naming.text), keyOf(naming.full)]);
      for (const key of keys) {
        const known = this.namings.get(key);
        if (known) known.push(naming);
        else this.namings.set(key, [naming]);
      }
    }
  }

  /** Positions of what is meant. @throws Unanswerable where that is nothing, or more than one thing */
  find(text: string): readonly number[] {
    const known = this.known.get(text);
    if (known) return known;
    const found = this.search(text);
    this.known.set(text, found);
    return found;
  }

  private search(text: string): readonly number[] {
    const { what } = this;
    const found = text.trim();
    const matches = preferExact(this.namings.get(keyOf(found)) ?? [], found);
    const meanings = new Map(matches.map((naming) => [naming.positions.join(), naming]));
    const [first] = meanings.values();
    if (!first) throw new Unanswerable({ code: "unknown", what, found, allowed: this.allowed });
    if (meanings.size === 1) return first.positions;
    const candidates = [...meanings.values()].map(({ full }) => full);
    throw new Unanswerable({ code: "ambiguous", what, found, candidates });
  }
}

/** Codes that differ in case or accents only are told apart by writing them exactly. */
function preferExact(namings: readonly Naming[], text: string): readonly Naming[] {
  const exact = namings.filter((naming) => naming.code && naming.text.trim() === text);
  return exact.length === 0 ? namings : namings.filter((n) => !n.code || exact.includes(n));
}
