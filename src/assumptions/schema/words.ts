import type { ComponentKind, Income } from "../../model/inputs";
import { schema as dutch } from "../../locale/nl/schema";
import type { Field, TestKind } from "../figure-test";
import type { TableId } from "../schema";
import type { Choice, ChoiceSet } from "./choices";
import type { Unit } from "./units";

/** Header and explanation of one column, or prefix and explanation of a family of columns. */
export interface ColumnWords {
  readonly header: string;
  readonly description: string;
}
interface TableWords {
  readonly sheet: string;
  readonly title: string;
  readonly description: string;
  readonly row: string;
  readonly columns: Readonly<Record<string, ColumnWords>>;
  readonly families: Readonly<Record<string, { prefix: string; description: string }>>;
}
export type SchemaWords = typeof dutch;

/** Workbooks speak Dutch, whatever the language of the screen. */
const WORKBOOK: SchemaWords = dutch;

export function tableWords(table: TableId, words = WORKBOOK): TableWords {
  return words.tables[table];
}

/** Words of a column by its key; source, status, low and high are the same in every table. */
export function columnWords(table: TableId, key: string, words = WORKBOOK): ColumnWords {
  const own = tableWords(table, words).columns;
  if (Object.hasOwn(own, key)) return own[key]!;
  const shared: Readonly<Record<string, ColumnWords>> = words.shared;
  if (Object.hasOwn(shared, key)) return shared[key]!;
  throw new RangeError(`No words for column ${key} of ${table}`);
}

export function headerOf(table: TableId, key: string): string {
  return columnWords(table, key).header;
}

/** Header of the column of one code in a family: "naar gezinnen". */
export function familyHeader(table: TableId, family: string, code: string): string {
  const words = tableWords(table).families;
  return words[family]!.prefix + code;
}

export function choiceWord<S extends ChoiceSet>(
  set: S,
  choice: Choice<S>,
  words = WORKBOOK
): string {
  return (words.choices[set] as Readonly<Record<string, string>>)[choice]!;
}

/** "laag", "laag en midden", "laag, midden en hoog". */
export function incomesWord(incomes: readonly Income[], words = WORKBOOK): string {
  const names = incomes.map((income) => words.incomes[income]);
  const last = names.pop() ?? "";
  return names.length ? `${names.join(", ")} ${words.incomes.and} ${last}` : last;
}

/** The word of a parameter in the cells of Woning_Componenten and Woning_Scenarios. */
export function parameterWord(kind: ComponentKind, key: string, words = WORKBOOK): string {
  if (key === PROFILE_PARAMETER) return words.parameters.profile;
  return (words.parameters[kind] as Readonly<Record<string, string>>)[key]!;
}

/** Overrides may also name another profile. */
export const PROFILE_PARAMETER = "profile";

export function unitWord(unit: Unit, words = WORKBOOK): string {
  return words.units[unit];
}

/** The first word of a test in Woning_Bronnen. */
export function figureTestWord(kind: TestKind, words = WORKBOOK): string {
  return words.figureTests[kind];
}

/** What a field of such a test holds: "scenario". */
export function testFieldWord(field: Field, words = WORKBOOK): string {
  return words.testFields[field];
}

export function toleranceWord(words = WORKBOOK): string {
  return words.tolerance;
}
