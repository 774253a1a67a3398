import type { ComponentKind, OverrideValue } from "../../model/inputs";
import { Codebook } from "../codebook";
import { parametersOf } from "../schema/parameters";
import type { Parameter } from "../schema/parameters";
import type { Place } from "../cell-problem";
import { PROFILE_PARAMETER, parameterWord } from "../schema/words";
import { readNumber } from "./cell";
import type { Report } from "./report";

/** Parameters of one kind by the words of the workbook; a profile can be one where it is overridden. */
export class ParameterBook {
  private readonly keys: readonly string[];
  private readonly book: Codebook;

  constructor(
    readonly kind: ComponentKind,
    withProfile: boolean
  ) {
    this.keys = [...(withProfile ? [PROFILE_PARAMETER] : []), ...Object.keys(parametersOf(kind))];
    this.book = new Codebook(this.keys.map((key) => parameterWord(kind, key)));
  }

  get words(): readonly string[] {
    return this.book.codes;
  }

  find(word: string): { readonly key: string; readonly parameter: Parameter } | null {
    const i = this.book.find(word);
    if (i === undefined) return null;
    const key = this.keys[i]!;
    const profile: Parameter = { type: "profile", unit: null };
    return { key, parameter: parametersOf(this.kind)[key] ?? profile };
  }
}

/** Parameter values of one component as its rows give them, series gathered by year. */
export class ParameterValues {
  private readonly values = new Map<string, OverrideValue>();
  private readonly placed = new Map<string, Place>();

  constructor(private readonly report: Report) {}

  /** Adds one row, or reports why it cannot be one. */
  add(
    key: string,
    parameter: Parameter,
    row: { readonly word: string; readonly year: number | null; readonly value: number | string },
    places: { readonly parameter: Place; readonly year: Place; readonly value: Place },
    profiles: Codebook
  ): boolean {
    const { report, values } = this;
    const series = parameter.type === "series" || parameter.type === "total-or-series";
    if (row.year === null && parameter.type === "series") {
      report.add(places.year, "year-needed", { parameter: row.word }, null);
      return false;
    }
    if (row.year !== null && !series) {
      report.add(places.year, "year-not-allowed", { parameter: row.word }, row.year);
      return false;
    }
    const value = this.read(parameter, row.value, places.value, profiles);
    const before = values.get(key);
    const id = placeKey(key, row.year);
    const first = this.placed.get(id) ?? this.clash(key, before, row.year);
    if (first) {
      const data = { key: row.word, first: first.cell ?? "" };
      report.add(places.parameter, "duplicate-row", data, row.word);
      return false;
    }
    this.placed.set(id, places.value);
    if (row.year === null) values.set(key, value);
    else {
      const years = typeof before === "object" ? before : {};
      values.set(key, { ...years, [row.year]: Number(value) });
    }
    return true;
  }

  /** A total beside a series of the same parameter: the row that stands in the way. */
  private clash(
    key: string,
    before: OverrideValue | undefined,
    year: number | null
  ): Place | undefined {
    if (before === undefined || (typeof before === "object") === (year !== null)) return undefined;
    const year0 = typeof before === "object" ? Number(Object.keys(before)[0]) : null;
    return this.placed.get(placeKey(key, year0));
  }

  private read(
    { type }: Parameter,
    value: number | string,
    place: Place,
    profiles: Codebook
  ): number | string {
    if (type === "profile") return profiles.canonical(String(value));
    if (typeof value === "number") return value;
    const found = readNumber(value, { type: "number" });
    if ("fault" in found) this.report.add(place, found.fault, found.data, value);
    return NaN;
  }

  /** By interchange key, in the order of the rows. */
  entries(): Readonly<Record<string, OverrideValue>> {
    return Object.fromEntries(this.values);
  }

  /** The value cell of a parameter, or of one year of it. */
  place(key: unknown, year: unknown): Place | undefined {
    const exact = this.placed.get(placeKey(String(key), year === undefined ? null : Number(year)));
    if (exact) return exact;
    const prefix = JSON.stringify([String(key)]).slice(0, -1);
    return [...this.placed].find(([id]) => id.startsWith(`${prefix},`))?.[1];
  }
}

function placeKey(key: string, year: number | null): string {
  return JSON.stringify([key, year]);
}
