/**
 * The inputs of the scenario engine: plain data, the same that is exchanged as JSON.
 * Units: households (HH), dwellings, persons, jobs, calendar years; shares and rates are fractions.
 */

/** The income classes are fixed; every other set (phases, milieus, groups, segments) is data. */
export const INCOMES = ["laag", "midden", "hoog"] as const;
export type Income = (typeof INCOMES)[number];

/** A number by calendar year; the keys are years written as digits. */
export type YearSeries = Readonly<Record<string, number>>;

/** A target group (doelgroep): one milieu, one life phase, one or more income classes. */
export interface Group {
  readonly code: string;
  readonly milieu: string;
  readonly phase: string;
  readonly incomes: readonly Income[];
  /** Share of each of its income classes, sum 1; may be left out for a single class. */
  readonly sigma?: Readonly<Partial<Record<Income, number>>>;
  /** Households in t0. */
  readonly h0: number;
}

/** A dwelling segment (PMC-segment): dwelling type, tenure and price class. */
export interface Segment {
  readonly code: string;
  readonly type: string;
  readonly tenure: string;
  readonly price: string;
}

/** One partition of the occupied stock, for instance by type or by tenure and price. */
export interface StockMargin {
  readonly name: string;
  readonly classes: readonly StockClass[];
}
export interface StockClass {
  readonly name: string;
  /** Indices into `segments`. */
  readonly segments: readonly number[];
  /** Dwellings; only the proportions count, each margin is scaled to the households of t0. */
  readonly stock: number;
}

/** Total households by year, or households by group by year (in the order of `groups`). */
export type Forecast =
  | { readonly controlTotals: YearSeries }
  | { readonly byGroup: Readonly<Record<string, readonly number[]>> };

interface ComponentBase {
  /** Name of the entry profile. */
  readonly profile: string;
  /** Share of the total by year, sum 1; left out: the same every year. */
  readonly phasing?: YearSeries;
}
/** Migration correction: k households a year, for a number of years. */
export interface MigrationComponent extends ComponentBase {
  readonly kind: "migration";
  readonly k?: number;
  /** Net migration in persons a year: the trend, and what the forecast already holds. */
  readonly trend?: number;
  readonly forecast?: number;
  readonly years: number;
}
/** Workers from outside the region who come to live here: share p0 goes to p1. */
export interface PendelComponent extends ComponentBase {
  readonly kind: "pendel";
  /** Households that stand for all workers; or workers / workersPerHousehold. */
  readonly K?: number;
  readonly workers?: number;
  readonly workersPerHousehold?: number;
  readonly p0: number;
  readonly p1: number;
}
/** New jobs, in total or by year, of which a share is captured as households. */
export interface JobsComponent extends ComponentBase {
  readonly kind: "jobs";
  readonly jobs: number | YearSeries;
  readonly capture: number;
  readonly workersPerHousehold: number;
}
/** Households given directly. */
export interface HouseholdsComponent extends ComponentBase {
  readonly kind: "households";
  readonly total: number;
}
/** Replacement of a shrinking labour force. */
export interface LabourComponent extends ComponentBase {
  readonly kind: "labour";
  /** Workers per household by phase. */
  readonly lambda: Readonly<Record<string, number>>;
  readonly fill: number;
  readonly workersPerHousehold: number;
}
/** Student units and those who stay after their study. */
export interface StudentsComponent extends ComponentBase {
  readonly kind: "students";
  /** Units by year, linear between; must reach from t0 to T. */
  readonly units: YearSeries;
  readonly stay: number;
  readonly duration: number;
  readonly stayProfile: string;
}
export type Component =
  | MigrationComponent
  | PendelComponent
  | JobsComponent
  | HouseholdsComponent
  | LabourComponent
  | StudentsComponent;
export type ComponentKind = Component["kind"];

/** The components that are on, and the parameters that differ from those of the component. */
export interface Scenario {
  readonly name?: string;
  readonly components: readonly string[];
  readonly overrides?: Readonly<Record<string, Readonly<Record<string, OverrideValue>>>>;
}
export type OverrideValue = number | string | YearSeries;

/** Price-limited income groups with their fitting dwellings, and where the households go later. */
export interface Affordability {
  readonly groups: readonly AffordabilityGroup[];
  /** Per income class its shares over `groups`, each row sum 1. */
  readonly shares: Readonly<Record<Income, readonly number[]>>;
}
export interface AffordabilityGroup {
  readonly code: string;
  readonly households: number;
  readonly rent: number;
  readonly owner: number;
}

export interface Inputs {
  readonly t0: number;
  readonly T: number;
  readonly reportYears: readonly number[];
  readonly phases: readonly string[];
  /** Yearly rates from phase to phase; left out is 0. */
  readonly transitions: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly dissolution: Readonly<Record<string, number>>;
  readonly mobility: Readonly<Record<string, number>>;
  readonly groups: readonly Group[];
  readonly forecast: Forecast;
  /** Entry profiles: shares in the order of `groups`, sum 1. */
  readonly profiles: Readonly<Record<string, readonly number[]>>;
  readonly autonomousProfile: string;
  readonly segments: readonly Segment[];
  readonly stockMargins: readonly StockMargin[];
  /** Prior affinity and preferences: a row a group, a column a segment. */
  readonly O: readonly (readonly number[])[];
  readonly P: readonly (readonly number[])[];
  readonly frictionalVacancy: number;
  /** Dwellings short in t0, in the order of `segments`; left out is 0. */
  readonly initialShortage?: readonly number[];
  /** Persons per household, constant or by year (linear between). */
  readonly householdSize: number | YearSeries;
  readonly basePopulation: number;
  readonly populationGoal: number;
  readonly affordability: Affordability;
  readonly components: Readonly<Record<string, Component>>;
  readonly scenarios: Readonly<Record<string, Scenario>>;
}

/** Refused above these; stated in the message. */
export const LIMITS = {
  groups: 2000,
  segments: 300,
  scenarios: 100,
  phases: 50,
  horizon: 100,
  firstYear: 1900,
  lastYear: 2200,
} as const;
