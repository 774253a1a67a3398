import { HostError } from "./errors";
import { HostCollection, HostObject, NULL_OBJECT } from "./members";
import type { Property } from "./members";
import type { QueryInfo, RecursiveQueryInfo } from "./wire";

type Value = Record<string, unknown>;

/** Names of the wire are Pascal-case, those of office.js camel-case; members are declared as office.js names them. */
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What office.js calls otherwise when it sets it. */
const SET_AS: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "ShowGridlines",
  "Worksheet.Headings": "ShowHeadings",
};

/** Where a member is, as office.js shows it in the debug information of an error. */
export const locate = (object: HostObject, name: string): string =>
  `${object.type.name}.${camel(name)}`;

export function getProperty(object: HostObject, name: string): unknown {
  return at(object, name, () => {
    const property = lookUp(object, name);
    if (!property?.get) throw notServed(object, camel(name));
    return property.get(object as never);
  });
}

export function setProperty(object: HostObject, sent: string, value: unknown): void {
  const name = SET_AS[`${object.type.name}.${sent}`] ?? sent;
  at(object, name, () => {
    const property = lookUp(object, name);
    if (!property?.set) throw notServed(object, `${camel(name)} = …`);
    property.set(object as never, value);
  });
}

export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  return at(object, name, () => {
    const key = camel(name);
    const { methods } = object.type;
    const found = Object.hasOwn(methods, key) ? methods[key] : undefined;
    if (!found) throw notServed(object, `${key}()`);
    return found.call(object as never, args, locate(object, name));
  });
}

/** Notes in a refusal which member refused, unless it is blamed on an action that came before. */
function at<T>(object: HostObject, name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError && error.actionIndex === undefined) {
      error.location ??= locate(object, name);
    }
    throw error;
  }
}

/** Answers a query: the properties that it selects, through objects and collections as deep as it names them. */
export function query(object: HostObject, info: QueryInfo = {}, naming = WIRE): Value | null {
  if (object === NULL_OBJECT) return null;
  const { Select = [], Expand = [], Top, Skip } = info;
  const answer = naming.identity(object);
  const page = { naming, skip: Skip ?? 0, top: Top ?? Infinity };
  const selected = Select.length === 0 && Expand.length === 0 ? ["*"] : [...Select, ...Expand];
  for (const path of selected) put(object, answer, path.split(/[/.]/), page);
  return answer;
}

/** The same for `retrieve`, which takes the answer as it comes: all names as office.js has them. */
export const queryAsJson = (object: HostObject, info?: QueryInfo): Value | null =>
  query(object, info, JSON_NAMES);

/** Where a recursive query names no depth: objects lead back to each other. */
const DEEPEST = 10;

/**
 * Answers a query by kind of object: each object gives what its kind is asked for, and so do the objects that it
 * leads to by that, as deep as is allowed. A collection is as deep as its items.
 */
export function recursiveQuery(object: HostObject, info?: RecursiveQueryInfo): Value | null {
  return deepen(object, info?.Queries ?? {}, info?.MaxDepth ?? DEEPEST);
}

function deepen(
  object: HostObject,
  queries: RecursiveQueryInfo["Queries"],
  depth: number
): Value | null {
  if (object === NULL_OBJECT) return null;
  const answer = identityOf(object);
  if (object instanceof HostCollection) {
    return { ...answer, _Items: object.items().map((item) => deepen(item, queries, depth)) };
  }
  const { Select = [], Expand = [] } = queries[object.type.name] ?? {};
  for (const path of [...Select, ...Expand]) {
    const leads = lookUp(object, path)?.onRequest ? getProperty(object, path) : undefined;
    if (!(leads instanceof HostObject)) put(object, answer, path.split(/[/.]/), whole(WIRE));
    else if (depth > 0) answer[pascal(path)] = deepen(leads, queries, depth - 1);
  }
  return answer;
}

export function identityOf(object: HostObject): Value {
  const reference = object.referenceId === undefined ? {} : { _ReferenceId: object.referenceId };
  return { ...object.identity(), ...reference };
}

/** What things are called in an answer. */
interface Naming {
  readonly key: (name: string) => string;
  readonly items: string;
  readonly identity: (object: HostObject) => Value;
}
const WIRE: Naming = { key: pascal, items: "_Items", identity: identityOf };
const JSON_NAMES: Naming = {
  key: camel,
  items: "items",
  identity: (object) =>
    Object.fromEntries(
      Object.entries(identityOf(object)).map(([name, value]) => [camel(name), value])
    ),
};

/** How an answer is put together: under which names, and which items of the collection that was asked. */
interface Page {
  readonly naming: Naming;
  readonly skip: number;
  readonly top: number;
}
const whole = (naming: Naming): Page => ({ naming, skip: 0, top: Infinity });

/** What add-ins ask for, by the example of Excel's documentation, where they need no property: Excel passes over it. */
const PLACEHOLDER = /^no-?properties-?needed$/i;

function put(object: HostObject, answer: Value, path: readonly string[], page: Page): void {
  const [head = "*", ...rest] = path;
  const name = camel(head);
  if (name === "isNullObject" || name === "$none") return;
  if (object instanceof HostCollection && name !== "count") {
    const below = name === "items" ? (rest.length > 0 ? rest : ["*"]) : path;
    putItems(object, answer, below, page);
  } else if (name === "*" || name === "$all") {
    putScalars(object, answer, page);
  } else if (!PLACEHOLDER.test(name)) {
    putProperty(object, answer, name, rest, page);
  }
}

function putItems(
  object: HostCollection,
  answer: Value,
  path: readonly string[],
  page: Page
): void {
  const { naming, skip, top } = page;
  const items = object.items().slice(skip, skip + top);
  const values = (answer[naming.items] ??= items.map(naming.identity)) as Value[];
  items.forEach((item, i) => put(item, values[i]!, path, whole(page.naming)));
}

function putScalars(object: HostObject, answer: Value, { naming }: Page): void {
  for (const [name, { get, onRequest }] of Object.entries(object.type.properties)) {
    if (get && !onRequest) answer[naming.key(name)] = getProperty(object, name) ?? null;
  }
}

function putProperty(
  object: HostObject,
  answer: Value,
  name: string,
  rest: readonly string[],
  page: Page
): void {
  const value = getProperty(object, name);
  const key = page.naming.key(name);
  if (value === NULL_OBJECT) answer[key] = null;
  else if (value instanceof HostObject) {
    const held = (answer[key] ??= page.naming.identity(value)) as Value;
    put(value, held, rest.length > 0 ? rest : ["*"], whole(page.naming));
  } else {
    // What has no value is null to office.js: what is left out counts as not loaded.
    answer[key] = value ?? null;
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
