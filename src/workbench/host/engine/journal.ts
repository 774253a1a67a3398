import type { CellValue } from "./values";

/** Who made a change: a person at this computer, an add-in through office.js, or a co-author. */
export type Origin = "user" | "addin" | "remote";

export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

export interface Edit extends Position {
  readonly origin: Origin;
  /** The value of the cell before; known where a single cell is typed. */
  readonly before?: CellValue;
}

export interface Insertion {
  readonly sheetId: string;
  readonly dimension: "COL" | "ROW";
  /** The first and the last line that was added or removed, counted from 0. */
  readonly from: number;
  readonly to: number;
  readonly removed: boolean;
  readonly origin: Origin;
}

export interface Recalculated extends Position {
  /** The value came out as it was. */
  readonly same: boolean;
}

/** What happened in the workbook since it was last asked. */
export interface Changes {
  readonly edits: readonly Edit[];
  readonly insertions: readonly Insertion[];
  readonly recalculated: readonly Recalculated[];
  readonly origin: Origin;
}

/**
 * Collects what happens in the workbook, and says once a tick that something did. Plugins write in it while the
 * engine is busy; nobody may change the workbook before it has settled.
 */
export class Journal {
  /** On whose account changes are written down now. */
  origin: Origin = "user";
  /** Asked for by those who listen to calculations; costs a pass over all cells. */
  watchCalculations = false;
  private edits: Edit[] = [];
  private insertions: Insertion[] = [];
  private recalculated: Recalculated[] = [];
  private lastOrigin: Origin = "user";
  private waiting = false;

  constructor(private readonly settled: () => void) {}

  edit(position: Position, before?: CellValue): void {
    const { sheetId, col, row } = position;
    const { origin } = this;
    this.edits.push(
      before === undefined ? { sheetId, col, row, origin } : { sheetId, col, row, origin, before }
    );
  }

  insertion(insertion: Omit<Insertion, "origin">): void {
    this.insertions.push({ ...insertion, origin: this.origin });
  }

  recalculation(cell: Recalculated): void {
    this.recalculated.push(cell);
  }

  /** Something happened; those who listen are told when the engine is idle again. */
  touch(): void {
    this.lastOrigin = this.origin;
    if (this.waiting) return;
    this.waiting = true;
    queueMicrotask(() => {
      this.waiting = false;
      this.settled();
    });
  }

  take(): Changes {
    const { edits, insertions, recalculated, lastOrigin } = this;
    this.edits = [];
    this.insertions = [];
    this.recalculated = [];
    return { edits, insertions, recalculated, origin: lastOrigin };
  }
}
