import { numberFormatter } from "../numbers";
import type { ResultWords } from "../nl/results";
import { answers } from "./answers";
import { reconciliation } from "./reconciliation";

const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const change = new Intl.NumberFormat("en-US", {
  maximumFractionDigits: 0,
  signDisplay: "exceptZero",
});
const percent = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 0 });
const number = numberFormatter("en-US");

const NO_FEEDBACK =
  "The need is what households wish for, not what will happen: the model knows no feedback through price, supply or scarcity.";
const NOT_DEMOLITION =
  "A negative need is a surplus, and not by itself demolition: it can also mean adapting, splitting or letting go.";
const IN_BETWEEN =
  "Between the years of the forecast runs a straight line; report years in between are therefore weaker than the last year.";
const PARTS =
  "Need = composition (who lives there) + moving (to what people prefer) + initial shortage. Demand and released are gross flows, moves within a segment included; these are no dwellings to build.";
const MILIEU =
  "Households do not change their living environment in the model: this is the demographic share of a milieu, not a preference for it.";
const MAXIMA = "The components of a scenario are maxima: the most that they can bring.";
const CONSTANT =
  "Rates and preferences stay the same in all years; which of them are assumptions stands on the sheet Sources of results.";
const TENURE =
  "Tenure follows the level of the rent, not the landlord: social rent (sociale huur) is all renting up to the limit in the column Price class, private landlords included.";

