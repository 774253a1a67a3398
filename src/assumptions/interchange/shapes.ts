import * as v from "valibot";

/**
 * Building blocks of the interchange form. Objects are closed: a key that is not listed is an issue of
 * its own, each of them, and an array is no object.
 */
const plain = v.custom<Record<string, unknown>>(
  (input) => typeof input === "object" && input !== null && !Array.isArray(input),
  "object"
);

export function object<E extends v.ObjectEntries>(entries: E) {
  return v.pipe(plain, v.objectWithRest(entries, v.never()));
}

export function record<S extends v.GenericSchema>(value: S) {
  return v.pipe(plain, v.record(v.string(), value));
}

/** Values by calendar year. */
export function byYear<S extends v.GenericSchema>(value: S) {
  return v.pipe(plain, v.record(v.pipe(v.string(), v.regex(/^\d{4}$/u, "year")), value));
}
export const yearSeries = byYear(v.number());

export const numbers = v.array(v.number());
export const texts = v.array(v.string());

/** A number, or numbers by year; told apart by what is there, so that an issue names its place. */
export const numberOrSeries = v.lazy((input) =>
  typeof input === "object" && input !== null ? yearSeries : v.number()
);
