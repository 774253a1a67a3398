import { ExcelHost } from "../../../../src/workbench/host";
import type { Entry, HostOptions } from "../../../../src/workbench/host";
import type { Action, Answer, ObjectPath } from "../../../../src/workbench/host/protocol/wire";

/** A request of office.js's kind, built step by step: paths are numbered as they are named. */
export class Batch {
  private readonly paths: Record<string, ObjectPath> = {};
  private readonly actions: Action[] = [];
  private next = 1;
  /** The workbook. */
  readonly root = this.path({ ObjectPathType: 1, Name: "" });

  constructor(private readonly host: ExcelHost) {}

  /** What a property leads to. */
  property(parent: number, Name: string): number {
    return this.path({ ObjectPathType: 4, Name, ParentObjectPathId: parent });
  }

  /** What a method leads to; `objects` are the paths of arguments, by their place. */
  method(parent: number, Name: string, args: readonly unknown[] = [], objects: Refs = {}): number {
    const ArgumentInfo = argumentInfo(args, objects);
    return this.path({ ObjectPathType: 3, Name, ParentObjectPathId: parent, ArgumentInfo });
  }

  item(parent: number, ...args: readonly unknown[]): number {
    const ArgumentInfo = argumentInfo(args, {});
    return this.path({ ObjectPathType: 5, Name: "", ParentObjectPathId: parent, ArgumentInfo });
  }

  /** What was kept under a name by an earlier batch. */
  reference(Name: string): number {
    return this.path({ ObjectPathType: 6, Name });
  }

  sheet(name: string): number {
    return this.item(this.property(this.root, "Worksheets"), name);
  }

  range(sheet: string, address: string): number {
    return this.method(this.sheet(sheet), "GetRange", [address]);
  }

  load(path: number, ...Select: readonly string[]): this {
    return this.act({ ActionType: 2, ObjectPathId: path, QueryInfo: { Select } });
  }

  set(path: number, Name: string, value: unknown): this {
    const ArgumentInfo = { Arguments: [value] };
    return this.act({ ActionType: 4, Name, ObjectPathId: path, ArgumentInfo });
  }

  call(path: number, Name: string, args: readonly unknown[] = [], objects: Refs = {}): this {
    const ArgumentInfo = argumentInfo(args, objects);
    return this.act({ ActionType: 3, Name, ObjectPathId: path, ArgumentInfo });
  }

  instantiate(path: number): this {
    return this.act({ ActionType: 1, ObjectPathId: path });
  }

  /** Sends the batch; the values of its actions, in order, or the refusal as an error. */
  run(): unknown[] {
    const { Results, Error: refusal } = this.send();
    if (refusal) throw Object.assign(new Error(refusal.Message), { code: refusal.Code });
    return Results.map(({ Value }) => Value);
  }

  send(service = ""): Answer {
    // As on the wire: text, so that nothing is shared with the host.
    const request = JSON.stringify({ Actions: this.actions, ObjectPaths: this.paths });
    return this.host.process(JSON.parse(request) as Parameters<ExcelHost["process"]>[0], service);
  }

  private path(path: ObjectPath): number {
    const id = this.next++;
    this.paths[id] = path;
    return id;
  }

  private act(action: Omit<Action, "Id">): this {
    this.actions.push({ Id: this.next++, ...action });
    return this;
  }
}

type Refs = Readonly<Record<number, number>>;

function argumentInfo(args: readonly unknown[], objects: Refs) {
  const length = Math.max(args.length, ...Object.keys(objects).map((place) => Number(place) + 1));
  const places = Array.from({ length }, (_, i) => i);
  return {
    Arguments: places.map((i) => args[i] ?? null),
    ReferencedObjectPathIds: places.map((i) => objects[i] ?? 0),
  };
}

/** A host on one or more sheets, given as cells by address. */
export function hostOn(
  sheets: Readonly<Record<string, Readonly<Record<string, string>>>>,
  options: Omit<HostOptions, "data"> = {}
): ExcelHost {
  return new ExcelHost({ ...options, data: workbookData(sheets) });
}

export function workbookData(sheets: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return {
    sheets: Object.entries(sheets).map(([name, cells], i) => ({
      id: `sheet${i + 1}`,
      name,
      colNumber: 26,
      rowNumber: 100,
      cells,
    })),
  };
}

/** The messages that a host sends, as objects, until they are taken. */
export function listen(host: ExcelHost) {
  const entries: Entry[] = [];
  host.connect((sent) => entries.push(...sent));
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  return {
    async take() {
      await settled();
      return entries.splice(0).map(([category, type, target, json]) => ({
        category,
        type,
        target,
        message: JSON.parse(json) as Record<string, unknown>,
      }));
    },
  };
}
