import type { Getters, Zone } from "@odoo/o-spreadsheet";
import type { Page } from "playwright-core";
import { parseAddress } from "../../../../src/workbench/host/engine/address";

type Value = string | number | boolean | null;
type Question<T> = (getters: Getters, sheetId: string, zone: Zone) => T;

const VALUES: Question<Value[][]> = (getters, sheetId, { top, left, bottom, right }) =>
  Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_, j) => {
      const { value } = getters.getEvaluatedCell({ sheetId, row: top + i, col: left + j });
      return value as Value;
    })
  );

function asked<T>(question: Question<T>, sheet: string, address: string): string {
  const { zone } = parseAddress(address);
  return `(() => {
    const { read } = page.host.engine;
    const sheetId = read.getSheetIdByName(${JSON.stringify(sheet)});
    return (${String(question)})(read, sheetId, ${JSON.stringify(zone)});
  })()`;
}

/** The workbook as the engine holds it and as a person at the grid changes it: the add-in has no part in this. */
export class Grid {
  constructor(private readonly page: Page) {}

  /** Asks the engine. The question is sent to the page as text: it can use its arguments and nothing else. */
  ask<T>(question: Question<T>, sheet: string, address = "A1"): Promise<T> {
    return this.page.evaluate<T>(asked(question, sheet, address));
  }

  /** Evaluated values, row by row. */
  values(sheet: string, address: string): Promise<Value[][]> {
    return this.ask(VALUES, sheet, address);
  }

  /** Waits until the cells have these values; a failure tells what they have instead. */
  async shows(sheet: string, address: string, expected: readonly (readonly Value[])[]) {
    const wanted = JSON.stringify(JSON.stringify(expected));
    const holds = `JSON.stringify(${asked(VALUES, sheet, address)}) === ${wanted}`;
    await this.page.waitForFunction(holds, undefined, { timeout: 10_000 }).catch(() => undefined);
    expect(await this.values(sheet, address)).toEqual(expected);
  }

  /** Waits until a cell holds a number above a limit, and gives that number. */
  async above(sheet: string, cell: string, limit: number): Promise<number> {
    const value = `(${asked(VALUES, sheet, cell)})[0][0]`;
    const passes = `typeof ${value} === "number" && ${value} > ${limit}`;
    await this.page.waitForFunction(passes, undefined, { timeout: 10_000 });
    return (await this.values(sheet, cell))[0]![0] as number;
  }

  style(sheet: string, cell: string) {
    return this.ask(
      (getters, sheetId, { top: row, left: col }) =>
        getters.getCellComputedStyle({ sheetId, row, col }),
      sheet,
      cell
    );
  }

  /** A person types into a cell. */
  type(sheet: string, cell: string, content: string): Promise<void> {
    return this.dispatch("UPDATE_CELL", sheet, cell, { content });
  }

  /** A person selects cells of the sheet that is shown. */
  select(address: string): Promise<void> {
    const { zone } = parseAddress(address);
    return this.page.evaluate(`(() => {
      const zone = ${JSON.stringify(zone)};
      const cell = { col: zone.left, row: zone.top };
      page.host.engine.model.selection.selectZone({ cell, zone });
    })()`);
  }

  private dispatch(command: string, sheet: string, cell: string, rest: object): Promise<void> {
    const { top: row, left: col } = parseAddress(cell).zone;
    return this.page.evaluate(`(() => {
      const { model } = page.host.engine;
      const sheetId = model.getters.getSheetIdByName(${JSON.stringify(sheet)});
      const at = ${JSON.stringify({ row, col, ...rest })};
      model.dispatch(${JSON.stringify(command)}, { sheetId, ...at });
    })()`);
  }
}
