import type { Language } from "../assumptions/wording";
import { cli as english } from "../locale/en/cli";
import { cli as dutch } from "../locale/nl/cli";
import type { Report } from "../projection/report";
import { scenarioName } from "../projection/report";

/** The scenarios as lines of text: households, inhabitants and the goal in the last year. */
export function scenarioList(report: Report, language: Language): string {
  const { inputs, steps } = report.projection.model;
  const words = (language === "nl" ? dutch : english).scenarios;
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-US", {
    maximumFractionDigits: 0,
  });
  const signed = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-US", {
    maximumFractionDigits: 0,
    signDisplay: "exceptZero",
  });
  const rows = report.runs.map((run) => [
    run.code,
    scenarioName(report, run.code),
    number.format(run.totals[steps]!),
    signed.format(run.totals[steps]! - run.totals[0]!),
    number.format(run.persons[steps]!),
    signed.format(run.persons[steps]! - inputs.populationGoal),
  ]);
  const table = [words.headers(inputs.t0, inputs.T, number.format(inputs.populationGoal)), ...rows];
  const widths = table[0]!.map((_, c) => Math.max(...table.map((row) => row[c]!.length)));
  const lines = table.map((row) =>
    // Texts to the left, numbers to the right.
    row.map((cell, c) => (c < 2 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join("  ")
  );
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}
