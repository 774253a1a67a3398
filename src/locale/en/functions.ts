import { closest } from "../closest";
import { cut, fitted, likelyFirst } from "../fitted";
import type { FunctionWords } from "../nl/functions";

/** What a cell shows beside its error is read in a small balloon. */
const MESSAGE = 250;
/** Characters of a list within a message. */
const LIST = 130;
const FOUND = 40;

const more = (count: number): string => `and ${count} more`;
const list = (words: readonly string[]): string => fitted(words, LIST, more);
const quoted = (text: string): string => `"${cut(text, FOUND)}"`;

const things = {
  scenario: { one: "Scenario", which: "Which scenario" },
  segment: { one: "Segment", which: "Which segment" },
  milieu: { one: "Milieu", which: "Which milieu" },
  group: { one: "Group", which: "Which group" },
  incomeGroup: { one: "Income group", which: "Which income group" },
  source: { one: "Figure or assumption", which: "Which figure or assumption" },
};

const scenario = {
  name: "scenario",
  description: "Code or name of a scenario. Empty: the active scenario.",
};
const year = (description: string) => ({
  name: "jaar",
  description: `${description} Empty: the last report year.`,
});

export const functions: FunctionWords = {
  functions: {
    BEHOEFTE: {
      description:
        "Housing need: dwellings wanted above the occupied stock of the base year; negative is a surplus. Without arguments: the table of segments and report years.",
      parameters: {
        scenario,
        year: year("A report year."),
        segment: {
          name: "segment",
          description:
            'A segment or a part: "nultreden", "sociale huur", "nultreden/sociale huur". Empty: all segments together.',
        },
        milieu: { name: "woonmilieu", description: "A milieu. Empty: all together." },
      },
    },
    HUISHOUDENS: {
      description:
        "Number of households. Without arguments: the table of groups in the base year and the report years.",
      parameters: {
        scenario,
        year: year("A year from the base year to the end year."),
        group: {
          name: "doelgroep",
          description:
            'A group or a part: a milieu, a phase, or both: "stedelijk/gezinnen". Empty: all together.',
        },
      },
    },
    INWONERS: {
      description: "Number of inhabitants.",
      parameters: { scenario, year: year("A year from the base year to the end year.") },
    },
    SCENARIOS: {
      description:
        "The scenarios with households and inhabitants in the end year and the difference with the base year.",
      parameters: {},
    },
    PASSEND: {
      description: "Fit: dwellings that fit the income per household; 1 is just enough.",
      parameters: {
        scenario,
        year: year("The base year or a report year."),
        incomeGroup: {
          name: "inkomensgroep",
          description: "An income group. Empty: all fitting dwellings divided by all households.",
        },
      },
    },
    BRON: {
      description:
        "Source line of a figure or an assumption: status, value, unit, year, source and place.",
      parameters: {
        key: {
          name: "sleutel",
          description:
            'The key of a figure ("inwoners.2023"), the name of an assumption ("Woning_Frictieleegstand"), or what a row is about ("migratie, aantal jaren").',
        },
      },
    },
    STAND: {
      description:
        "Version of the assumptions. Belongs in one cell, Woning_Stand: by it Woning notices every change.",
      parameters: {
        areas: {
          name: "bereik",
          description: "Every name of the assumptions, in the order of the template.",
        },
      },
    },
  },
  unknown: (what, found, allowed) => {
    const { one, which } = things[what];
    const near = found === "" ? null : closest(found, allowed);
    const head = found === "" ? `${which} is meant?` : `${one} ${quoted(found)} does not exist.`;
    const hint = near === null ? "" : ` Did you mean ${quoted(near)}?`;
    return allowed.length === 0
      ? `${head} There are none in this workbook.`
      : cut(`${head}${hint} Available: ${list(likelyFirst(allowed, found))}.`, MESSAGE);
  },
  unknownYear: (found, allowed) => {
    const first = Number(allowed[0]);
    const last = Number(allowed.at(-1));
    const span = allowed.length > 3 && last - first === allowed.length - 1;
    const years = span ? `${first} to ${last}` : list(allowed);
    return cut(
      `There is no result for the year ${cut(found, FOUND)}. There is for: ${years}.`,
      MESSAGE
    );
  },
  ambiguous: (found, candidates) =>
    cut(
      `${quoted(found)} can be more than one thing. Choose: ${list(candidates.map((c) => `"${c}"`))}.`,
      MESSAGE
    ),
  noHouseholds: "There are no households in this income group then, and so there is no ratio.",
  argument: {
    error: (argument, error) => `Argument ${argument} is an error: ${error}.`,
    range: (argument) => `Argument ${argument} is a range. Use one cell or one value.`,
    text: (argument, found) =>
      `Argument ${argument} is ${found}. Use a code or a name between quotation marks.`,
    year: (argument, found) =>
      `Argument ${argument} is ${quoted(found)}. Use a year of four digits, such as 2050.`,
  },
  truth: (value) => (value ? "TRUE" : "FALSE"),
  stand: {
    count: (found, expected) =>
      `This formula should have ${expected} names and has ${found}. Restore Woning_Stand in the task pane of Woning.`,
    cell: (name, row, column) => `${name}, row ${row}, column ${column}`,
    place: (row, column) => `(row ${row}, column ${column})`,
    problem: (where, wrong, rest) => {
      const tail =
        rest === 0 ? "" : rest === 1 ? " And 1 more problem." : ` And ${rest} more problems.`;
      return `${cut(`${where}: ${wrong}`, MESSAGE - tail.length)}${tail}`;
    },
  },
};
