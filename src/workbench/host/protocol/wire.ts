/**
 * The shapes of office.js's request protocol, as the pinned @microsoft/office-js sends and expects them.
 * The protocol is private to office.js; a boot test watches that these shapes still hold.
 */

/** What an action does; the numbers are office.js's own. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object is reached from its parent. */
export const ObjectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;

/** The id of the object path that is meant, 0 where the argument is a value, or the ids in a list. */
export type PathIds = number | readonly PathIds[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument; left out where all are values. */
  readonly ReferencedObjectPathIds?: readonly PathIds[];
}

export interface ObjectPath {
  readonly Id?: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** What to ask of each kind of object, by the name of the kind, and how many objects deep. */
export interface RecursiveQueryInfo {
  readonly Queries: Readonly<Record<string, QueryInfo>>;
  readonly MaxDepth?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: RecursiveQueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Request {
  readonly Actions?: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorInfo {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface Answer {
  readonly Results: readonly ActionResult[];
  /** The trace actions that were reached: office.js takes an event handler into use when it sees its trace back. */
  readonly TraceIds?: readonly number[];
  readonly Error?: ErrorInfo;
}

/** A message from the host to the add-in: category, type, target, text, id, and whether a co-author caused it. */
export type Entry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number | string,
  remote: boolean,
];

/** Categories of entries. */
export const Category = { customFunction: 1, action: 2, event: 65536 } as const;
