import { HostError } from "./errors";
import { HostCollection, HostObject, NULL_OBJECT } from "./members";
import type { Property } from "./members";
import type { QueryInfo, RecursiveQueryInfo } from "./wire";

type Value = Record<string, unknown>;

/** Names of the wire are Pascal-case, those of office.js camel-case; members are declared as office.js names them. */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export function getProperty(object: HostObject, name: string): unknown {
  const property = lookUp(object, name);
  if (!property?.get) throw notServed(object, camel(name));
  return property.get(object as never);
}

export function setProperty(object: HostObject, name: string, value: unknown): void {
  const property = lookUp(object, name);
  if (!property?.set) throw notServed(object, `${camel(name)} = …`);
  property.set(object as never, value);
}

export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const key = camel(name);
  const { methods, name: type } = object.type;
  const found = Object.hasOwn(methods, key) ? methods[key] : undefined;
  if (!found) throw notServed(object, `${key}()`);
  return found.call(object as never, args, `${type}.${key}`);
}

/** Answers a query: the properties that it selects, through objects and collections as deep as it names them. */
export function query(object: HostObject, info: QueryInfo = {}): Value | null {
  if (object === NULL_OBJECT) return null;
  const { Select = [], Expand = [], Top, Skip } = info;
  const answer: Value = { ...identityOf(object) };
  const page = { skip: Skip ?? 0, top: Top ?? Infinity };
  const selected = Select.length === 0 && Expand.length === 0 ? ["*"] : [...Select, ...Expand];
  for (const path of selected) put(object, answer, path.split(/[/.]/), page);
  return answer;
}

/**
 * Answers a query by kind of object: each object gives what its kind is asked for, and so do the objects that it
 * leads to by what is expanded, as deep as is allowed.
 */
export function recursiveQuery(object: HostObject, info?: RecursiveQueryInfo): Value | null {
  return object === NULL_OBJECT
    ? null
    : deepen(object, info ?? { Queries: {} }, info?.MaxDepth ?? 1);
}

function deepen(object: HostObject, info: RecursiveQueryInfo, depth: number): Value {
  const { Select = [], Expand = [] } = info.Queries[object.type.name] ?? {};
  const answer = Select.length > 0 ? query(object, { Select })! : identityOf(object);
  if (object instanceof HostCollection) {
    return { ...answer, _Items: object.items().map((item) => deepen(item, info, depth)) };
  }
  if (depth <= 0) return answer;
  for (const name of Expand) {
    const value = getProperty(object, camel(name));
    if (value instanceof HostObject) answer[pascal(name)] = deepen(value, info, depth - 1);
  }
  return answer;
}

export function identityOf(object: HostObject): Value {
  const reference = object.referenceId === undefined ? {} : { _ReferenceId: object.referenceId };
  return { ...object.identity(), ...reference };
}

interface Page {
  readonly skip: number;
  readonly top: number;
}
const WHOLE: Page = { skip: 0, top: Infinity };

function put(object: HostObject, answer: Value, path: readonly string[], page: Page): void {
  const [head = "*", ...rest] = path;
  const name = camel(head);
  if (name === "isNullObject" || name === "$none") return;
  if (object instanceof HostCollection && name !== "count") {
    const below = name === "items" ? (rest.length > 0 ? rest : ["*"]) : path;
    putItems(object, answer, below, page);
  } else if (name === "*" || name === "$all") {
    putScalars(object, answer);
  } else {
    putProperty(object, answer, name, rest);
  }
}

function putItems(
  object: HostCollection,
  answer: Value,
  path: readonly string[],
  { skip, top }: Page
): void {
  const items = object.items().slice(skip, skip + top);
  const values = (answer["_Items"] ??= items.map(identityOf)) as Value[];
  items.forEach((item, i) => put(item, values[i]!, path, WHOLE));
}

function putScalars(object: HostObject, answer: Value): void {
  const { properties } = object.type;
  for (const [name, { get, onRequest }] of Object.entries(properties)) {
    if (get && !onRequest) answer[pascal(name)] = get(object as never);
  }
}

function putProperty(
  object: HostObject,
  answer: Value,
  name: string,
  rest: readonly string[]
): void {
  const value = getProperty(object, name);
  const key = pascal(name);
  if (!(value instanceof HostObject)) answer[key] = value;
  else if (value === NULL_OBJECT) answer[key] = null;
  else {
    const held = (answer[key] ??= { ...identityOf(value) }) as Value;
    put(value, held, rest.length > 0 ? rest : ["*"], WHOLE);
  }
}

function lookUp(object: HostObject, name: string): Property<never> | undefined {
  const { properties } = object.type;
  const key = camel(name);
  return Object.hasOwn(properties, key) ? properties[key] : undefined;
}

function notServed(object: HostObject, member: string): HostError {
  return new HostError(
    "ApiNotFound",
    `The Excel host does not serve ${object.type.name}.${member}.`
  );
}
