import type { Inputs } from "../model/inputs";
import type { Path } from "../model/problem";
import type { Notice, Place } from "./cell-problem";
import type { FigureTest } from "./figure-test";
import type { Choice, Status } from "./schema/choices";

/** Where a row or a scalar comes from. */
export interface Provenance {
  readonly place: Place;
  /** What the row or scalar is: "pendel, doelaandeel". */
  readonly subject: string;
  /** Null where a row holds several values, as a matrix does. */
  readonly value: number | string | null;
  readonly unit: string;
  readonly source: string;
  readonly status: Status;
}
/** An uncertain number: where it goes in the inputs, and how low and high it may be. */
export interface Range {
  readonly path: Path;
  readonly low: number | null;
  readonly high: number | null;
}
/** A published figure; some are printed as a range in words. */
export interface SourceFigure {
  readonly key: string;
  readonly value: number | string;
  readonly unit: string;
  readonly year: string;
  readonly place: string;
  /** What the model compares it with; null: it is not in the model. */
  readonly test: FigureTest | null;
  /** Explains a difference, or why it is not in the model. */
  readonly remark: string;
  readonly source: string;
  readonly status: Status;
}
/** Dwellings to be built, or demolished where negative. */
export interface Plan {
  readonly plan: string;
  readonly neighbourhood: string;
  readonly milieu: string;
  readonly segment: string;
  readonly year: number;
  readonly dwellings: number;
  readonly hardness: Choice<"hardness">;
  /** Null: follows from the hardness. */
  readonly probability: number | null;
}
/** A realised value of an indicator, with the thresholds of the analyst. */
export interface Observation {
  readonly indicator: Choice<"indicator">;
  /** Only for a preference; else empty. */
  readonly segment: string;
  readonly year: number;
  readonly value: number | null;
  readonly amber: number | null;
  readonly red: number | null;
  readonly tippingPoint: number | null;
}
/** An effect on wellbeing; costs are negative. */
export interface Effect {
  readonly theme: string;
  readonly indicator: string;
  readonly unit: string;
  readonly driver: Choice<"driver">;
  readonly accrual: Choice<"accrual">;
  readonly amount: number;
  /** Null: not monetised. */
  readonly euro: number | null;
  /** Null: the first year after t0. */
  readonly firstYear: number | null;
  readonly phaseIn: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Everything that the cells of a workbook say. */
export interface Assumptions {
  readonly inputs: Inputs;
  readonly activeScenario: string;
  /** Real rate per year. */
  readonly discountRate: number;
  /** Share of a programme that must be needed in every scenario. */
  readonly fixedShare: number;
  /** Shares of new dwellings, [by income group][by segment]; null where the columns are left out. */
  readonly newDwellings: readonly (readonly number[])[] | null;
  readonly programme: readonly Plan[];
  readonly monitor: readonly Observation[];
  readonly effects: readonly Effect[];
  readonly sources: readonly SourceFigure[];
  /** Low and high values of scalars and of component parameters. */
  readonly ranges: readonly Range[];
  readonly provenance: readonly Provenance[];
  /** What the reader noticed and that stands in nobody's way. */
  readonly notices: readonly Notice[];
  /** The cell that a path in the inputs was read from; the nearest thing around it where there is none. */
  readonly placeOf: (path: Path) => Place;
}
