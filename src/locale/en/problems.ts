import { closest } from "../closest";
import type { Limits, ProblemWords } from "../nl/problems";
import { lister, numberFormatter, roundedFormatter } from "../numbers";

const number = numberFormatter("en-US");
const rounded = roundedFormatter("en-US");
const list = lister("and", (count) => `${count} more`);
const quoted = (words: readonly string[]): string => list(words.map((word) => `"${word}"`));

/** What each problem is about, in the singular. */
const things = {
  phase: "life phase",
  group: "target group",
  segment: "segment",
  milieu: "living environment",
  profile: "profile",
  component: "component",
  parameter: "parameter",
  scenario: "scenario",
  income: "income class",
  kind: "kind",
  "report-year": "report year",
  forecast: "forecast",
  "control-total": "forecast total",
  "stock-margin": "stock margin",
  "stock-class": "stock class",
  prior: "occupancy",
  preference: "preference",
  "initial-shortage": "initial shortage",
  sigma: "income shares",
  phasing: "phasing",
  jobs: "jobs",
  units: "student units",
  lambda: "workers per household",
  "household-size": "household size",
  "income-group": "income group",
  "income-shares": "shares of the income classes in the income groups",
  key: "key",
};

/** What a parameter holds, as something to enter. */
const values = {
  number: "one number",
  text: "a name",
  series: "a number for each year",
  "number-or-series": "one number, or a number for each year",
  "by-phase": "a number for each life phase",
};

/** "a number of 0 or more", "a number above 0", "a number from 0 to 1". */
export function bounds({ min = null, max = null, above, below }: Limits): string {
  if (min !== null && max !== null) {
    if (min === max) return number(min);
    const from = above ? `above ${number(min)}, up` : `from ${number(min)}`;
    return `a number ${from} to ${number(max)}${below ? ` (${number(max)} excluded)` : ""}`;
  }
  if (min !== null)
    return above ? `a number above ${number(min)}` : `a number of ${number(min)} or more`;
  if (max !== null)
    return below ? `a number below ${number(max)}` : `a number of ${number(max)} at most`;
  return "a number";
}

function meant(found: string, known: readonly string[]): string {
  const near = closest(found, known);
  return near === null ? "" : ` Did you mean "${near}"?`;
}

/** "2030", or "2030 to 2050". */
function years({ first, last }: { first: number; last: number }): string {
  return first === last ? String(first) : `${first} to ${last}`;
}

