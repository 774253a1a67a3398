import type { ManifestWords } from "../nl/manifest";

export const manifest: ManifestWords = {
  name: "Woning",
  description:
    "Housing scenarios for municipalities: assumptions in cells; results as formulas, tables and charts; every figure with source and status.",
  short: {
    "Tab.Label": "Woning",
    "Work.Label": "Workbook",
    "View.Label": "Overview and help",
    "SetUp.Label": "Set up workbook",
    "Calculate.Label": "Calculate",
    "UpdateFunctions.Label": "Update functions",
    "Pane.Label": "Task pane",
    "Help.Label": "Help",
    "Start.Title": "Woning is ready",
  },
  long: {
    "SetUp.Tip":
      "Sets up assumptions in this workbook: the example Heerlen 2050, or an empty one for another municipality. The choice follows in the task pane.",
    "Calculate.Tip":
      "Runs every scenario and writes the results into this workbook as tables and charts. Other cells stay as they are.",
    "UpdateFunctions.Tip":
      "Reads the assumptions again and calculates every cell with a WONING function again.",
    "Pane.Tip": "Shows what this workbook has: assumptions, problems, results and progress.",
    "Help.Tip": "Shows the explanation of assumptions, functions and results.",
    "Start.Text":
      "On the tab Woning choose Set up workbook, or open a workbook that has the assumptions already.",
  },
  support: {
    title: "Help with Woning",
    paragraphs: (version) => [
      `Woning ${version} is an add-in for Excel with which municipalities run housing scenarios.`,
      "The explanation is in Excel itself: on the tab Woning choose Help.",
      "If something does not work, contact the administrator who provides Woning in the organisation. Mention the version and what is on the screen.",
      "Woning is free software under the EUPL-1.2. The libraries that it uses are in third-party-notices.txt beside this page, with their licences.",
    ],
  },
};
