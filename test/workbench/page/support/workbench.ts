import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { bundleWorkbench } from "../../../../scripts/workbench/bundle";
import { panePage } from "../../../../scripts/workbench/pane-page";
import { serve } from "../../../../scripts/workbench/server";
import type { ServedAddin } from "../../../../scripts/workbench/server";
import type { Workbench } from "../../../../src/workbench/page/workbench";

export interface WorkbenchOptions {
  /** What webpack made of the add-in. */
  readonly addIn: ServedAddin;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly locale?: "nl-NL" | "en-US";
  /** Begin with an empty workbook instead of the example, which takes longer. */
  readonly empty?: boolean;
}

export interface OpenWorkbench {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The add-in's page, once it has been loaded. */
  pane(): Promise<Frame>;
  /** What went wrong in any page, and what was asked of another origin. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** What the page offers to tests, as `window.workbench`. */
export type WorkbenchWindow = Window & { readonly workbench: Workbench };

let bundled = false;

/** Opens the workbench in a browser, with its own server on a free port; done when the sheet is drawn. */
export async function openWorkbench(
  browser: Browser,
  {
    addIn,
    width = 1280,
    height = 800,
    theme = "light",
    locale = "nl-NL",
    empty = false,
  }: WorkbenchOptions
): Promise<OpenWorkbench> {
  if (!bundled) bundleWorkbench();
  bundled = true;
  const server = await serve(addIn);
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    acceptDownloads: true,
  });
  await context.addInitScript((preferred) => {
    localStorage.setItem("woning-workbench", preferred);
  }, JSON.stringify({ locale, theme }));
  const complaints: string[] = [];
  const page = await context.newPage();
  // A limit, not a measure: a busy machine takes its time.
  page.setDefaultTimeout(90_000);
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    const address = request.url();
    const own = [server.address, "data:", "blob:"].some((start) => address.startsWith(start));
    if (!own) complaints.push(`asked for ${address}`);
  });
  await page.goto(empty ? `${server.address}?werkmap=leeg` : server.address);
  await page.waitForSelector("body[data-ready], .broken");
  return {
    context,
    page,
    complaints,
    pane: () => panePage(page),
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}
