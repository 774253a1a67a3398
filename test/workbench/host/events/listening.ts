import type { ExcelHost } from "../../../../src/workbench/host";
import { Category } from "../../../../src/workbench/host/protocol/wire";
import { Batch, listen } from "../support/batch";

/** What an add-in listens to: the path of an object of the workbook, and the name of the event on the wire. */
type Wanted = readonly [path: (batch: Batch) => number, event: string];

export const workbookSheets = (batch: Batch) => batch.property(batch.root, "Worksheets");
export const workbookTables = (batch: Batch) => batch.property(batch.root, "Tables");
export const sheet = (name: string) => (batch: Batch) => batch.sheet(name);
export const table = (name: string) => (batch: Batch) => batch.item(workbookTables(batch), name);

/** Has an add-in listen; what it is told can then be taken. */
export async function listening(host: ExcelHost, ...wanted: readonly Wanted[]) {
  const batch = new Batch(host);
  for (const [path, event] of wanted) batch.call(path(batch), `_Register${event}Event`);
  const messages = listen(host);
  batch.run();
  await messages.take();
  const events = async () =>
    (await messages.take()).filter(({ category }) => category === Category.event);
  return {
    /** The messages since the last time. */
    async take(): Promise<Record<string, unknown>[]> {
      return (await events()).map(({ message }) => message);
    },
    /** Type and target of each message on the wire. */
    async wire(): Promise<[number, string][]> {
      return (await events()).map(({ type: number, target }) => [number, target]);
    },
  };
}

/** Writes values as an add-in does. */
export function write(host: ExcelHost, name: string, address: string, values: unknown): void {
  const batch = new Batch(host);
  batch.set(batch.range(name, address), "Values", values).run();
}

/** Types in a cell as a person does. */
export function type(host: ExcelHost, address: string, content: string, sheetId = "sheet1"): void {
  const [, letters = "", digits = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  host.engine.model.dispatch("UPDATE_CELL", {
    sheetId,
    col: letters.charCodeAt(0) - 65,
    row: Number(digits) - 1,
    content,
  });
}
