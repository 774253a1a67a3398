import type { Browser, Frame, Page } from "playwright-core";
import type { Workbench } from "../../src/workbench/page/workbench";
import { builtAddin } from "../workbench/addin-build";
import { launchBrowser } from "../workbench/browser";
import { bundleWorkbench } from "../workbench/bundle";
import { panePage } from "../workbench/pane-page";
import { serve } from "../workbench/server";
import type { ServedAddin } from "../workbench/server";

/** What the workbench's page offers, in its own window. */
export type WorkbenchWindow = Window & { readonly workbench: Workbench };

export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's page, once office.js is ready in it. */
  readonly pane: () => Promise<Frame>;
}

export interface WorkbenchOptions {
  /** An empty workbook instead of the example. */
  readonly empty?: boolean;
  /** Left out, the add-in as it is shipped. */
  readonly addin?: ServedAddin;
  /** Done before the workbench is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The add-in as it is shipped, made anew where a source is newer. */
export const SHIPPED: ServedAddin = builtAddin();

/** A browser for all of the work. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  bundleWorkbench();
  const browser = await launchBrowser();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** The workbench in a context of its own, in which nothing is kept from before; open until the work is done. */
export async function inWorkbench<T>(
  browser: Browser,
  { empty = false, addin = SHIPPED, prepare }: WorkbenchOptions,
  work: (workbench: OpenWorkbench) => Promise<T>
): Promise<T> {
  const server = await serve(addin);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    // The transpiler names functions with it, in what is handed to the page too.
    await context.addInitScript("globalThis.__name = (named) => named;");
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await prepare?.(page);
    await page.goto(empty ? `${server.address}?werkmap=leeg` : server.address);
    await page.waitForSelector("body[data-ready]");
    return await work({ page, pane: () => panePage(page) });
  } finally {
    await context.close();
    await server.close();
  }
}
