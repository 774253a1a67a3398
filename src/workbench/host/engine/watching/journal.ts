import type { Zone } from "@odoo/o-spreadsheet";
import { EditedCells } from "./edited-cells";
import type { TableState } from "./inventory";
import type { CellValue } from "../text/values";

/** Who made a change: a person at this computer, an add-in through office.js, or a co-author. */
export type Origin = "user" | "addin" | "remote";

export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** Cells were given other content. */
export interface Edit {
  readonly kind: "edit";
  readonly sheetId: string;
  readonly zone: Zone;
  /** What was there; known of a single cell. */
  readonly before: CellValue | undefined;
}

/** Whole rows or columns were added or removed. */
export interface LineChange {
  readonly kind: "lines";
  readonly sheetId: string;
  readonly dimension: "COL" | "ROW";
  /** First and last of each run of lines, counted from 0. */
  readonly runs: readonly (readonly [number, number])[];
  readonly removed: boolean;
}

/** Cells were added or removed, and those behind them moved. */
export interface CellShift {
  readonly kind: "shift";
  readonly sheetId: string;
  readonly zone: Zone;
  readonly dimension: "COL" | "ROW";
  readonly removed: boolean;
}

export interface SheetChange {
  readonly kind: "sheet";
  readonly sheetId: string;
  readonly removed: boolean;
}

export interface TableChange {
  readonly kind: "table";
  readonly table: TableState;
  readonly removed: boolean;
}

export type Happening = Edit | LineChange | CellShift | SheetChange | TableChange;

/** The tables before and after what was done in one go, by their ids. */
export interface Scene {
  before: ReadonlyMap<string, TableState>;
  now: ReadonlyMap<string, TableState>;
}

export type Change = Happening & {
  readonly origin: Origin;
  readonly scene: Readonly<Scene>;
  /** Equal for what one command, or one action of office.js, did. */
  readonly step: number;
};

/** What happened in the workbook since it was last asked, in order. */
export interface Changes {
  readonly list: readonly Change[];
  readonly calculated: readonly Position[];
}

const NO_TABLES: ReadonlyMap<string, TableState> = new Map();

/**
 * Collects what happens in the workbook, and says once a tick that something did. Plugins write in it while the
 * engine is busy; nobody may change the workbook before it has settled.
 */
export class Journal {
  /** On whose account changes are written down now. */
  origin: Origin = "user";
  /** The engine plays old commands again, to undo an earlier one: they are no news. */
  replaying = false;
  private list: Change[] = [];
  private calculated: Position[] = [];
  private scene: Scene = { before: NO_TABLES, now: NO_TABLES };
  private readonly edited = new EditedCells();
  private step = 0;
  private action: number | undefined;
  private waiting = false;

  constructor(private readonly settled: () => void) {}

  /** The happening becomes the journal's own: many are written down at once, and copies would cost. */
  add(happening: Happening): void {
    const { origin, scene, step } = this;
    this.list.push(Object.assign(happening, { origin, scene, step }));
    if (happening.kind === "edit") this.edited.add(happening);
  }

  /** Whether a cell is edited by what is being done. */
  isEdited(position: Position): boolean {
    return this.edited.has(position);
  }

  addCalculated(positions: readonly Position[]): void {
    for (const position of positions) this.calculated.push(position);
  }

  /** What follows is done by this action of a batch. */
  begin(action: number): void {
    if (action !== this.action) this.step++;
    this.action = action;
  }

  /** What was done in one go is done, with this outcome. */
  finish(tables: ReadonlyMap<string, TableState>): void {
    this.edited.clear();
    this.scene.now = tables;
    this.scene = { before: tables, now: tables };
    this.touch();
  }

  /** Something happened; those who listen are told when the engine is idle again. */
  touch(): void {
    this.step++;
    this.action = undefined;
    if (this.waiting) return;
    this.waiting = true;
    queueMicrotask(() => {
      this.waiting = false;
      this.settled();
    });
  }

  take(): Changes {
    const { list, calculated } = this;
    this.list = [];
    this.calculated = [];
    return { list, calculated };
  }
}
