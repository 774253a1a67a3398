import type { Provenance, SourceFigure } from "../../assumptions/assumptions";
import { TABLES } from "../../assumptions/schema";
import { choiceWord } from "../../assumptions/schema/words";
import type { Report } from "../report";
import { Finder } from "./finder";
import type { Naming } from "./finder";

type Line = SourceFigure | Provenance;

/** Published figures, then every assumption that says where it comes from. */
function linesOf({ assumptions: { sources, provenance } }: Report): readonly Line[] {
  return [...sources, ...provenance.filter(({ place }) => place.name !== TABLES.sources.name)];
}

/** What a figure or an assumption is, how much, and where it comes from, with its status in front. */
export function sourceLine(report: Report, position: number): string {
  const line = linesOf(report)[position]!;
  const { value, unit, source } = line;
  const about =
    "key" in line
      ? { subject: line.key, year: line.year, place: line.place }
      : { subject: titleOf(line), year: "", place: "" };
  const status = choiceWord("status", line.status);
  return report.words.answers.source({ ...about, status, value, unit, source });
}

/** Finds lines by key, by name or label, by what the row is about, or by the cell that holds its status. */
export function sourceFinder(report: Report): Finder {
  const lines = linesOf(report);
  const names = lines.map((line) => ("key" in line ? line.key : line.subject));
  const seen = new Map<string, number>();
  for (const line of lines) seen.set(titleOf(line), (seen.get(titleOf(line)) ?? 0) + 1);
  return new Finder(
    "source",
    lines.flatMap((line, i) => namings(line, i, seen.get(titleOf(line)) === 1)),
    [...new Set(names)]
  );
}

function namings(line: Line, position: number, unique: boolean): Naming[] {
  const positions = [position];
  const title = titleOf(line);
  if ("key" in line) return [{ text: line.key, full: title, positions, code: true }];
  const { place, subject } = line;
  const at = `${place.sheet ?? ""}!${place.cell ?? ""}`;
  // Two rows of a table may be about the same; their cells tell them apart.
  const full = unique ? title : at;
  const texts = [subject, title, at, ...(isScalar(line) ? [place.name] : [])];
  return texts.map((text) => ({ text, full, positions }));
}

/** What a line is about, with the table that it stands in: groups stand in several. */
function titleOf(line: Line): string {
  if ("key" in line) return `${TABLES.sources.name}, ${line.key}`;
  return isScalar(line) ? line.subject : `${line.place.name}, ${line.subject}`;
}

const TABLE_NAMES: readonly string[] = Object.values(TABLES).map(({ name }) => name);

function isScalar({ place }: Provenance): boolean {
  return !TABLE_NAMES.includes(place.name);
}
