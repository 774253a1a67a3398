/** Units as keys; the locale names them, and number formats follow from them. */
export const UNITS = [
  "year",
  "years",
  "households",
  "householdsPerYear",
  "persons",
  "personsPerYear",
  "personsPerHousehold",
  "dwellings",
  "jobs",
  "workers",
  "workersPerHousehold",
  "share",
  "rate",
  "weight",
  "euro",
] as const;
export type Unit = (typeof UNITS)[number];
