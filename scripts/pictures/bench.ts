import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { pane as english } from "../../src/locale/en/pane";
import { pane as dutch } from "../../src/locale/nl/pane";
import type { PaneWords } from "../../src/locale/nl/pane";
import type { LocaleCode, ThemeName } from "../../src/workbench/host";
import { panePage } from "../workbench/pane-page";

export interface Look {
  readonly theme: ThemeName;
  readonly locale: LocaleCode;
}

/** What the page offers to scripts. */
type BenchWindow = Window & {
  readonly workbench: {
    readonly host: { readonly calls: { readonly busy: boolean } };
    readonly pane: { show(visible: boolean): void };
    readonly messages: { clear(): void };
    openExample(): void;
  };
};

/** The workbench in a browser, with what a person does in it. */
export class Bench {
  readonly words: PaneWords;

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    readonly look: Look
  ) {
    this.words = look.locale === "en-US" ? english : dutch;
  }

  /** Opens the workbench at an address, on an empty workbook. */
  static async open(browser: Browser, address: string, look: Look): Promise<Bench> {
    const viewport = { width: 1280, height: 800 };
    const context = await browser.newContext({ viewport, colorScheme: look.theme });
    await context.addInitScript((preferred) => {
      localStorage.setItem("woning-workbench", preferred);
    }, JSON.stringify(look));
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(`${address}?werkmap=leeg`);
    await page.waitForSelector("body[data-ready]");
    return new Bench(context, page, look);
  }

  close(): Promise<void> {
    return this.context.close();
  }

  openExample(): Promise<void> {
    return this.page.evaluate(() => {
      (window as unknown as BenchWindow).workbench.openExample();
    });
  }

  showPane(visible: boolean): Promise<void> {
    return this.page.evaluate((shown) => {
      (window as unknown as BenchWindow).workbench.pane.show(shown);
      (document.activeElement as HTMLElement | null)?.blur();
    }, visible);
  }

  closeMessages(): Promise<void> {
    return this.page.evaluate(() => {
      (window as unknown as BenchWindow).workbench.messages.clear();
    });
  }

  /** The page of the add-in. */
  pane(): Promise<Frame> {
    return panePage(this.page);
  }

  /** Waits for a text in the pane. */
  async says(text: string): Promise<void> {
    await (await this.pane()).getByText(text).first().waitFor();
  }

  /** Presses a button of the pane. */
  async press(label: string): Promise<void> {
    await (await this.pane()).getByRole("button", { name: label }).first().click();
  }

  /** Goes to a tab of the pane. */
  async tab(name: string): Promise<void> {
    await (await this.pane()).getByRole("tab", { name: new RegExp(`^${name}`) }).click();
  }

  /** Shows a sheet with a cell selected. */
  async select(sheet: string, address: string): Promise<void> {
    await (
      await this.pane()
    ).evaluate(
      ([name, xc]) =>
        Excel.run(async (context) => {
          const found = context.workbook.worksheets.getItem(name);
          found.activate();
          found.getRange(xc).select();
          await context.sync();
        }),
      [sheet, address] as const
    );
  }

  /** Puts a value in a cell past its validation, as pasting does. */
  async paste(sheet: string, address: string, value: string | number): Promise<void> {
    await (
      await this.pane()
    ).evaluate(
      ([name, xc, content]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange(xc).values = [[content]];
          await context.sync();
        }),
      [sheet, address, value] as const
    );
  }

  /** Waits until nothing is calculated and everything is drawn. */
  async still(): Promise<void> {
    // Nothing is to look as if it were pointed at.
    await this.page.mouse.move(1, 1);
    await this.page.waitForFunction(
      () => !(window as unknown as BenchWindow).workbench.host.calls.busy
    );
    const pane = await this.pane();
    await pane.waitForFunction(
      (drawing) => !document.body.innerText.includes(drawing),
      this.words.results.drawing
    );
    await this.page.waitForTimeout(500);
    await pane.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    );
  }
}