/** What is wrong with the inputs, and what is allowed, by code. */
export const problems: ProblemWords = {
  horizon: (d) => ({
    wrong: `The last year ${d.T} does not fit the base year ${d.t0}.`,
    allowed: `Choose a last year after the base year, at most ${d.limit} years later.`,
  }),
  "report-years": (d) => ({
    wrong:
      d.years.length === 0
        ? "There are no report years."
        : `The report years ${list(d.years.map(String))} are not right.`,
    allowed: `Give whole years, increasing, after ${d.t0} and not after ${d.T}.`,
  }),
  "not-finite": () => ({ wrong: "There is no usable number here.", allowed: "Enter a number." }),
  "wrong-kind": (d) => ({
    wrong: "What stands here is not of the kind that this parameter holds.",
    allowed: `Enter ${values[d.expected]}.`,
  }),
  range: (d) => ({
    wrong: `${number(d.found)} is out of bounds.`,
    allowed: `Allowed is ${bounds(d)}.`,
  }),
  "not-whole": (d) => ({
    wrong: `${number(d.found)} is not a whole number.`,
    allowed: "Enter a whole number.",
  }),
  empty: (d) => ({
    wrong: `Nothing is given for: ${things[d.what]}.`,
    allowed: "Give at least one, with a value above 0.",
  }),
  "too-many": (d) => ({
    wrong: `${number(d.count)} is too many for: ${things[d.what]}. The limit is ${number(d.limit)}.`,
    allowed: `At most ${number(d.limit)}.`,
  }),
  length: (d) => ({
    wrong: `There are ${number(d.found)} values for: ${things[d.what]}.`,
    allowed: `There must be ${number(d.expected)}.`,
  }),
  duplicate: (d) => ({
    wrong: `"${d.code}" occurs more than once as ${things[d.what]}.`,
    allowed: "Each code occurs once; capitals make no difference.",
  }),
  unknown: (d) => ({
    wrong: `"${d.found}" is not a known ${things[d.what]}.${meant(d.found, d.known)}`,
    allowed: d.known.length > 0 ? `Known are: ${quoted(d.known)}.` : "There are none yet.",
  }),
  reserved: (d) => ({
    wrong: `"${d.found}" is reserved and cannot be a code.`,
    allowed: "Choose another code.",
  }),
  missing: (d) => ({
    wrong: `Missing for ${things[d.what]}: ${d.key}.`,
    allowed: "Enter the value.",
  }),
  alternatives: (d) => ({
    wrong: `Not exactly one of the two is given: ${list(d.first)}, or ${list(d.second)}.`,
    allowed: `Give ${list(d.first)}, or ${list(d.second)} instead; not some of both.`,
  }),
  "sum-of-shares": (d) => ({
    wrong: `The shares (${things[d.what]} ${d.name}) add up to ${number(d.sum)}.`,
    allowed: "Together they must be 1; a deviation of up to 0.000001 is allowed.",
  }),
  outflow: (d) => ({
    wrong: `A share of ${number(d.sum)} leaves life phase "${d.phase}" each year.`,
    allowed: "The transitions and the dissolution of a life phase are together at most 1.",
  }),
  "income-partition": (d) => ({
    wrong: [
      `The incomes of ${quoted(d.groups)} (${d.milieu}, ${d.phase}) do not fit together:`,
      [
        ...(d.missing.length > 0 ? [`${list(d.missing)} missing`] : []),
        ...(d.twice.length > 0 ? [`${list(d.twice)} more than once`] : []),
      ].join(", ") + ".",
    ].join(" "),
    allowed:
      "The target groups of one living environment and life phase together have laag, midden and hoog, each once.",
  }),
  "no-target-groups": (d) => ({
    wrong: `In living environment "${d.milieu}" households go from "${d.from}" to "${d.to}", which has no target groups there.`,
    allowed: "Add those target groups, with 0 households if need be, or make the transition 0.",
  }),
  "base-year": (d) => ({
    wrong: `For base year ${d.year} it says ${number(d.found)}, while the target groups add up to ${rounded(d.expected)}.`,
    allowed: "Leave the base year out, or enter a value that differs by 0.5 at most.",
  }),
  "year-outside": (d) => ({
    wrong: `The year ${Number.isFinite(d.year) ? d.year : "given"} is not possible here.`,
    allowed:
      d.last === null
        ? `Allowed are years from ${d.first}.`
        : d.first === d.last
          ? `Allowed is ${d.first} only.`
          : `Allowed are the years ${d.first} to ${d.last}.`,
  }),
  "years-uncovered": (d) => ({
    wrong: `For ${things[d.what]} nothing is known for ${years(d)}.`,
    allowed: `Also give a value for ${years(d)}.`,
  }),
  "negative-share": (d) => ({
    wrong: `Profile "${d.profile}" has the negative share ${number(d.share)} for target group "${d.group}".`,
    allowed:
      d.use === ""
        ? "The autonomous profile has shares of 0 or more only."
        : `Component "${d.use}" can only use a profile with shares of 0 or more.`,
  }),
  "margin-partition": (d) => ({
    wrong:
      d.times === 0
        ? `Segment "${d.segment}" is in no class of margin "${d.margin}".`
        : `Segment "${d.segment}" is in ${d.times} classes of margin "${d.margin}".`,
    allowed: "Within a margin each segment is in exactly one class.",
  }),
  "margin-without-prior": (d) => ({
    wrong: `Class "${d.class}" of margin "${d.margin}" has ${number(d.stock)} dwellings, but by the occupancy nobody lives there.`,
    allowed:
      "Give at least one target group with households a weight above 0 in a segment of that class.",
  }),
  "group-without-prior": (d) => ({
    wrong: `By the occupancy, target group "${d.group}" can live nowhere.`,
    allowed: "Give the target group a weight above 0 in at least one segment with stock.",
  }),
  "fit-failed": (d) => ({
    wrong: `The stock cannot be fitted to the households: after ${number(d.cycles)} cycles margin "${d.margin}" is still off by ${rounded(d.error)}.`,
    allowed:
      "The margins contradict each other or the occupancy. Adjust the stock or the occupancy weights.",
  }),
  "negative-households": (d) => ({
    wrong: `In scenario "${d.scenario}" target group "${d.group}" comes to ${rounded(d.households)} households in ${d.year}, through ${d.stream === "" ? "the forecast" : `component "${d.stream}"`}.`,
    allowed: "No more households can leave than there are. Adjust the profile or the numbers.",
  }),
};
