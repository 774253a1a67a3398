import type { Income } from "../model/inputs";
import { SCALARS } from "./schema";
import type { ScalarId } from "./schema";
import { figureTestWord, incomesWord, toleranceWord } from "./schema/words";

/** Scalars that are one number. */
export type NumberScalar = Exclude<ScalarId, "reportYears" | "activeScenario">;

/** What the fields of a test hold; texts are codes as they are written where they are defined. */
export interface FieldValues {
  readonly scenario: string;
  readonly other: string;
  readonly year: number;
  readonly reportYear: number;
  readonly group: string;
  readonly incomeGroup: string;
  readonly scalar: NumberScalar;
  readonly component: string;
  /** The word of the parameter in the workbook. */
  readonly parameter: string;
  readonly profile: string;
  readonly incomes: readonly Income[];
  readonly part: string;
  /** Keys of published figures. */
  readonly figure: string;
  readonly minus: string;
  /** The scenario that sees the parameter; null: as the component itself gives it. */
  readonly within: string | null;
}
export type Field = keyof FieldValues;

/** Fields that may be left out; they stand last. */
export const OPTIONAL: readonly Field[] = ["within"];

/** What a published figure can be tested against, with the fields of each test in their order. */
export const FORMS = {
  households: ["scenario", "year"],
  persons: ["scenario", "year"],
  /** Change since t0. */
  householdGrowth: ["scenario", "year"],
  personGrowth: ["scenario", "year"],
  /** The first scenario minus the other. */
  householdDifference: ["scenario", "other", "year"],
  /** Households of t0: of a target group, and of all together. */
  group: ["group"],
  groups: [],
  incomeHouseholds: ["incomeGroup"],
  incomeRent: ["incomeGroup"],
  incomeOwner: ["incomeGroup"],
  /** Fitting dwellings per household in t0. */
  fit: ["incomeGroup"],
  scalar: ["scalar"],
  /** 1 minus a share. */
  scalarRest: ["scalar"],
  parameter: ["component", "parameter", "within"],
  parameterInYear: ["component", "parameter", "year", "within"],
  parameterLow: ["component", "parameter"],
  parameterHigh: ["component", "parameter"],
  /** Share of the entrants of a profile that have these incomes. */
  entrants: ["profile", "incomes"],
  /** Share of the occupied stock of t0. */
  stockShare: ["part"],
  need: ["part", "scenario", "reportYear"],
  /** Occupied stock of t0 plus the need until then. */
  stockAndNeed: ["part", "scenario", "reportYear"],
  /** What is left of that after a published figure that the model does not tell apart. */
  stockAndNeedRest: ["part", "scenario", "reportYear", "figure"],
  /** One published figure minus another: does the publication agree with itself? */
  figureDifference: ["figure", "minus"],
} as const satisfies Readonly<Record<string, readonly Field[]>>;
export type TestKind = keyof typeof FORMS;
export const TEST_KINDS = Object.keys(FORMS) as readonly TestKind[];

export type TestQuantity = {
  readonly [K in TestKind]: { readonly kind: K } & Pick<FieldValues, (typeof FORMS)[K][number]>;
}[TestKind];

/** How a published figure is tested. */
export interface FigureTest {
  readonly quantity: TestQuantity;
  /** How far off still counts as reached, for instance half of the last printed digit; null: exact. */
  readonly tolerance: number | null;
}

/** A test as it stands in a cell: "groei huishoudens; basis; 2050; tolerantie 0,5". */
export function formatFigureTest({ quantity, tolerance }: FigureTest): string {
  const values = quantity as unknown as FieldValues;
  const texts = FORMS[quantity.kind].flatMap((field: Field) => fieldText(field, values) ?? []);
  const last = tolerance === null ? [] : [`${toleranceWord()} ${decimal(tolerance)}`];
  return [figureTestWord(quantity.kind), ...texts, ...last].join("; ");
}

function fieldText(field: Field, values: FieldValues): string | null {
  if (field === "scalar") return SCALARS[values.scalar].name;
  if (field === "incomes") return incomesWord(values.incomes);
  const value = values[field];
  return value === null ? null : String(value);
}

function decimal(value: number): string {
  return String(value).replace(".", ",");
}
