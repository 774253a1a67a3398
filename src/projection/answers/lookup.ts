import { incomesWord } from "../../assumptions/schema/words";
import type { Group, Segment } from "../../model/inputs";
import type { ScenarioRun } from "../../model/run";
import type { Report } from "../report";
import { Finder } from "./finder";
import type { Naming } from "./finder";
import { combinationsOf, partNamings, valuesOf } from "./parts";
import type { Property } from "./parts";
import type { Sought } from "./question";
import { sourceFinder } from "./source-lines";
import { Unanswerable } from "./unanswerable";

/** Finds what the arguments of questions mean in one report; everything null means the sum or the usual one. */
export class Lookup {
  /** Every year of a run, t0 and T included. */
  readonly allYears: readonly number[];
  private readonly finders = new Map<Sought, Finder>();

  constructor(readonly report: Report) {
    const { inputs, steps } = report.projection.model;
    this.allYears = Array.from({ length: steps + 1 }, (_, step) => inputs.t0 + step);
  }

  /** The run of a scenario; null: the active one. */
  scenario(text: string | null): ScenarioRun {
    return text === null ? this.report.active : this.report.runs[this.find("scenario", text)[0]!]!;
  }

  /** Positions of segments; null: all. */
  segments(text: string | null): readonly number[] {
    return this.all("segment", text, this.inputs.segments.length);
  }

  milieus(text: string | null): readonly number[] {
    return this.all("milieu", text, this.report.projection.model.milieus.length);
  }

  groups(text: string | null): readonly number[] {
    return this.all("group", text, this.inputs.groups.length);
  }

  incomeGroups(text: string | null): readonly number[] {
    return this.all("incomeGroup", text, this.inputs.affordability.groups.length);
  }

  /** Position of a source line. */
  source(text: string): number {
    return this.find("source", text)[0]!;
  }

  /** A year for which there is an answer; null: the last report year. */
  year(year: number | null, allowed: readonly number[]): number {
    if (year === null) return this.inputs.reportYears.at(-1)!;
    if (allowed.includes(year)) return year;
    throw new Unanswerable({
      code: "unknown",
      what: "year",
      found: String(year),
      allowed: allowed.map(String),
    });
  }

  private get inputs(): Report["projection"]["model"]["inputs"] {
    return this.report.projection.model.inputs;
  }

  private all(what: Sought, text: string | null, count: number): readonly number[] {
    return text === null ? Array.from({ length: count }, (_, i) => i) : this.find(what, text);
  }

  private find(what: Sought, text: string): readonly number[] {
    let finder = this.finders.get(what);
    if (!finder) {
      finder = FINDERS[what](this.report);
      this.finders.set(what, finder);
    }
    return finder.find(text);
  }
}

const FINDERS: Readonly<Record<Sought, (report: Report) => Finder>> = {
  scenario: ({ runs, projection, words }) => {
    const { code: codeWord, scenario: nameWord } = words.headers;
    const codes = runs.map(({ code }) => code);
    const names = codes.flatMap((code, i): Naming[] => {
      const name = projection.model.inputs.scenarios[code]?.name ?? "";
      return name === "" ? [] : [{ text: name, full: `${nameWord} ${name}`, positions: [i] }];
    });
    return new Finder("scenario", [...codeNamings(codes, codeWord), ...names], codes);
  },
  segment: ({ projection, words: { headers } }) => {
    const { segments } = projection.model.inputs;
    const type: Property<Segment> = { label: headers.type, of: (segment) => segment.type };
    const tenure: Property<Segment> = { label: headers.tenure, of: (segment) => segment.tenure };
    const price: Property<Segment> = { label: headers.price, of: (segment) => segment.price };
    const codes = segments.map(({ code }) => code);
    return new Finder(
      "segment",
      [
        ...codeNamings(codes, headers.segment),
        ...partNamings(segments, combinationsOf([type, tenure, price])),
      ],
      [...new Set([...valuesOf(segments, type), ...valuesOf(segments, tenure), ...codes])]
    );
  },
  milieu: ({ projection, words }) => {
    const { milieus } = projection.model;
    return new Finder("milieu", codeNamings(milieus, words.headers.milieu), milieus);
  },
  group: ({ projection, words: { headers } }) => {
    const { groups } = projection.model.inputs;
    const milieu: Property<Group> = { label: headers.milieu, of: (group) => group.milieu };
    const phase: Property<Group> = { label: headers.phase, of: (group) => group.phase };
    const incomes: Property<Group> = {
      label: headers.incomes,
      of: (group) => incomesWord(group.incomes),
    };
    const codes = groups.map(({ code }) => code);
    return new Finder(
      "group",
      [
        ...codeNamings(codes, headers.group),
        // Incomes only to name one group: "laag" alone would leave out the groups of several classes.
        ...partNamings(groups, [[milieu], [phase], [milieu, phase], [milieu, phase, incomes]]),
      ],
      [...new Set([...valuesOf(groups, milieu), ...valuesOf(groups, phase), ...codes])]
    );
  },
  incomeGroup: ({ projection, words }) => {
    const codes = projection.model.inputs.affordability.groups.map(({ code }) => code);
    return new Finder("incomeGroup", codeNamings(codes, words.headers.incomeGroup), codes);
  },
  source: sourceFinder,
};

function codeNamings(codes: readonly string[], label: string): Naming[] {
  return codes.map((text, i) => ({ text, full: `${label} ${text}`, positions: [i], code: true }));
}
