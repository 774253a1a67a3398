import type { CliWords } from "../nl/cli";
import { lister, numberFormatter } from "../numbers";

const list = lister("and", (count) => `${count} more`);
const number = numberFormatter("en-US");

/** Everything that the command line says. */
export const cli: CliWords = {
  usage: [
    "Woning: housing scenarios from an Excel workbook.",
    "",
    "Usage: npm run woning -- <command>",
    "",
    "  template FILE.xlsx [--empty]            write the Heerlen 2050 workbook, or an empty one",
    "  check FILE.xlsx                         list every problem with the input",
    "  run FILE.xlsx [--out OUT.xlsx]          write the results into a copy of the workbook",
    "  run FILE.xlsx --json                    print the results as JSON, in full precision",
    "  run --inputs FILE.json --json           run without a workbook",
    "  bench                                   measure speed",
    "  help [command]                          this text, or that of a command",
    "",
    "Everywhere: --force (overwrite an existing file), --taal nl|en (of messages), --version.",
    "A file is never overwritten without --force. Results go to standard output, messages and",
    "progress to standard error. Exit code 0: done; 1: problems with the input; 2: wrong usage.",
  ].join("\n"),
  commands: {
    template: [
      "template FILE.xlsx [--empty] [--force]",
      "",
      "Writes the Heerlen 2050 workbook, with all assumptions, sources and a guide; with --empty the",
      "same workbook without figures, for another municipality.",
    ].join("\n"),
    check: [
      "check FILE.xlsx",
      "",
      "Reads the assumptions and lists every problem at once: sheet, cell, what stands there and what is",
      "allowed. Exit code 1 as soon as there is a problem. The file is left as it is.",
    ].join("\n"),
    run: [
      "run FILE.xlsx [--out OUT.xlsx] [--json] [--force]",
      "run --inputs FILE.json --json",
      "",
      "Runs every scenario. The results go as tables and charts into a copy of the workbook (without",
      "--out: beside the original, with -uitkomsten in its name), or with --json to standard output.",
      "Where the input has problems, nothing is written.",
    ].join("\n"),
    bench: ["bench", "", "Measures speed: one line of JSON a figure."].join("\n"),
    help: ["help [command]", "", "Shows this text."].join("\n"),
  },
  unknownCommand: (found, near) =>
    `There is no command "${found}".${near === null ? "" : ` Do you mean "${near}"?`}`,
  unknownOption: (found, near) =>
    `There is no option "${found}" here.${near === null ? "" : ` Do you mean "${near}"?`}`,
  optionValue: (option) => `The option "${option}" needs a value.`,
  optionWithoutValue: (option) => `The option "${option}" takes no value.`,
  unknownLanguage: (found) => `There is no language "${found}"; choose nl or en.`,
  missingFile: "Name a file.",
  tooManyFiles: (files) =>
    `Name one file; these are more: ${list(files)}. Put quotes around a name with spaces.`,
  fileAndInputs: "Name a workbook or --inputs, not both.",
  inputsNeedJson:
    "With --inputs goes --json: without a workbook there is nothing to write tables into.",
  outWithJson: "Choose --out or --json, not both.",
  seeHelp: (command) => `See: npm run woning -- help${command === null ? "" : ` ${command}`}`,
  files: {
    missing: (file) => `${file} does not exist. Check the name and the folder.`,
    folder: (file) => `${file} is a folder. Name a file in it.`,
    unreadable: (file) => `${file} cannot be read. Check the permissions of the file.`,
    tooLarge: (file, limit) => `${file} is larger than ${number(limit / 1e6)} MB and is not read.`,
    exists: (file) =>
      `${file} exists and was not overwritten. Choose another name, or give --force.`,
    noFolder: (file) => `The folder of ${file} does not exist. Make it first.`,
    unwritable: (file) => `${file} cannot be written. Is the file open, or the folder read-only?`,
    sameFile: "The output file is the workbook itself. Choose another name with --out.",
    notExcel: (file) =>
      `The name ${file} does not end in .xlsx, so Excel would not open the file. Choose a name in .xlsx.`,
    resultNotExcel: (file, extension) =>
      `The copy keeps the kind of the workbook: let the name ${file} end in ${extension}.`,
  },
  json: {
    syntax: (file, line, column) => `${file} is no valid JSON: line ${line}, character ${column}.`,
    duplicate: (file, key, line, column) =>
      `In ${file} the key "${key}" occurs a second time in the same object: line ${line}, character ${column}.`,
    encoding: (file) => `${file} is no UTF-8 text.`,
  },
  workbook: (file, message) => `${file}: ${message}`,
  problems: {
    heading: (count, file) =>
      count === 1
        ? `There is 1 problem in ${file}:`
        : `There are ${number(count)} problems in ${file}:`,
    nowhere: "Names",
    found: (text) => `found: ${text}`,
    none: (file) => `${file}: the input is in order.`,
    more: (count) => `… and ${number(count)} more. Mend these first; then the others are shown.`,
  },
  calculated: (count) =>
    count === 1
      ? "1 formula stood in the file without its value and was calculated."
      : `${number(count)} formulas stood in the file without their values and were calculated.`,
  progress: {
    reading: (file) => `Reading: ${file}`,
    running: (count) => `Running: ${number(count)} scenarios`,
  },
  scenarios: {
    headers: (t0, T, goal) => [
      "Scenario",
      "Name",
      `Households ${T}`,
      `Change since ${t0}`,
      `Inhabitants ${T}`,
      `Against the goal (${goal})`,
    ],
  },
  written: (file) => `Written: ${file}`,
  state: (hash, engine) => `Assumptions ${hash}, engine ${engine}`,
  defect: (message) =>
    `This is a fault in Woning itself, not in your input. Report it with what you did: ${message}`,
};
