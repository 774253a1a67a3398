/** What a file may hold and a Book does not. */
const LOST_KINDS = [
  "activeX",
  "borders",
  "cellStyles",
  "chartDetails",
  "chartSheets",
  "charts",
  "columnFormulas",
  "columnLooks",
  "comments",
  "conditionalFormats",
  "connections",
  "customXml",
  "customViews",
  "date1904",
  "drawings",
  "extensions",
  "externalLinks",
  "fills",
  "filters",
  "fonts",
  "formulas",
  "images",
  "iteration",
  "macros",
  "names",
  "otherParts",
  "outlines",
  "pageBreaks",
  "passwords",
  "pivots",
  "printerSettings",
  "queries",
  "richText",
  "scenarios",
  "signatures",
  "slicers",
  "splitPanes",
  "tableStyles",
  "textDirection",
] as const;
export type LostKind = (typeof LOST_KINDS)[number];

/** Something that a file holds and the workbench does not keep. */
export interface Lost {
  readonly kind: LostKind;
  /** Where: sheets, cells ("Blad!B4"), or parts of the file; at most some, in their order. */
  readonly places: readonly string[];
  /** In how many places. */
  readonly count: number;
}

/** Places that are told of one kind. */
const MOST_PLACES = 10;

/** Collects what is lost, each kind and place once. */
export class LostList {
  readonly #places = new Map<LostKind, Set<string>>();

  add(kind: LostKind, place: string): void {
    const places = this.#places.get(kind) ?? new Set();
    this.#places.set(kind, places.add(place));
  }

  list(): Lost[] {
    return LOST_KINDS.flatMap((kind) => {
      const places = this.#places.get(kind);
      if (!places) return [];
      return [{ kind, places: [...places].slice(0, MOST_PLACES), count: places.size }];
    });
  }
}
