import { lister, roundedFormatter } from "../numbers";
import type { PaneWords } from "../nl/pane";

const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const change = new Intl.NumberFormat("en-US", {
  maximumFractionDigits: 0,
  signDisplay: "exceptZero",
});
const size = new Intl.NumberFormat("en-US", {
  minimumFractionDigits: 3,
  maximumFractionDigits: 3,
});
const percent = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 4 });
const list = lister("and", (count) => `${count} more`);

function counted(count: number, one: string, more: string): string {
  return `${count === 1 ? "1" : whole.format(count)} ${count === 1 ? one : more}`;
}

export const pane: PaneWords = {
  whole: (value) => whole.format(Math.round(value) + 0),
  change: (value) => change.format(value),
  size: (value) => size.format(value),
  number: roundedFormatter("en-US"),
  share: (value) => percent.format(value),
  rate: (value) => `${percent.format(value)} a year`,
  year: (value) => String(value),

  title: "Woning",
  waiting: "Woning is starting…",
  failedToStart:
    "Woning could not start. Close the task pane and open it again; if that does not help, close Excel and start over.",
  views: {
    start: "Start",
    assumptions: "Assumptions",
    results: "Results",
    help: "Help",
  },
  problemsInTab: (count) => counted(count, "problem", "problems"),
  severity: { success: "Done", info: "For information", warning: "Note", error: "Not done" },

  task: {
    reading: "Reading the workbook",
    running: "Calculating scenarios",
    "setting-up": "Setting up the workbook",
    writing: "Writing results",
    restoring: "Restoring a name",
    updating: "Updating functions",
    progress: (done, total) => `${whole.format(done)} of ${whole.format(total)}`,
    cancel: "Stop",
    ongoing: (task) => `${task} is under way.`,
  },

  outcome: {
    dismiss: "Close message",
    setUp: (sheets) =>
      `The workbook is set up: ${counted(sheets, "sheet", "sheets")} added. Look at the assumptions, or calculate right away.`,
    calculated: (changed, tables) =>
      changed === 0
        ? "The results were current already; nothing was rewritten."
        : `Calculated: ${whole.format(changed)} of ${counted(tables, "result", "results")} written or updated.`,
    restored: (name) => `The name ${name} is restored.`,
    functionsUpdated: (cells, skipped) => {
      const done =
        cells > 0
          ? `${counted(cells, "cell", "cells")} with a WONING function calculated again.`
          : skipped.length > 0
            ? "Everything was read again."
            : "Everything was read again; no cell holds a WONING function.";
      return skipped.length === 0 ? done : `${done} Skipped, being protected: ${list(skipped)}.`;
    },
    cancelled: "Stopped. Nothing was written; earlier results are still there.",
    notReadyBare:
      "There is nothing to calculate yet. Set up the workbook first, with the example or empty.",
    notReady:
      "Nothing was calculated, because there are problems in the assumptions. Solve them and try again.",
  },

  start: {
    reading: "Reading the workbook…",
    bareTitle: "Set up this workbook",
    bareText:
      "Woning calculates with assumptions in ordinary cells. Choose what to begin with; whatever is in the workbook already stays as it is.",
    example: "Example Heerlen 2050",
    exampleText:
      "All assumptions and sources of the Heerlen 2050 study. For getting to know Woning, and to build on.",
    empty: "Empty, for another municipality",
    emptyText: "The same sheets and names without figures, to be filled with your own data.",
    setUp: "Set up",
    unreadableTitle: "The workbook cannot be read now",
    again: "Try again",
    problemsTitle: (count) => `${counted(count, "problem", "problems")} in the assumptions`,
    problemsText:
      "Nothing is calculated until all is right: a guess yields no result. Each problem names the cell, what it holds and what is allowed.",
    toProblems: "Show problems",
    readyTitle: "Ready to calculate",
    readyText: (scenarios) =>
      `The assumptions are in order. Calculate writes the results of ${counted(scenarios, "scenario", "scenarios")} into the workbook as tables and charts.`,
    calculate: "Calculate",
    toResults: "Show results",
    facts: {
      years: "Period",
      yearsOf: (from, to) => `${from} up to and including ${to}`,
      reportYears: "Report years",
      scenarios: "Scenarios",
      active: "Active scenario",
      goal: "Population goal",
      version: "Version",
      results: "Result sheets",
    },
    results: {
      current: "current",
      outdated: "outdated",
      none: "not written yet",
    },
    workbook: "This workbook",
    opens: "Start Woning with this workbook",
    opensText:
      "WONING formulas then calculate as soon as it is opened, even when this pane is closed.",
    update: "Update functions",
    updateText: "Reads everything again and recalculates every cell with a WONING function.",
  },

  notes: {
    manualTitle: "Excel calculates manually",
    manual:
      "Formulas and the version of the assumptions lag behind until Excel calculates. Press F9, or choose Formulas > Calculation Options > Automatic.",
    missingTitle: (name) => `${name} is missing`,
    missing:
      "By this cell Excel tells that an assumption changes. Without it formulas, and the verdict current or outdated, may lag behind.",
    restore: "Restore the cell",
    silentTitle: (name) => `${name} has not calculated yet`,
    silent: "Wait a moment, or choose Update functions.",
    behindTitle: "Figures lag behind",
    behind: (version) =>
      `An assumption has changed and the new results are not there yet. What stands here belongs to version ${version}.`,
    outdatedTitle: "The sheets lag behind",
    outdated:
      "The figures here belong to the assumptions of now, those on the result sheets to earlier ones. Calculate to update the sheets.",
  },

  assumptions: {
    none: "The assumptions of this workbook stand here once it is set up.",
    toStart: "To Start",
    unreadable: "The workbook cannot be read now; see Start.",
    problems: (count) => counted(count, "problem", "problems"),
    problemsText: "Choose a cell to go there. A line disappears by itself once it is mended.",
    filter: "Show",
    everything: (count) => `Everything (${whole.format(count)})`,
    under: (name, count) => `${name} (${whole.format(count)})`,
    found: "Found",
    select: (where) => `Go to ${where}`,
    restore: "Restore name",
    notices: "Noticed",
    noticesText: "This stands in nobody's way, but is good to know.",
    provenance: "Where the assumptions come from",
    provenanceText:
      "An assumption is chosen and not published; replace it with your own figures where you have them.",
    status: {
      gepubliceerd: "published",
      afgeleid: "derived",
      aanname: "assumption",
    },
    statusMeaning: {
      gepubliceerd: "taken from a publication",
      afgeleid: "computed from published figures",
      aanname: "chosen by the analyst",
    },
    all: "everything",
    filterStatus: "Show by status",
    search: "Search assumptions",
    nothing: "Nothing found. Search for something else, or show everything.",
    source: (source) => (source === "" ? "No source given" : source),
    paging: (from, to, of) => `${whole.format(from)} to ${whole.format(to)} of ${whole.format(of)}`,
    previous: "Previous",
    next: "Next",
    pages: "Pages",
  },

  results: {
    none: "The results stand here once the assumptions are in order.",
    toAssumptions: "To Assumptions",
    activeTitle: "Active scenario",
    persons: (year) => `inhabitants in ${year}`,
    aboveGoal: (amount, goal) => `${amount} above the goal of ${goal}`,
    belowGoal: (amount, goal) => `${amount} below the goal of ${goal}`,
    atGoal: (goal) => `exactly the goal of ${goal}`,
    households: (from) => `households since ${from}`,
    need: (year) => `housing need until ${year}`,
    version: (version) => `Assumptions ${version}`,
    oldVersion: (version) => `Assumptions ${version}, changed since`,
    goalTitle: "Scenarios and the goal",
    goalText: (reached, all, goal) =>
      `${reached === 0 ? "None" : whole.format(reached)} of ${whole.format(all)} scenarios ${reached === 1 ? "reaches" : "reach"} ${goal} inhabitants.`,
    columns: {
      scenario: "Scenario",
      persons: (year) => `Inhabitants ${year}`,
      goal: "From the goal",
      households: (from) => `Households since ${from}`,
    },
    reached: "reached",
    missed: "not reached",
    active: "active",
    goalLine: (goal) => `goal ${goal}`,
    drawing: "Drawing the chart…",
    undrawn: "The chart could not be loaded. The table shows the same figures.",
    sizeTitle: "Household size and the goal",
    sizeText: (now, later, from, to) =>
      now === later
        ? `Calculated with ${now} persons per household. If the household size falls, the same goal needs many more households.`
        : `Calculated with ${now} persons per household in ${from} and ${later} in ${to}. The smaller, the more households the same goal needs.`,
    sizeTable: (year) => `Household size at which the goal in ${year} is just reached`,
    breakEven: "Just enough at",
    noHouseholds: "no households",
    margin: (amount) => `may fall by ${amount}`,
    tooLow: (amount) => `must rise by ${amount}`,
    needTitle: "Housing need by segment",
    scenario: "Scenario",
    year: "Until report year",
    needText: (most, shortage, least, surplus) =>
      list([
        ...(most === null ? [] : [`the largest shortage is of ${most} (${shortage})`]),
        ...(least === null ? [] : [`the largest surplus of ${least} (${surplus})`]),
      ]).replace(/^./, (first) => first.toUpperCase()),
    noNeed: "There is neither a shortage nor a surplus.",
    shortage: "shortage",
    surplus: "surplus",
    total: "All segments",
    largest: (shown, all) =>
      `The chart shows the ${whole.format(shown)} largest of ${whole.format(all)} segments; the table shows all.`,
    needColumns: {
      segment: "Segment",
      value: "Need",
      composition: "Composition",
      moving: "Moving",
      initial: "Initial shortage",
    },
    partsText:
      "Need in dwellings = composition (who lives there) + moving (to what people prefer) + initial shortage.",
    notDemolition:
      "A negative need is a surplus, and not by itself demolition: adapting, splitting or letting go is possible too.",
    limitsText: "Read the results together with these limits.",
    sheetsTitle: "Results on sheets",
    sheetsNone: "There are no results in the workbook yet. Calculate to get them as sheets.",
    showTable: "As a table, with what makes the need",
  },

  help: {
    howTitle: "How it works",
    how: [
      "Set up the workbook: with the example, or empty for another municipality.",
      "Change assumptions in their cells. WONING formulas follow at once.",
      "Solve what stands under Assumptions as a problem.",
      "Choose Calculate for all results as tables and charts.",
    ],
    functionsTitle: "Functions",
    functionsText:
      "For use in any cell. Whatever stands between brackets may be left empty: then the active scenario, the last report year and the sum over everything hold. Write a scenario, segment or group as a code or as a name.",
    example: "Example",
    arguments: "Arguments",
    sharingTitle: "Sharing",
    sharing:
      "Whoever does not have Woning sees the values as last calculated, in Excel and in any program that opens Excel files. Beside each stamp stands whether the result is still current: without Woning it says unknown. Calculating again takes Woning itself.",
    privacyTitle: "Privacy",
    privacy: "Nothing leaves this workbook: Woning measures nothing and sends nothing away.",
    versionTitle: "Version",
    version: (engine) => `Woning ${engine}`,
    versionOf: (hash) => `assumptions ${hash}`,
  },

  separator: ", ",
  examples: {
    BEHOEFTE: '=WONING.BEHOEFTE("basis",2050,"nultreden")',
    HUISHOUDENS: "=WONING.HUISHOUDENS(,2040)",
    INWONERS: '=WONING.INWONERS("basis")',
    SCENARIOS: "=WONING.SCENARIOS()",
    PASSEND: "=WONING.PASSEND()",
    BRON: '=WONING.BRON("inwoners.ambitie")',
  },
};
