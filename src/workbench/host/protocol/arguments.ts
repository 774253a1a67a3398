import { invalidArgument } from "./errors";
import type { HostObject, Reader } from "./members";

export const text: Reader<string> = (value, what) => {
  if (typeof value !== "string") throw invalidArgument(`${what} must be a text`);
  return value;
};

export const number: Reader<number> = (value, what) => {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw invalidArgument(`${what} must be a number`);
  }
  return value;
};

export const integer: Reader<number> = (value, what) => {
  const read = number(value, what);
  if (!Number.isInteger(read)) throw invalidArgument(`${what} must be a whole number`);
  return read;
};

export const flag: Reader<boolean> = (value, what) => {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false`);
  return value;
};

export const anything: Reader<unknown> = (value) => value;

/** An argument that may be left out; office.js sends null then. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return (value, what) => (value === null || value === undefined ? undefined : reader(value, what));
}

/** One of the values of an Excel enumeration; capitals do not matter, as in Excel. */
export function oneOf<T extends string>(...allowed: readonly T[]): Reader<T> {
  return (value, what) => {
    const found = allowed.find(
      (name) => typeof value === "string" && name.toLowerCase() === value.toLowerCase()
    );
    if (found === undefined) throw invalidArgument(`${what} must be one of ${allowed.join(", ")}`);
    return found;
  };
}

/** An object of the host, passed by reference. The kind is asked for late: kinds of objects name each other. */
export function instance<T extends HostObject>(
  kind: () => abstract new (...args: never[]) => T
): Reader<T> {
  return (value, what) => {
    if (!(value instanceof kind())) throw invalidArgument(`${what} must be a ${kind().name}`);
    return value;
  };
}

/** What the first reader takes, or else the second. */
export function either<A, B>(first: Reader<A>, second: Reader<B>): Reader<A | B> {
  return (value, what) => {
    try {
      return first(value, what);
    } catch {
      return second(value, what);
    }
  };
}

export function list<T>(reader: Reader<T>): Reader<T[]> {
  return (value, what) => {
    if (!Array.isArray(value)) throw invalidArgument(`${what} must be an array`);
    return value.map((item, i) => reader(item, `${what}[${i}]`));
  };
}

/** A plain object of options; a key that is not served is refused, never passed over. */
export function record<T>(readers: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> {
  return (value, what) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw invalidArgument(`${what} must be an object`);
    }
    const known = Object.keys(readers) as (keyof T & string)[];
    const unknown = Object.keys(value).filter((key) => !known.some((name) => same(name, key)));
    if (unknown.length > 0) throw invalidArgument(`${what} does not know ${unknown.join(", ")}`);
    const entries = known.map((name) => {
      const key = Object.keys(value).find((found) => same(name, found));
      const held = key === undefined ? undefined : (value as Record<string, unknown>)[key];
      return [name, readers[name](held, `${what}.${name}`)] as const;
    });
    return Object.fromEntries(entries) as T;
  };
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
