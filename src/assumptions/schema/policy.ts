import {
  code,
  choice,
  number,
  numberOrBlank,
  PROVENANCE,
  RANGE,
  text,
  value,
  year,
  yearOrBlank,
} from "./column";
import type { TableSchema } from "./column";

/** Realised values by indicator and year, with the thresholds that the analyst chose. */
export const monitor = {
  name: "Woning_Monitor",
  columns: {
    indicator: choice("indicator"),
    /** Which preference; only for that indicator. */
    segment: text({ reference: "segment", optional: true, blank: "" }),
    year: year(),
    /** Blank where a row only gives thresholds for a later year. */
    value: numberOrBlank(undefined),
    unit: text({ optional: true, blank: "" }),
    amber: numberOrBlank(undefined, { min: 0, optional: true }),
    red: numberOrBlank(undefined, { min: 0, optional: true }),
    tippingPoint: numberOrBlank(undefined, { optional: true }),
    ...PROVENANCE,
  },
  families: [],
  mayBeEmpty: true,
} as const satisfies TableSchema;

/** Effects on wellbeing, and costs as negative amounts. */
export const effects = {
  name: "Woning_Effecten",
  columns: {
    theme: text(),
    indicator: text(),
    unit: text({ blank: "" }),
    driver: choice("driver"),
    accrual: choice("accrual"),
    amount: number("weight"),
    /** Euro for each unit of the indicator; blank: not monetised. */
    euro: numberOrBlank("euro"),
    firstYear: yearOrBlank({ optional: true }),
    phaseIn: number("years", { min: 0, optional: true, blank: 0 }),
    ...RANGE,
    ...PROVENANCE,
  },
  families: [],
  mayBeEmpty: true,
} as const satisfies TableSchema;

/** Published figures, on which derived values are live formulas. */
export const sources = {
  name: "Woning_Bronnen",
  columns: {
    key: code(),
    /** A few published figures are ranges in words. */
    value: value(),
    unit: text({ blank: "" }),
    year: value({ blank: "" }),
    place: text({ blank: "" }),
    /** How the figure is tested; the words are those of figure tests. */
    test: text({ optional: true, blank: "" }),
    /** Explains a difference, or why the figure is not in the model. */
    remark: text({ optional: true, blank: "" }),
    ...PROVENANCE,
  },
  families: [],
  mayBeEmpty: true,
} as const satisfies TableSchema;

/** Beside each scalar: unit, range, source and status, found by the defined name of the scalar. */
export const scalarNotes = {
  name: "Woning_Aannames",
  columns: {
    name: text(),
    ...RANGE,
    ...PROVENANCE,
  },
  families: [],
  mayBeEmpty: true,
  optional: true,
} as const satisfies TableSchema;
