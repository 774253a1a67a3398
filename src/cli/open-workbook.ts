import type { Assumptions } from "../assumptions/assumptions";
import { calculateFormulas } from "../assumptions/calculate";
import { readAssumptions } from "../assumptions/read";
import { ASSUMPTION_NAMES } from "../assumptions/schema";
import { wordNotice } from "../assumptions/wording";
import { xlsx as english } from "../locale/en/xlsx";
import { xlsx as dutch } from "../locale/nl/xlsx";
import type { WorkbookErrorCode } from "../xlsx/errors";
import { WorkbookError } from "../xlsx/errors";
import { readNamedGrids } from "../xlsx/read";
import type { Console } from "./console";
import { EXIT, Stop } from "./console";
import { readInput } from "./files";
import { listCellProblems } from "./problem-list";

export interface OpenedWorkbook {
  readonly bytes: Uint8Array;
  readonly assumptions: Assumptions;
}

/** A workbook and what its cells say; with problems they are listed, and the command stops. */
export function openWorkbook(file: string, console: Console): OpenedWorkbook {
  const bytes = readInput(file, console.words);
  const { grids } = explained(file, console, () => readNamedGrids(bytes, ASSUMPTION_NAMES));
  const { grids: filled, count } = calculateFormulas(grids);
  if (count > 0) console.note(console.words.calculated(count));
  const read = readAssumptions(filled);
  if (!read.ok) {
    listCellProblems(read.problems, file, console);
    throw new Stop("", EXIT.problems);
  }
  for (const notice of read.value.notices) console.note(wordNotice(notice, console.language));
  return { bytes, assumptions: read.value };
}

/** Runs something on a package; what is wrong with the file is worded. */
export function explained<T>(file: string, { words, language }: Console, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const texts = (language === "nl" ? dutch : english) as Record<
      WorkbookErrorCode,
      (data: unknown) => string
    >;
    throw new Stop(words.workbook(file, texts[error.code as WorkbookErrorCode](error.data)));
  }
}
