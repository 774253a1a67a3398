import { HostError, itemNotFound } from "./errors";
import { HostObject, NULL_OBJECT } from "./members";
import {
  callMethod,
  getProperty,
  identityOf,
  locate,
  query,
  queryAsJson,
  recursiveQuery,
  setProperty,
} from "./query";
import { referenced } from "./references";
import { ActionType, ObjectPathType } from "./wire";
import type { Action, ActionResult, Answer, ArgumentInfo, ErrorInfo, Request } from "./wire";

/** What the dispatcher asks of the host that it stands before. */
interface Roots {
  /** The object that paths start from; `service` is the customData of the message. */
  global(service: string): HostObject;
  /** An object made by name, such as the one that announces custom functions. */
  create(name: string): HostObject;
  /** Told before each action, so that a write which is refused later is blamed on the right one. */
  begin(actionIndex: number): void;
  /** Carries out what was put off; throws a HostError with the index of the action at fault. */
  finish(): void;
}

/**
 * Answers batches of office.js. Keeps what `_KeepReference` names, over batches.
 * Stops at the first action that fails; what came before it stays done.
 */
export class Dispatcher {
  private readonly references = new Map<string, HostObject>();
  private nextReference = 1;

  constructor(private readonly roots: Roots) {}

  process(request: Request, service = ""): Answer {
    const batch = new Batch(request, service, this.roots, this.references);
    const results: ActionResult[] = [];
    const actions = request.Actions ?? [];
    let index = 0;
    try {
      for (; index < actions.length; index++) {
        const action = actions[index]!;
        this.roots.begin(index);
        results.push({ ActionId: action.Id, Value: this.perform(batch, action) ?? null });
      }
      this.roots.finish();
      return { Results: results, TraceIds: traces(actions) };
    } catch (error) {
      // What was put off before the failing action still counts, and may itself have failed earlier.
      const at = Math.min(index, actions.length - 1);
      const first = this.firstFailure(error, at);
      const done = first.ActionIndex;
      return {
        Results: results.slice(0, done),
        TraceIds: traces(actions.slice(0, done)),
        Error: { ...first, Location: first.Location || batch.locate(actions[done]) },
      };
    }
  }

  private firstFailure(error: unknown, index: number): ErrorInfo {
    const failed = errorInfo(error, index);
    try {
      this.roots.finish();
      return failed;
    } catch (earlier) {
      const other = errorInfo(earlier, index);
      return other.ActionIndex < failed.ActionIndex ? other : failed;
    }
  }

  private perform(batch: Batch, action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = batch.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === NULL_OBJECT ? null : identityOf(object);
      case ActionType.query:
        return query(object, action.QueryInfo);
      case ActionType.queryAsJson:
        return queryAsJson(object, action.QueryInfo);
      case ActionType.recursiveQuery:
        return recursiveQuery(object, action.RecursiveQueryInfo);
      case ActionType.method:
        return this.call(batch, object, action);
      case ActionType.setProperty:
        setProperty(notNull(object), action.Name ?? "", batch.args(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          setProperty(notNull(object), name, value);
        }
        return null;
      case ActionType.ensureUnchanged:
        ensureUnchanged(object, action.ObjectState ?? {});
        return null;
      default:
        throw new HostError(
          "NotImplemented",
          `The Excel host does not know action type ${action.ActionType}.`
        );
    }
  }

  private call(batch: Batch, object: HostObject, action: Action): unknown {
    const name = action.Name ?? "";
    const args = batch.args(action.ArgumentInfo);
    if (name === "_RemoveReference") return void this.references.delete(String(args[0]));
    if (name === "_RemoveAllReferences") return void this.references.clear();
    if (object === NULL_OBJECT) return null;
    if (name === "_KeepReference") {
      object.referenceId ??= `reference${this.nextReference++}`;
      this.references.set(object.referenceId, object);
      return null;
    }
    const value = callMethod(object, name, args);
    return value instanceof HostObject ? identityOf(value) : value;
  }
}

