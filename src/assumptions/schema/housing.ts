import {
  choice,
  choiceOrBlank,
  code,
  number,
  numberOrBlank,
  PROVENANCE,
  text,
  year,
} from "./column";
import type { ColumnFamily, TableSchema } from "./column";

/** Dwelling segments: one row a segment. */
export const segments = {
  name: "Woning_Segmenten",
  columns: {
    code: code(),
    type: text(),
    tenure: choice("tenure"),
    price: text({ blank: "" }),
    shortage: number("dwellings", { optional: true, blank: 0 }),
    ...PROVENANCE,
  },
  families: [],
} as const satisfies TableSchema;

/** Occupied stock: one row a class of a margin; a class is the segments that match, blank is any. */
export const stock = {
  name: "Woning_Voorraad",
  columns: {
    margin: code(),
    class: code(),
    type: text({ reference: "segmentType", blank: "" }),
    tenure: choiceOrBlank("tenure"),
    price: text({ reference: "price", blank: "" }),
    dwellings: number("dwellings", { min: 0 }),
    ...PROVENANCE,
  },
  families: [],
} as const satisfies TableSchema;

const perGroup = { group: text({ reference: "group" }), ...PROVENANCE } as const;

/** Prior affinity O: a row a group, a column a segment; rows need not add up to 1. */
export const occupancy = {
  name: "Woning_Bewoning",
  columns: perGroup,
  families: [{ key: "segment", of: "segment", unit: "weight", min: 0 }],
} as const satisfies TableSchema;

/** Preferences P of those who choose a dwelling: a row a group, a column a segment, rows add up to 1. */
export const preferences = {
  name: "Woning_Voorkeuren",
  columns: perGroup,
  families: [{ key: "segment", of: "segment", unit: "share", min: 0, max: 1 }],
} as const satisfies TableSchema;

/**
 * Income groups with their fitting dwellings; the columns of the income classes (each adds up to 1)
 * say where households belong, the optional segment columns where new dwellings do.
 */
export const affordability = {
  name: "Woning_Betaalbaarheid",
  columns: {
    code: code(),
    households: number("households", { min: 0, above: true }),
    rent: number("dwellings", { min: 0 }),
    owner: number("dwellings", { min: 0 }),
    low: number("share", { min: 0, max: 1, blank: 0 }),
    middle: number("share", { min: 0, max: 1, blank: 0 }),
    high: number("share", { min: 0, max: 1, blank: 0 }),
    ...PROVENANCE,
  },
  families: [
    { key: "segment", of: "segment", unit: "share", min: 0, max: 1, blank: 0, optional: true },
  ] satisfies ColumnFamily[],
} as const satisfies TableSchema;

/** Building plans; negative dwellings are demolition. */
export const programme = {
  name: "Woning_Programma",
  columns: {
    plan: text(),
    neighbourhood: text({ optional: true, blank: "" }),
    milieu: text({ reference: "milieu" }),
    segment: text({ reference: "segment" }),
    year: year(),
    dwellings: number("dwellings"),
    hardness: choice("hardness"),
    /** Chance that the plan is carried out; blank follows from the hardness. */
    probability: numberOrBlank("share", { min: 0, max: 1, optional: true }),
    ...PROVENANCE,
  },
  families: [],
  mayBeEmpty: true,
} as const satisfies TableSchema;
