import { ExcelHost } from "../../../../src/workbench/host";
import { Batch, hostOn } from "./batch";

/** How an object is reached within a batch. */
export type Path = (batch: Batch) => number;

/** A method of an object, with its arguments; paths among them are objects. */
export type Call = readonly [path: Path, name: string, ...args: readonly unknown[]];

type Sheets = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const workbook: Path = (batch) => batch.root;

export const sheet =
  (name = "Blad"): Path =>
  (batch) =>
    batch.sheet(name);

/** `A1:B2` of the sheet Blad, or of the one that the address names. */
export const range = (address: string): Path => {
  const [cells = "", name = "Blad"] = address.split("!").reverse();
  return (batch) => batch.range(name, cells);
};

/** What properties lead to, one after another. */
export const to =
  (path: Path, ...properties: readonly string[]): Path =>
  (batch) =>
    properties.reduce((parent, property) => batch.property(parent, property), path(batch));

/** What a method leads to. */
export const by =
  (path: Path, name: string, ...args: readonly unknown[]): Path =>
  (batch) =>
    batch.method(path(batch), name, ...split(batch, args));

export const item =
  (path: Path, key: unknown): Path =>
  (batch) =>
    batch.item(path(batch), key);

function split(batch: Batch, args: readonly unknown[]): [unknown[], Record<number, number>] {
  const objects: Record<number, number> = {};
  const values = args.map((arg, i) => {
    if (typeof arg !== "function") return arg;
    objects[i] = (arg as Path)(batch);
    return null;
  });
  return [values, objects];
}

/** A workbook under test, asked and changed as office.js does it: each request is a batch of its own. */
export class Book {
  readonly host: ExcelHost;

  constructor(sheets: Sheets | ExcelHost = { Blad: {} }) {
    // The engine reports every evaluation there.
    Object.assign(console, { debug: () => undefined });
    this.host = sheets instanceof ExcelHost ? sheets : hostOn(sheets);
  }

  /** One property, or an object of several. */
  get(path: Path, ...select: readonly string[]): unknown {
    const batch = new Batch(this.host);
    const [answer] = batch.load(path(batch), ...select).run() as Record<string, unknown>[];
    if (!answer || select.length !== 1) return answer ?? null;
    const [only = ""] = select;
    return answer[only.charAt(0).toUpperCase() + only.slice(1)];
  }

  items(path: Path, select: string): unknown[] {
    const answer = this.get(path, `items/${select}`, "items/$none") as { _Items: object[] };
    const name = select.charAt(0).toUpperCase() + select.slice(1);
    return answer._Items.map((each) => (each as Record<string, unknown>)[name]);
  }

  set(path: Path, name: string, value: unknown): this {
    const batch = new Batch(this.host);
    const [[plain], objects] = split(batch, [value]);
    if (objects[0] === undefined) batch.set(path(batch), name, plain).run();
    return this;
  }

  /** Calls a method; its answer, if it has one. */
  call(path: Path, name: string, ...args: readonly unknown[]): unknown {
    const batch = new Batch(this.host);
    const [values, objects] = split(batch, args);
    return batch.call(path(batch), name, values, objects).run()[0];
  }

  /** Makes what a method leads to. */
  make(path: Path): this {
    const batch = new Batch(this.host);
    batch.instantiate(path(batch)).run();
    return this;
  }

  /** Keeps an object over batches, as office.js keeps ranges; how it is reached from then on. */
  keep(path: Path): Path {
    const batch = new Batch(this.host);
    const object = path(batch);
    const answers = batch.call(object, "_KeepReference").instantiate(object).run();
    const { _ReferenceId } = answers[1] as { _ReferenceId: string };
    return (later) => later.reference(_ReferenceId);
  }

  values(address: string): unknown {
    return this.get(range(address), "values");
  }

  formulas(address: string): unknown {
    return this.get(range(address), "formulas");
  }

  /** Types into cells from the first one on. */
  put(address: string, values: readonly (readonly unknown[])[]): this {
    return this.set(range(address), "Values", values);
  }

  address(path: Path): unknown {
    return this.get(path, "address");
  }

  undo(): void {
    this.host.engine.model.dispatch("REQUEST_UNDO");
  }

  redo(): void {
    this.host.engine.model.dispatch("REQUEST_REDO");
  }

  /** The same workbook, saved and opened again. */
  reopened(): Book {
    return new Book(new ExcelHost({ data: this.host.engine.model.exportData() }));
  }
}

/** The code with which something is refused. */
export function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "not refused";
}
