import type { TemplateWords } from "../nl/template";

/** "0", "2,000", "1.5": a bound as it is read aloud. */
function numeral(value: number): string {
  return new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 }).format(value);
}

export const template: TemplateWords = {
  title: (dataset) => `Woning: ${dataset}`,
  description:
    "Assumptions and sources for housing scenarios: households, housing need and affordability.",
  back: "Back to the guide",
  sum: "sum",
  things: {
    phase: "each life phase",
    group: "each group",
    segment: "each segment",
    profile: "each profile",
  },
  addColumns: (thing, prefix) =>
    prefix === ""
      ? `Add a column for ${thing}, with its code as the header.`
      : `Add a column for ${thing}, with "${prefix.trim()}" and then its name as the header.`,
  help: { description: "description", sum: "sum" },
  helpMeaning: {
    description: "For information, from Woning_Doelgroepen.",
    sum: "Should be 100%.",
  },
  cover: {
    sheet: "Guide",
    subtitle: "Housing scenarios in a workbook",
    about: "This workbook",
    purpose: [
      "This workbook holds every assumption with which Woning computes households, housing need and affordability by scenario. Each assumption stands in an ordinary cell, with its unit, source and status.",
      "Reading needs no add-in: assumptions, sources and the results last computed stay visible in any program that opens Excel files. Only computing anew needs Woning itself: in Excel or on the command line.",
    ],
    use: "How to work with it",
    steps: [
      "On the sheet Aannames choose the base year, the last year, the report years and the active scenario.",
      "Change the yellow cells. A table grows when you type on right below it; tables and sheets may be moved, renamed and styled.",
      "Add columns of your own as you like. Columns are found by their header, in any order, so leave the headers as they are.",
      "Make a scenario by adding rows on the sheet Scenario's: one for each component that is on and one for each parameter that differs.",
      "Have the input checked and compute. The check names every cell that is wrong, and what it may hold.",
    ],
    colors: "Colours",
    samples: {
      input: ["input", "To fill in or change."],
      derived: ["derived", "A formula on other cells; follows by itself."],
      meta: ["remark", "Unit, status and source; nothing is computed from it."],
    },
    step: (n) => `Step ${n}`,
    sheets: "Sheets",
    sheetAbout: {
      scalarNotes: "Years, active scenario, inhabitants and other single values, with uncertainty.",
      groups: "Households in the base year by living environment, life phase and income.",
      incomeShares: "Division of composite groups over the income classes.",
      lifecycle: "Yearly rates of another life phase, dissolution and moving.",
      forecast: "Households according to the forecast, without components.",
      profiles: "Over which groups new households are divided.",
      components: "What scenarios can add to the forecast, with parameters.",
      scenarios: "Which components are on in each scenario, and what differs there.",
      segments: "Dwelling types, tenures and price classes in which need is stated.",
      stock: "The occupied stock to which the start is fitted.",
      occupancy: "Where each group is expected to live now.",
      preferences: "What households choose that move or come from elsewhere.",
      affordability: "Income groups and the dwellings that fit their income.",
      programme: "Building plans and demolition, by segment and year of delivery.",
      monitor: "Realised figures by year, with thresholds for action.",
      effects: "Benefits and costs to society per unit.",
      sources: "Published figures with their place.",
    },
    statuses: "Status",
    statusMeaning: {
      gepubliceerd: "Published: taken from a publication; its place stands in the source column.",
      afgeleid: "Derived: follows from published figures; the formula stands in the cell.",
      aanname: "Assumption: not published; chosen, and meant to be replaced by your own figures.",
    },
    statusCount: (rows) => (rows === 1 ? "1 row" : `${numeral(rows)} rows`),
    limits: "What the model does not know",
    limitTexts: [
      "Rates and preferences stay the same over time. Nothing feeds back through price, supply or scarcity: whoever moves gets what they want. The need is therefore what people want, not what will happen.",
      "A negative need is a surplus. That is not by itself demolition: it can also mean adapting, splitting or letting go.",
      "In the model households do not move between living environments, phases know no age inside them, and income is not remembered within composite groups.",
      "Between the years of a forecast runs a straight line, so years in between are weaker than the last. Components are maxima. Strong growth of a small segment reflects a preference, not a forecast.",
    ],
    licence: "Use of the figures",
    licenceTexts: [
      "Published figures are copied from their publication, with their place. Outcomes of a model are among them; where they contradict each other, the sheet Reconciliation shows it after a computation. Name the original source when you use them.",
      "The design of this workbook and the program Woning fall under the EUPL-1.2.",
    ],
  },
  scalars: {
    title: "Assumptions",
    notes: [
      "Single assumptions, with their uncertainty (low and high; blank is certain), status and source.",
      "Each value has a name of its own, so that the cell may be moved.",
    ],
    headers: { label: "assumption", value: "value", unit: "unit" },
    reportYears: "Report years",
    state: "Version of the assumptions",
    incomplete: "incomplete",
  },
  lists: {
    sheet: "Lists",
    title: "Lists",
    notes: [
      "Feeds the drop-downs on the other sheets and keeps itself up to date; nothing to fill in.",
    ],
    headers: {
      scenario: "Scenarios",
      component: "Components",
      milieu: "Living environments",
      segmentType: "Dwelling types",
      price: "Price classes",
      incomes: "Incomes",
      parameter: "Parameters",
    },
  },
  validation: {
    list: "Choose a value from the list.",
    reference: "This value is not yet in the table that is referred to.",
    number: (min, max) => {
      if (min !== undefined && max !== undefined) {
        return `Enter a number from ${numeral(min)} to ${numeral(max)}.`;
      }
      if (min !== undefined) return `Enter a number of ${numeral(min)} or more.`;
      if (max !== undefined) return `Enter a number of ${numeral(max)} or less.`;
      return "Enter a number.";
    },
    year: (min, max) => `Enter a year from ${min} to ${max}.`,
    whole: "Enter a whole number.",
  },
};
