import type { ResultTable } from "../../projection/result";
import type { PrintedSheet } from "../prepare-printing";
import { preparePrinting } from "../prepare-printing";
import { removeAdded } from "./added-sheets";
import { captionLines } from "./captions";
import { planSheet, sheetSteps } from "./create-sheet";
import { memoryKey, nextMemory } from "./memory";
import type { Memory } from "./memory";
import type { NewResult } from "./refuse";
import {
  newResults,
  refuseBlocked,
  refuseChangedTables,
  refuseNew,
  refuseTooLarge,
} from "./refuse";
import { SecondLook } from "./second-look";
import type { Step } from "./steps";
import { carryOut } from "./steps";
import { surveyResults } from "./survey";
import type { Survey } from "./survey";
import type { Update } from "./update";
import { candidateOf, isChange, updateOf } from "./update";
import { updateSteps } from "./update-steps";

export interface WrittenResults {
  /** Result tables that stand in the workbook now. */
  readonly tables: number;
  /** Of these, how many were added or changed; 0: everything stood there already. */
  readonly changed: number;
}

/**
 * Writes results into the open workbook. A result is known by the name of its Excel table, so that its sheet may be
 * renamed, moved and restyled; what differs is rewritten, what is not there gets a sheet at the end, and what is the
 * same is left alone. Everything is looked at before anything is written; what Excel refuses while it is being written
 * is undone.
 * @throws WorkbookFault when a cell of the user stands where results would land, or when protection, a changed table or
 * a limit forbids them: then nothing is written, and all of one kind is named
 * @throws OfficeExtension.Error what Excel itself refuses
 */
export async function writeResults(
  context: Excel.RequestContext,
  tables: readonly ResultTable[]
): Promise<WrittenResults> {
  const survey = await surveyResults(context, tables);
  const added = newResults(survey, tables);
  const updates = await decide(context, survey, tables, added);
  if (added.length + updates.length === 0) return { tables: tables.length, changed: 0 };
  const { worksheets } = context.workbook;
  const sheets = added.map(({ sheet }) => worksheets.add(sheet));
  const parts = updates.map(updateSteps);
  const steps = [
    ...added.flatMap(({ table }, i) => sheetSteps(sheets[i]!, table, survey.hasStand)),
    ...parts.flatMap((part) => part.steps),
    memoryStep(context, survey, added, updates),
    ...parts.flatMap(({ last }) => last),
  ];
  const names = added.map(({ sheet }) => sheet);
  await carryOut(context, steps, () => removeAdded(context, survey, names));
  if (added.length > 0) await preparePrinting(context, added.map(printedSheet));
  return { tables: tables.length, changed: added.length + updates.length };
}

/** Results are wide: on their side, with the header of the table on every page. */
function printedSheet({ table, sheet }: NewResult): PrintedSheet {
  const { headerRow } = planSheet(table);
  return { name: sheet, landscape: true, printTitleRows: `${headerRow}:${headerRow}` };
}

/** What has to change of the results that stand there, after every refusal. */
async function decide(
  context: Excel.RequestContext,
  survey: Survey,
  tables: readonly ResultTable[],
  added: readonly NewResult[]
): Promise<Update[]> {
  const look = new SecondLook(context);
  const candidates = tables.flatMap((table) => {
    const home = survey.homes.get(table.key);
    return home ? [candidateOf(home, table, survey.memories.get(table.key), look)] : [];
  });
  refuseTooLarge(tables, added, candidates);
  refuseNew(survey, added);
  refuseChangedTables(candidates);
  await look.read();
  const updates = candidates.map((candidate) => updateOf(candidate, look, survey.hasStand));
  refuseBlocked(updates);
  return updates.filter(isChange);
}

/** Keeps with the workbook what was written of each result. */
function memoryStep(
  context: Excel.RequestContext,
  { memories }: Survey,
  added: readonly NewResult[],
  updates: readonly Update[]
): Step {
  const next: (readonly [string, Memory])[] = [
    ...added.map(({ table }) => {
      const lines = new Map(table.charts.map((chart) => [chart.name, captionLines(chart)]));
      return [memoryKey(table), nextMemory(table, lines, memories.get(table.key))] as const;
    }),
    ...updates.map(({ table, captions, memory }) => {
      return [memoryKey(table), nextMemory(table, captions.lines, memory)] as const;
    }),
  ];
  return {
    cells: 0,
    write() {
      for (const [key, memory] of next) context.workbook.settings.add(key, memory);
    },
  };
}