/** One request: its object paths, each resolved once, when it is first needed. */
class Batch {
  private readonly resolved = new Map<number, HostObject>();

  constructor(
    private readonly request: Request,
    private readonly service: string,
    private readonly roots: Roots,
    private readonly references: ReadonlyMap<string, HostObject>
  ) {}

  args(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, i) =>
      referenced(value, info?.ReferencedObjectPathIds?.[i], (id) => this.resolve(id))
    );
  }

  /** The member that an action, or else the path of its object, asks for. */
  locate(action: Action | undefined): string {
    const object = this.resolved.get(action?.ObjectPathId ?? 0);
    if (object && action?.Name) return locate(object, action.Name);
    const path = this.request.ObjectPaths?.[action?.ObjectPathId ?? 0];
    const parent = this.resolved.get(path?.ParentObjectPathId ?? 0);
    if (parent && path) return locate(parent, path.Name || "getItem");
    return object?.type.name ?? "";
  }

  resolve(id: number | undefined): HostObject {
    const held = id === undefined ? undefined : this.resolved.get(id);
    if (held) {
      this.checkThere(id);
      return held;
    }
    const object = this.follow(id);
    this.resolved.set(id!, object);
    return object;
  }

  /** What stood on a worksheet is gone with it, though it was found before the batch deleted that. */
  private checkThere(id: number | undefined): void {
    const path = id === undefined ? undefined : this.request.ObjectPaths?.[id];
    if (!path) return;
    if (this.resolved.get(id!)?.isDeleted()) {
      if (path.ObjectPathType === ObjectPathType.reference) throw invalidReference();
      throw itemNotFound("it was deleted earlier in this batch");
    }
    this.checkThere(path.ParentObjectPathId);
  }

  private follow(id: number | undefined): HostObject {
    const path = id === undefined ? undefined : this.request.ObjectPaths?.[id];
    if (!path) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : undefined;
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.roots.global(this.service);
      case ObjectPathType.newObject:
        return this.roots.create(path.Name);
      case ObjectPathType.method:
        return asObject(callMethod(parent!, path.Name, this.args(path.ArgumentInfo)), path.Name);
      case ObjectPathType.property:
        return asObject(getProperty(parent!, path.Name), path.Name);
      case ObjectPathType.indexer:
        return asObject(callMethod(parent!, "getItem", this.args(path.ArgumentInfo)), "getItem");
      case ObjectPathType.reference:
        return this.reference(path.Name);
      case ObjectPathType.null:
        return NULL_OBJECT;
      default:
        throw new HostError(
          "NotImplemented",
          `The Excel host does not know object path type ${path.ObjectPathType}.`
        );
    }
  }

  private reference(name: string): HostObject {
    const object = this.references.get(name);
    if (object && !object.isGone()) return object;
    throw invalidReference();
  }
}

function invalidReference(): HostError {
  return new HostError(
    "InvalidReference",
    "This reference is not valid for the current operation."
  );
}

function traces(actions: readonly Action[]): number[] {
  return actions.filter(({ ActionType: type }) => type === ActionType.trace).map(({ Id }) => Id);
}

function asObject(value: unknown, name: string): HostObject {
  if (value instanceof HostObject) return value;
  throw new HostError("InvalidObjectPath", `${name} does not lead to an object.`);
}

function notNull(object: HostObject): HostObject {
  if (object !== NULL_OBJECT) return object;
  throw new HostError("InvalidObjectPath", "The object is a null object and cannot be changed.");
}

function ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    if (JSON.stringify(getProperty(object, name)) === JSON.stringify(value)) continue;
    throw new HostError("InvalidRequest", `${object.type.name}.${name} has changed.`);
  }
}

function errorInfo(error: unknown, index: number): ErrorInfo {
  const known = error instanceof HostError ? error : undefined;
  return {
    Code: known?.code ?? "GeneralException",
    Message: known?.message ?? String(error instanceof Error ? error.stack : error),
    HttpStatusCode: known?.status ?? 500,
    Location: known?.location ?? "",
    ActionIndex: known?.actionIndex ?? index,
  };
}
