import { ExcelHost } from "../../../../src/workbench/host";
import type { Entry, FunctionsFile, HostOptions } from "../../../../src/workbench/host";
import type { FunctionMetadata } from "../../../../src/workbench/host/calls/metadata";
import { Batch, workbookData } from "../support/batch";

const SERVICE = "CustomFunctions";
const READY = "SetOsfControlContainerReadyForCustomFunctions";

export interface Invocation {
  readonly id: number;
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly address: string | null;
  readonly flags: number;
}

/** An add-in as the host sees it: it is called, and answers when a test says so. */
export class PlayedAddin {
  /** How many batches of results it sent. */
  batches = 0;
  private invoked: Invocation[] = [];
  private ended: number[] = [];

  constructor(private readonly host: ExcelHost) {
    host.connect((entries) => entries.forEach((entry) => this.receive(entry)));
  }

  /** Says that it takes calls. */
  announce(): void {
    const batch = new Batch(this.host);
    batch.call(batch.property(batch.root, "CustomFunctions"), `_${READY}`);
    expect(batch.send(READY)).not.toHaveProperty("Error");
  }

  /** The calls since the last time it was asked. */
  async calls(): Promise<readonly Invocation[]> {
    await settled();
    return this.invoked.splice(0);
  }

  /** The same, as `FN(arguments)`. */
  async called(): Promise<readonly string[]> {
    return (await this.calls()).map(({ fn, args }) => `${fn}(${args.map(shown).join(", ")})`);
  }

  /** The ids of calls that were cancelled since the last time. */
  async cancelled(): Promise<readonly number[]> {
    await settled();
    return this.ended.splice(0);
  }

  /** Sends results in one batch, by the id of the call. */
  answer(...results: readonly (readonly [id: number, value: unknown])[]): void {
    this.send(
      "SetInvocationResults",
      results.map(([id, value]) => ({ id, value, outboundData: [0] }))
    );
  }

  /** What office.js sends of a function that throws or rejects. */
  fail(id: number, errorCode: number | undefined, value = ""): void {
    this.send("SetInvocationResults", [{ id, failed: true, value, errorCode }]);
  }

  send(name: string, results: readonly unknown[]): void {
    this.batches++;
    const batch = new Batch(this.host);
    batch.call(batch.property(batch.root, "CustomFunctions"), name, [results]);
    expect(batch.send(SERVICE)).not.toHaveProperty("Error");
  }

  private receive([category, type, , json]: Entry): void {
    if (category !== 1) return;
    const message: unknown = JSON.parse(json);
    if (type === 1001) {
      this.ended.push((message as { invocationId: number }).invocationId);
      return;
    }
    const [id, fn, args, address, flags] = message as [number, string, unknown[], string, number];
    this.invoked.push({ id, fn, args, address, flags });
  }
}

const shown = (value: unknown): string => JSON.stringify(value);

/** The host sends its messages in a microtask; this is after it. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

type Cells = Readonly<Record<string, string>>;

export interface Table {
  readonly host: ExcelHost;
  readonly addin: PlayedAddin;
  /** Writes cells as an add-in does: one batch. */
  put(cells: Readonly<Record<string, unknown>>): void;
  /** What a cell, or a row or block of cells, holds. */
  value(address: string): unknown;
  values(address: string): unknown[][];
  undo(): void;
  redo(): void;
  insertRow(before: number, sheet?: number): void;
  deleteRow(row: number): void;
}

/** A workbook with functions in the namespace PROEF, and an add-in that has said that it is there. */
export function open(
  functions: readonly FunctionMetadata[],
  cells: Cells | Readonly<Record<string, Cells>>,
  options: Omit<HostOptions, "data" | "functions"> & {
    readonly file?: Omit<FunctionsFile, "functions">;
    readonly absent?: boolean;
  } = {}
): Table {
  const { file = {}, absent = false, ...rest } = options;
  const sheets = Object.values(cells).some((value) => typeof value === "object");
  const data = workbookData((sheets ? cells : { Blad: cells }) as Record<string, Cells>);
  const host = new ExcelHost({
    ...rest,
    data,
    functions: { namespace: "PROEF", file: { ...file, functions } },
  });
  const addin = new PlayedAddin(host);
  if (!absent) addin.announce();
  return { host, addin, ...table(host) };
}

function table(host: ExcelHost): Omit<Table, "host" | "addin"> {
  const { model } = host.engine;
  const at = (batch: Batch, address: string): number => {
    const [sheet = "Blad", cell = ""] = address.includes("!")
      ? address.split("!")
      : ["Blad", address];
    return batch.range(sheet, cell);
  };
  const values = (address: string): unknown[][] => {
    const batch = new Batch(host);
    const [answer] = batch.load(at(batch, address), "values").run();
    return (answer as { Values: unknown[][] }).Values;
  };
  const lines = { sheetId: "sheet1", sheetName: "Blad", dimension: "ROW" as const };
  return {
    put(cells) {
      const batch = new Batch(host);
      for (const [address, value] of Object.entries(cells)) {
        batch.set(at(batch, address), "Formulas", [[value]]);
      }
      batch.run();
    },
    values,
    value: (address) => values(address)[0]![0],
    undo: () => void model.dispatch("REQUEST_UNDO"),
    redo: () => void model.dispatch("REQUEST_REDO"),
    insertRow: (before) =>
      void model.dispatch("ADD_COLUMNS_ROWS", {
        ...lines,
        base: before - 1,
        position: "before",
        quantity: 1,
      }),
    deleteRow: (row) =>
      void model.dispatch("REMOVE_COLUMNS_ROWS", { ...lines, elements: [row - 1] }),
  };
}

export const number = (name: string) => ({ name, type: "number" });
export const anything = (name: string) => ({ name, type: "any" });
export const matrix = (name: string, type = "any") => ({ name, type, dimensionality: "matrix" });

/** Ordinary: an answer a call. */
export const PLUS: FunctionMetadata = {
  id: "PLUS",
  name: "PLUS",
  parameters: [number("a"), { ...number("b"), optional: true }],
};

/** Streams, and can be cancelled. */
export const TEL: FunctionMetadata = {
  id: "TEL",
  name: "TEL",
  options: { stream: true, cancelable: true },
  parameters: [anything("van")],
};
