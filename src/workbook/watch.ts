import { runExcel } from "./run";

/** Something that happened to cells. */
export interface CellsEvent {
  readonly kind: "edited" | "inserted" | "deleted" | "calculated";
  readonly worksheetId: string;
  /** A1 ranges with commas between them, as Excel tells them; "" where it tells none. */
  readonly address: string;
  /** "remote": a co-author. Undo is told as an edit of this computer. */
  readonly source: "local" | "remote";
  /** This add-in did it itself. */
  readonly own: boolean;
}

export interface WatchHandlers {
  readonly changed: (worksheetId: string, event: CellsEvent) => void;
  readonly calculated: (worksheetId: string, event: CellsEvent) => void;
  /** A sheet or an Excel table came or went: what names mean may be another thing now. */
  readonly rearranged: () => void;
}

interface Removable {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Has Excel tell of every event by which an assumption can change. No event tells that a defined name or the size of a
 * table was changed by hand. Returns what ends it.
 */
export async function watchWorkbook(handlers: WatchHandlers): Promise<() => Promise<void>> {
  const { changed, calculated, rearranged } = handlers;
  const moved = (): Promise<void> => {
    rearranged();
    return Promise.resolve();
  };
  const register = async (context: Excel.RequestContext): Promise<readonly Removable[]> => {
    const { worksheets, tables } = context.workbook;
    const added: readonly Removable[] = [
      worksheets.onChanged.add((event) => {
        changed(event.worksheetId, cellsEvent(event));
        return Promise.resolve();
      }),
      worksheets.onCalculated.add(({ worksheetId, address }) => {
        const what = { kind: "calculated", source: "local", own: false } as const;
        calculated(worksheetId, { ...what, worksheetId, address: address ?? "" });
        return Promise.resolve();
      }),
      worksheets.onAdded.add(moved),
      worksheets.onDeleted.add(moved),
      tables.onAdded.add(moved),
      tables.onDeleted.add(moved),
    ];
    await context.sync();
    return added;
  };
  // However long somebody leaves a cell in edit mode at the start: without events, edits would go by unseen.
  const results = await runExcel(register, { patience: Infinity });
  return () => unwatch(results);
}

function cellsEvent(event: Excel.WorksheetChangedEventArgs): CellsEvent {
  const { worksheetId, address, changeType, source, triggerSource } = event;
  return {
    kind: kindOf(changeType),
    worksheetId,
    address,
    source: source === "Remote" ? "remote" : "local",
    own: triggerSource === "ThisLocalAddin",
  };
}

function kindOf(changeType: string): "edited" | "inserted" | "deleted" {
  if (changeType.endsWith("Inserted")) return "inserted";
  return changeType.endsWith("Deleted") ? "deleted" : "edited";
}

/** A handler can only be removed in the context in which it was added, which all share. */
async function unwatch(results: readonly Removable[]): Promise<void> {
  const [first] = results;
  if (!first) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const result of results) result.remove();
    await context.sync();
  });
}
