import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { OpenWorkbench, WorkbenchWindow } from "../../workbench/page/support/workbench";
import { openWorkbench } from "../../workbench/page/support/workbench";

const ROOT = join(__dirname, "..", "..", "..");

/** The add-in as it is shipped, which the set-up of these tests has built. */
export const BUILT = { folder: join(ROOT, "dist"), manifest: join(ROOT, "dist", "manifest.xml") };

/** The engine of the workbench takes no apostrophe in the name of a sheet, so it shows another sign. */
function shownName(sheet: string): string {
  return sheet.replaceAll("'", "ʼ");
}

/** A cell as an analyst sees it. */
export type Shown = number | string | boolean;

/** The add-in in a workbook of the workbench, as somebody at the keyboard and at the screen has it. */
export class Addin {
  private constructor(
    readonly bench: OpenWorkbench,
    readonly page: Page
  ) {}

  static async open(
    browser: Browser,
    options: Partial<Parameters<typeof openWorkbench>[1]> = {}
  ): Promise<Addin> {
    const bench = await openWorkbench(browser, { addIn: BUILT, ...options });
    return new Addin(bench, bench.page);
  }

  get complaints(): readonly string[] {
    return this.bench.complaints;
  }

  pane(): Promise<Frame> {
    return this.bench.pane();
  }

  close(): Promise<void> {
    return this.bench.close();
  }

  /** Opens a workbook file, or an empty workbook. */
  async openFile(bytes: Uint8Array | null): Promise<void> {
    await this.page.evaluate(
      (given) => {
        const { workbench } = window as unknown as WorkbenchWindow;
        if (given) workbench.open(Uint8Array.from(given), "werkmap.xlsx");
        else workbench.newWorkbook();
      },
      bytes && [...bytes]
    );
  }

  async save(): Promise<Uint8Array> {
    const text = await this.page.evaluate(() => {
      const bytes = (window as unknown as WorkbenchWindow).workbench.save();
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    });
    return Uint8Array.from(Buffer.from(text, "base64"));
  }

  /** Types in a cell, as a person does: Dutch notation, and formulas with semicolons. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.page.evaluate(
      ([s, a, t]) => {
        (window as unknown as WorkbenchWindow).workbench.host.type(s, a, t);
      },
      [shownName(sheet), address, text] as const
    );
  }

  undo(): Promise<void> {
    return this.page.evaluate(() => {
      (window as unknown as WorkbenchWindow).workbench.host.engine.model.dispatch("REQUEST_UNDO");
    });
  }

  /** What a range shows, read without asking the add-in: errors as their text, blank cells as "". */
  values(sheet: string, range: string): Promise<Shown[][]> {
    return this.page.evaluate(
      ([name, xc]) => {
        const { getters } = (window as unknown as WorkbenchWindow).workbench.host.engine.model;
        const sheetId = getters.getSheetIdByName(name);
        if (sheetId === undefined) throw new Error(`No sheet ${name}`);
        const { zone } = getters.getRangeFromSheetXC(sheetId, xc);
        const rows: Shown[][] = [];
        for (let row = zone.top; row <= zone.bottom; row++) {
          const line: Shown[] = [];
          for (let col = zone.left; col <= zone.right; col++) {
            line.push(getters.getEvaluatedCell({ sheetId, col, row }).value ?? "");
          }
          rows.push(line);
        }
        return rows;
      },
      [shownName(sheet), range] as const
    );
  }

  async value(sheet: string, address: string): Promise<Shown> {
    return (await this.values(sheet, address))[0]![0]!;
  }

  /** The message that an error in a cell carries. */
  message(sheet: string, address: string): Promise<string> {
    return this.page.evaluate(
      ([name, xc]) => {
        const { getters } = (window as unknown as WorkbenchWindow).workbench.host.engine.model;
        const sheetId = getters.getSheetIdByName(name)!;
        const { zone } = getters.getRangeFromSheetXC(sheetId, xc);
        const cell = getters.getEvaluatedCell({ sheetId, col: zone.left, row: zone.top });
        return "message" in cell ? String(cell.message) : "";
      },
      [shownName(sheet), address] as const
    );
  }

  /** Waits until a cell shows something; gives what it shows. */
  async shows(sheet: string, address: string, wanted: (value: Shown) => boolean): Promise<Shown> {
    for (;;) {
      const value = await this.value(sheet, address);
      if (wanted(value)) return value;
      await pause(50);
    }
  }

  /** Waits until a cell is the one that is selected. */
  async selects({ sheet, address }: { sheet: string; address: string }): Promise<void> {
    await this.page.waitForFunction(
      ([name, xc]) => {
        const { getters } = (window as unknown as WorkbenchWindow).workbench.host.engine.model;
        const { sheetId, col, row } = getters.getActivePosition();
        const { zone } = getters.getRangeFromSheetXC(sheetId, xc);
        return getters.getSheetName(sheetId) === name && col === zone.left && row === zone.top;
      },
      [shownName(sheet), address] as const
    );
  }

  /** Presses a button of the ribbon by its label. */
  async press(label: string): Promise<void> {
    await this.page.getByRole("button", { name: label, exact: true }).first().click();
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
