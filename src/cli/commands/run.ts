import { extname, resolve } from "node:path";
import { results as texts } from "../../locale/nl/results";
import { runJson } from "../../projection/output/run-json";
import { reconcile } from "../../projection/reconciliation/reconcile";
import { makeReport } from "../../projection/report";
import type { Report } from "../../projection/report";
import { resultTables } from "../../projection/result-tables";
import { writeResults } from "../../xlsx/write-results";
import type { Console } from "../console";
import { EXIT, Stop } from "../console";
import { checkOutput, resultName, writeOutput } from "../files";
import { explained, openWorkbook } from "../open-workbook";
import { runWorkbook } from "../run-workbook";
import { scenarioList } from "../scenario-list";

export interface RunOptions {
  readonly out: string | undefined;
  readonly json: boolean;
  readonly force: boolean;
}

/** Runs a workbook: JSON on standard output, or results in a copy and the scenarios on standard output. */
export function run(file: string, options: RunOptions, console: Console): void {
  const { words, note } = console;
  const out = options.out ?? resultName(file);
  if (!options.json) checkCopy(file, out, options.force, console);
  note(words.progress.reading(file));
  const { bytes, assumptions } = openWorkbook(file, console);
  note(words.progress.running(Object.keys(assumptions.inputs.scenarios).length));
  const { projection, runs } = runWorkbook(assumptions, file, console);
  if (options.json) {
    const reconciliation = reconcile(projection, runs, assumptions);
    for (const chunk of runJson(projection, runs, reconciliation, console.engine)) {
      console.out(chunk);
    }
    return;
  }
  // Whatever the messages speak: a rerun must find its own headers again.
  const report = makeReport(assumptions, projection, runs, console.engine, console.now(), texts);
  const written = explained(file, console, () => writeResults(bytes, resultTables(report)));
  writeOutput(out, written.bytes, words);
  sayDone(out, report, console);
}

/** The copy is another file, of the same kind, in a place where it may stand. */
function checkCopy(file: string, out: string, force: boolean, { words }: Console): void {
  if (resolve(file) === resolve(out)) throw new Stop(words.files.sameFile, EXIT.usage);
  const extension = extname(file);
  if (extname(out).toLowerCase() !== extension.toLowerCase()) {
    throw new Stop(words.files.resultNotExcel(out, extension), EXIT.usage);
  }
  checkOutput(out, force, words);
}

function sayDone(out: string, report: Report, console: Console): void {
  console.out(scenarioList(report, console.language));
  console.note(console.words.state(report.stamp.assumptions, report.stamp.engine));
  console.note(console.words.written(out));
}