/** Blank where there is neither a shortage nor a surplus to name. */
function extremes(most: string, shortage: number, least: string, surplus: number): string {
  const parts = [
    shortage > 0 ? `the shortage of ${most} (${change.format(shortage)} dwellings)` : "",
    surplus < 0 ? `the surplus of ${least} (${change.format(surplus)} dwellings)` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` Largest: ${parts.join(" and ")}.`;
}

/** What result sheets say: titles, headers with units, notes, and what charts show. */
export const results: ResultWords = {
  stamp: (scenario, hash, engine) =>
    `Active scenario: ${scenario} · assumptions ${hash} · engine ${engine}`,
  moment: (moment) => {
    const two = (part: number): string => String(part).padStart(2, "0");
    const day = `${two(moment.getDate())}-${two(moment.getMonth() + 1)}-${moment.getFullYear()}`;
    return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
  },
  headers: {
    code: "Code",
    scenario: "Scenario",
    group: "Target group",
    milieu: "Living environment",
    phase: "Life phase",
    incomes: "Incomes",
    segment: "Segment",
    type: "Dwelling type",
    tenure: "Tenure",
    price: "Price class",
    year: "Year",
    incomeGroup: "Income group",
    inGroup: "Households now",
    households: (year) => `Households ${year}`,
    householdsChange: (from, to) => `Change in households ${from}-${to}`,
    fromReference: (code, year) => `Households ${year} against scenario ${code}`,
    persons: (year) => `Inhabitants ${year}`,
    personsChange: (from, to) => `Change in inhabitants ${from}-${to}`,
    goal: "Population goal (persons)",
    fromGoal: (year) => `Inhabitants ${year} against the goal`,
    shortOfGoal: (year) => `Inhabitants short of the goal ${year}`,
    breakEven: "Household size at which the goal is just reached (persons)",
    personsOf: (scenario) => `${scenario} (inhabitants)`,
    need: "Need (dwellings)",
    composition: "of which composition (dwellings)",
    moving: "of which moving (dwellings)",
    initial: "of which initial shortage (dwellings)",
    demand: "Demand (dwellings, gross)",
    released: "Released (dwellings, gross)",
    stock: (year) => `Occupied stock ${year} (dwellings)`,
    ofStock: "Need relative to stock (%)",
    remark: "Remark",
    shortage: "Shortage (dwellings)",
    surplus: "Surplus (dwellings)",
    effectOf: (scenario) => `${scenario} (dwellings)`,
    fitNow: (year) => `Now, ${year} (%)`,
    fitOf: (scenario, year) => `${scenario}, ${year} (%)`,
    enough: "Enough (100%)",
    count: "No.",
    limit: "Limit",
    meaning: "What that means",
    sheet: "Sheet",
    cell: "Cell",
    name: "Name",
    subject: "Assumption",
    value: "Value",
    unit: "Unit",
    rows: "Rows",
    source: "Source",
    status: "Status",
  },
  remarks: {
    surplus: "surplus; not by itself demolition",
    large: (share) => `${percent.format(share)} of the stock: a preference, not a forecast`,
  },
  overview: {
    sheet: "Overview",
    title: "Scenarios: households and inhabitants",
    notes: (goal, reached, all, size) => [
      `Goal: ${whole.format(goal)} inhabitants. ${reached === 0 ? "None" : whole.format(reached)} of the ${whole.format(all)} scenarios ${reached === 1 ? "reaches" : "reach"} it in the last year.`,
      "Inhabitants = published number that serves as the level of the base year + change in households times household size. With a falling household size the same goal needs many more households.",
      `Computed with ${number(size)} persons per household in the last year; the last column is the size at which the households of a scenario just reach the goal.`,
      MAXIMA,
      IN_BETWEEN,
    ],
  },
  persons: {
    sheet: "Inhabitants",
    title: "Inhabitants by scenario",
    notes: [MAXIMA, IN_BETWEEN],
    chart: (goal) => `Inhabitants by scenario and the goal of ${whole.format(goal)}`,
    left: (left) =>
      `The chart shows a choice; ${whole.format(left)} other scenarios stand in the table only.`,
    alt: (highest, most, year, goal, reaching) =>
      `Lines of the number of inhabitants by scenario. Highest is ${highest} with ${whole.format(most)} inhabitants in ${year}. ` +
      (reaching.length === 0
        ? `No scenario reaches the goal of ${whole.format(goal)}.`
        : `The goal of ${whole.format(goal)} is reached in: ${reaching.join(", ")}.`),
    x: "year",
    y: "inhabitants",
  },
  households: {
    sheet: "Households",
    title: "Households by target group and scenario",
    notes: [CONSTANT, IN_BETWEEN],
  },
  need: {
    sheet: "Need",
    title: "Housing need by segment, scenario and report year",
    notes: [PARTS, NOT_DEMOLITION, TENURE, NO_FEEDBACK, CONSTANT, IN_BETWEEN],
  },
  milieus: {
    sheet: "Need by living environment",
    title: "Housing need by living environment and segment",
    notes: [PARTS, MILIEU, NOT_DEMOLITION, NO_FEEDBACK],
  },
  picture: {
    sheet: "Picture of the need",
    title: (scenario, year) => `Shortages and surpluses in ${year}: ${scenario}`,
    notes: [NOT_DEMOLITION, NO_FEEDBACK],
    chart: (year) => `Housing need by segment until ${year}`,
    alt: (most, shortage, least, surplus, year) =>
      `Bars until ${year}: shortage to the right (solid), surplus to the left (hatched).` +
      extremes(most, shortage, least, surplus),
    x: "segment",
    y: "dwellings",
  },
  types: {
    sheet: "Picture by dwelling type",
    title: (scenario, year) => `Housing need by dwelling type until ${year}: ${scenario}`,
    notes: [NOT_DEMOLITION, NO_FEEDBACK],
    chart: (year) => `Housing need by dwelling type until ${year}`,
    x: "dwelling type",
  },
  effect: {
    sheet: "Scenario effect",
    title: (reference, year) => `Effect of scenarios on the need in ${year}, against ${reference}`,
    notes: [
      "The effect is the need of the scenario minus that of the reference scenario; a negative effect is less need, not a surplus in itself.",
      MAXIMA,
      NO_FEEDBACK,
    ],
  },
  fit: {
    sheet: "Fit",
    title: "Fitting dwellings by income group",
    notes: [
      "Fit = dwellings that suit the income, divided by the households of the group. Below 100% there are fewer fitting dwellings than households.",
      "The stock is that of now; new dwellings and demolition are not counted. Blank: the group has no households.",
    ],
    chart: (year) => `Fitting dwellings per household, now and in ${year}`,
    alt: (group, now, later, scenario, year) =>
      `Columns by income group with a line at 100%. The tightest group in ${year} in ${scenario} is ${group}: from ${percent.format(now)} now to ${percent.format(later)}.`,
    left: (left) =>
      `The chart shows a choice; ${whole.format(left)} other scenarios stand in the table only.`,
    x: "income group",
    y: "dwellings per household",
  },
  limits: {
    sheet: "Limits",
    title: "What the model does not know",
    notes: ["Read the results with these limits beside them."],
    rows: [
      {
        limit: "Constant rates and preferences",
        meaning: "Life course, mobility and preferences stay the same in all years.",
      },
      {
        limit: "No feedback",
        meaning:
          "Price, supply and scarcity change nobody's choice. Who moves gets what they wish for: the need is what is wished, not what will be built or lived in.",
      },
      {
        limit: "Surplus",
        meaning:
          "A surplus lowers no prices and attracts nobody. It is not by itself demolition: adapting, splitting or letting go is possible too.",
      },
      {
        limit: "No moves between living environments",
        meaning: "An environment gets its demographic share, not a preference for it.",
      },
      {
        limit: "Phases without age inside them",
        meaning: "Within a life phase everybody has the same chance of reaching the next one.",
      },
      {
        limit: "Income",
        meaning: "In composite target groups the income of a household is not remembered.",
      },
      {
        limit: "Straight lines",
        meaning:
          "Between the years of a forecast runs a straight line; report years in between are weaker than the last year.",
      },
      {
        limit: "Commuters",
        meaning:
          "The number of workers from outside is that of the whole region, while all extra households land in the municipality.",
      },
      {
        limit: "Maxima",
        meaning:
          "Components are maxima, all realised together; commuters and replacement of the labour force at once count the same vacancies twice.",
      },
      {
        limit: "Small segments",
        meaning:
          "A very large relative growth of a small segment reflects a preference share and is no forecast.",
      },
    ],
  },
  reconciliation,
  answers,
  sources: {
    range: (first, last) => `${first} to ${last}`,
    sheet: "Sources of results",
    title: "What the results rest on",
    notes: (counts) => [
      `Of the rows on this sheet ${number(counts.gepubliceerd)} are published, ${number(counts.afgeleid)} derived from published figures and ${number(counts.aanname)} an assumption.`,
      "An assumption was chosen and not published; replace it by your own figures where you have them. A row without a status counts as an assumption.",
    ],
  },
};
