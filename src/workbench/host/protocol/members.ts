import { HostError, invalidArgument } from "./errors";

/** Reads one argument or value of the wire; throws InvalidArgument where it is not what the member takes. */
export type Reader<T> = (value: unknown, what: string) => T;

export interface Property<S> {
  readonly get?: (self: S) => unknown;
  readonly set?: (self: S, value: unknown) => void;
  /** Left out when everything is asked for: what leads to another object, or costs much. */
  readonly onRequest?: boolean;
}

export interface Method<S> {
  readonly call: (self: S, args: readonly unknown[], name: string) => unknown;
}

/** What a kind of object serves; a member that is not here is refused by its name. */
export interface ObjectType<S = never> {
  readonly name: string;
  readonly properties: Readonly<Record<string, Property<S>>>;
  readonly methods: Readonly<Record<string, Method<S>>>;
}

/** An object as the add-in sees it: a view on the workbook without state of its own. */
export abstract class HostObject {
  /** Kept under this name by `_KeepReference`, for later batches. */
  referenceId: string | undefined;

  abstract get type(): ObjectType;

  /** Kept over batches, it may stand on something that was deleted in between. */
  isGone(): boolean {
    return false;
  }

  /** It stood on what was deleted earlier in the batch that is being answered. */
  isDeleted(): boolean {
    return false;
  }

  /** What office.js must know to find the object again: its id, or its name. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** An object that holds others in order; `items` in office.js. */
export abstract class HostCollection<T extends HostObject = HostObject> extends HostObject {
  abstract items(): readonly T[];

  /** The item with this key (name or id), or undefined. */
  abstract find(key: string | number): T | undefined;
}

/** What is not there, where it was asked for with `…OrNullObject`; everything below it is null too. */
class NullObject extends HostObject {
  override get type(): ObjectType {
    return { name: "NullObject", properties: {}, methods: {} };
  }
}

export const NULL_OBJECT: NullObject = new NullObject();

const kinds: ObjectType[] = [];

/** Every kind of object that is declared, for the page that lists what is served. */
export function declaredKinds(): readonly ObjectType[] {
  return kinds;
}

/** Declares a kind of object; S is inferred by the caller naming it. */
export function objectType<S extends HostObject>(
  name: string,
  members: Pick<ObjectType<S>, "properties" | "methods">
): ObjectType {
  // The dispatcher pairs each object with its own type only, so that the parameter may be forgotten here.
  const kind = { name, ...members } as unknown as ObjectType;
  kinds.push(kind);
  return kind;
}

/** A method whose arguments are read, in order, before it runs; further arguments must be absent. */
export function method<S, A extends readonly unknown[]>(
  readers: { readonly [I in keyof A]: Reader<A[I]> },
  run: (self: S, ...args: A) => unknown
): Method<S> {
  const count = readers.length;
  return {
    call(self, args, name) {
      const extra = args.slice(count).findIndex((value) => value !== null && value !== undefined);
      if (extra >= 0) throw invalidArgument(`${name} takes ${count} arguments`);
      const read = readers as readonly Reader<unknown>[];
      const values = read.map((reader, i) => reader(args[i], `${name}, argument ${i + 1}`));
      return run(self, ...(values as unknown as A));
    },
  };
}

/** A property that is read and written. */
export function property<S, T>(
  get: (self: S) => T,
  reader: Reader<T>,
  set: (self: S, value: T) => void
): Property<S> {
  return { get, set: (self, value) => set(self, reader(value, "value")) };
}

export function readOnly<S>(get: (self: S) => unknown): Property<S> {
  return { get };
}

/** A property that leads to another object: read along only when it is named. */
export function navigation<S>(get: (self: S) => HostObject): Property<S> {
  return { get, onRequest: true };
}

/** The null object instead of ItemNotFound. */
export function orNull<T>(find: () => T): T | NullObject {
  try {
    return find();
  } catch (error) {
    if (error instanceof HostError && error.code === "ItemNotFound") return NULL_OBJECT;
    throw error;
  }
}
