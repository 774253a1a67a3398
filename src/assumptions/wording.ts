import {
  cells as enCells,
  interchange as enShape,
  notices as enNotices,
  reading as enReading,
  where as enWhere,
} from "../locale/en/assumptions";
import { problems as enProblems } from "../locale/en/problems";
import { schema as enSchema } from "../locale/en/schema";
import {
  cells as nlCells,
  interchange as nlShape,
  notices as nlNotices,
  reading as nlReading,
  where as nlWhere,
} from "../locale/nl/assumptions";
import { problems as nlProblems } from "../locale/nl/problems";
import { schema as nlSchema } from "../locale/nl/schema";
import type { Problem } from "../model/problem";
import type {
  CellProblem,
  CellProblemCode,
  CellProblemData,
  Notice,
  NoticeCode,
  NoticeData,
  Place,
} from "./cell-problem";
import type { CellValue } from "./grid";
import type { InterchangeProblem, InterchangeProblemData } from "./interchange";
import { SCALARS, TABLES } from "./schema";
import type { ScalarId, TableId } from "./schema";
import type { SchemaWords } from "./schema/words";

export type Language = "nl" | "en";

/** A problem in words: where, what stands there, what is wrong with it, what is allowed. */
export interface Worded {
  /** Sheet and cell, or the name where no cell is known, or a JSON path. */
  readonly where: string;
  /** As a spreadsheet shows it; empty where no cell is concerned. */
  readonly found: string;
  readonly wrong: string;
  readonly allowed: string;
}
type Words = Pick<Worded, "wrong" | "allowed">;
interface About {
  readonly name: string;
  readonly label: string | null;
  readonly description: string;
}

/** Words for every code: the compiler sees to it that none is left out. */
const CELL_WORDS: Readonly<
  Record<Language, { [C in CellProblemCode]: (data: CellProblemData[C], about: About) => Words }>
> = { nl: { ...nlProblems, ...nlReading }, en: { ...enProblems, ...enReading } };
const NOTICE_WORDS: Readonly<
  Record<Language, { [C in NoticeCode]: (data: NoticeData[C], about: About) => string }>
> = { nl: nlNotices, en: enNotices };
const INTERCHANGE_WORDS: Readonly<
  Record<
    Language,
    { [C in InterchangeProblem["code"]]: (data: InterchangeProblemData[C]) => Words }
  >
> = { nl: { ...nlProblems, ...nlShape }, en: { ...enProblems, ...enShape } };
const CELLS = { nl: nlCells, en: enCells };
const WHERE = { nl: nlWhere, en: enWhere };
const SCHEMA: Readonly<Record<Language, SchemaWords>> = { nl: nlSchema, en: enSchema };

/** A problem of a cell in words. */
export function wordCellProblem(problem: CellProblem, language: Language): Worded {
  const words = CELL_WORDS[language][problem.code] as (data: unknown, about: About) => Words;
  const { place, found, also, data } = problem;
  return {
    where: WHERE[language](addressOf(place), also),
    found: found === undefined ? "" : shown(found, language),
    ...words(data, aboutName(place.name, language)),
  };
}

/** A notice of the reader as a sentence. */
export function wordNotice({ code, data, place }: Notice, language: Language): string {
  const words = NOTICE_WORDS[language][code] as (data: unknown, about: About) => string;
  return words(data, aboutName(place.name, language));
}

/** A problem of an interchange file in words. */
export function wordInterchangeProblem(problem: InterchangeProblem, language: Language): Worded {
  const words = INTERCHANGE_WORDS[language][problem.code] as (data: unknown) => Words;
  return { where: problem.path, found: "", ...words(problem.data) };
}

/** A problem of the model in words, where no cell is known. */
export function wordProblem(problem: Problem, language: Language): Words {
  const words = CELL_WORDS[language][problem.code] as (data: unknown) => Words;
  return words(problem.data);
}

/** 'Scenario''s'!B7 as a spreadsheet writes it, or the name. */
function addressOf({ name, sheet, cell }: Place): string {
  if (sheet === null || cell === null) return name;
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${cell}`;
}

/** The content of a cell as it is shown in that language. */
function shown(cell: CellValue, language: Language): string {
  const words = CELLS[language];
  if (cell === null) return words.blank;
  if (typeof cell === "string") return words.text(cell);
  if (typeof cell === "number") return words.number(cell);
  if (typeof cell === "boolean") return words.boolean(cell);
  if ("error" in cell) return cell.error;
  if ("formula" in cell) return words.formula(cell.formula);
  return words.date((cell.date - DAYS_TO_1970) * MILLISECONDS_A_DAY);
}
/** Days from the first day of the spreadsheet calendar to 1 January 1970. */
const DAYS_TO_1970 = 25569;
const MILLISECONDS_A_DAY = 86_400_000;

/** What a defined name is for. */
function aboutName(name: string, language: Language): About {
  const words = SCHEMA[language];
  const scalar = (Object.keys(SCALARS) as ScalarId[]).find((id) => SCALARS[id].name === name);
  if (scalar) return { name, ...words.scalars[scalar] };
  const table = (Object.keys(TABLES) as TableId[]).find((id) => TABLES[id].name === name);
  return { name, label: null, description: table ? words.tables[table].description : "" };
}
