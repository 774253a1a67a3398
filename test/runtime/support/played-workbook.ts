import { heerlen } from "../../../src/assumptions/datasets/heerlen";
import type { CellValue, Grid, NamedGrids, NameState } from "../../../src/assumptions/grid";
import { templateLayout } from "../../../src/assumptions/template";
import { layoutGrids } from "../../../src/assumptions/template/grids";
import type { WorkbookPort } from "../../../src/runtime/workbook-port";
import type { WorkbookReading } from "../../../src/workbook/read-workbook";
import type { UpdatedFunctions } from "../../../src/workbook/update-functions";

const HEERLEN = layoutGrids(templateLayout(heerlen()));

/** A workbook of grids: what the runtime asks of it is noted, what it holds can be changed. */
export class PlayedWorkbook implements WorkbookPort {
  readonly asked: string[] = [];
  grids: NamedGrids = HEERLEN;
  stand: WorkbookReading["stand"] = "present";
  manual = false;
  opening = false;
  results: "current" | "outdated" | "none" = "none";
  /** Thrown by the next call of that name. */
  readonly faults = new Map<string, Error>();
  /** The next reading waits for this. */
  gate: Promise<void> | null = null;

  /** Another value in a scalar's cell, or in a cell of a table by its 0-based row and column. */
  set(name: string, value: CellValue, row = 0, column = 0): void {
    this.change(name, (grid) => ({
      ...grid,
      cells: grid.cells.map((line, i) =>
        i === row ? line.map((cell, j) => (j === column ? value : cell)) : line
      ),
    }));
  }

  change(name: string, by: (grid: Grid) => Grid): void {
    const state = this.grids.get(name)!;
    if (state.state !== "range") throw new Error(`${name} is no range`);
    this.replace(name, { state: "range", grid: by(state.grid) });
  }

  replace(name: string, state: NameState): void {
    this.grids = new Map([...this.grids, [name, state]]);
  }

  count(what: string): number {
    return this.asked.filter((call) => call === what).length;
  }

  async read(): Promise<WorkbookReading> {
    await this.note("read");
    const { grids, stand, manual } = this;
    await this.gate;
    const rest = { standValue: null, worksheetIds: ["aannames"], sheetNames: [] };
    return { grids, stand, manual, ...rest };
  }
  async extendNames(): Promise<void> {
    await this.note("extendNames");
  }
  async resultState(): Promise<"current" | "outdated" | "none"> {
    await this.note("resultState");
    return this.results;
  }
  async writeResults(tables: readonly unknown[]): Promise<{ tables: number; changed: number }> {
    await this.note("writeResults");
    this.results = "current";
    return { tables: tables.length, changed: tables.length };
  }
  async setUp(): Promise<{ sheets: number }> {
    await this.note("setUp");
    this.grids = HEERLEN;
    return { sheets: 20 };
  }
  async restore(): Promise<void> {
    await this.note("restore");
  }
  async updateFunctions(): Promise<UpdatedFunctions> {
    await this.note("updateFunctions");
    return { cells: 3, skipped: [] };
  }
  async select(): Promise<void> {
    await this.note("select");
  }
  async showTable(): Promise<void> {
    await this.note("showTable");
  }
  async readOpening(): Promise<boolean> {
    await this.note("readOpening");
    return this.opening;
  }
  async setOpening(on: boolean): Promise<void> {
    await this.note("setOpening");
    this.opening = on;
  }

  private note(what: string): Promise<void> {
    this.asked.push(what);
    const fault = this.faults.get(what);
    this.faults.delete(what);
    return fault ? Promise.reject(fault) : Promise.resolve();
  }
}
