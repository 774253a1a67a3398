import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../../../scripts/workbench/browser";
import type { HostOptions } from "../../../../src/workbench/host";
import type { Page as HostPage, Opening } from "./page-entry";

const OFFICE_JS = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const OFFICE_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const ORIGIN = "https://workbench.test";

const WORKBENCH = `<!doctype html><meta charset="utf-8"><title>workbench</title>
<body><script src="/host.js"></script></body>`;

/** The add-in's page, as Excel on the web shows it. */
const WEB = `<!doctype html><meta charset="utf-8"><title>add-in</title>
<script src="${OFFICE_ADDRESS}office.js"></script>
<body><script src="/addin.js"></script></body>`;

/** The same, with what Excel for Windows puts in front of it. */
const ADDIN = WEB.replace(
  "<script",
  "<script>Object.assign(external, parent.page.seams[Number(name)].external);</script>\n<script"
);

export { launchBrowser as launch };

let bundle: string | undefined;
function hostBundle(): string {
  bundle ??= buildSync({
    entryPoints: [join(__dirname, "page-entry.ts")],
    bundle: true,
    write: false,
    format: "iife",
    keepNames: true,
    mainFields: ["module", "main"],
  }).outputFiles[0]!.text;
  return bundle;
}

/** An add-in running on the host in a browser. */
export interface Running {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly addin: Frame;
  /** What went wrong in either page, and what either asked of another origin. */
  readonly complaints: string[];
  /** What is served to both pages, by path. */
  readonly served: Record<string, string>;
}

/** Opens a workbook and an add-in on it; `script` is the add-in's own code. */
export async function run(
  browser: Browser,
  script: string,
  options: HostOptions = {},
  opening: Opening = {}
): Promise<Running> {
  const context = await browser.newContext();
  const complaints: string[] = [];
  const served: Record<string, string> = {
    "/": WORKBENCH,
    "/addin.html": ADDIN,
    "/web.html": WEB,
    "/host.js": hostBundle(),
    "/addin.js": script,
  };
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    const path = new URL(address).pathname;
    if (address.startsWith(OFFICE_ADDRESS)) {
      const file = join(OFFICE_JS, path.slice("/lib/1/hosted/".length));
      if (existsSync(file)) {
        return route.fulfill({ body: readFileSync(file), contentType: "text/javascript" });
      }
    }
    const body = address.startsWith(ORIGIN) ? served[path] : undefined;
    if (body !== undefined) {
      return route.fulfill({
        body,
        contentType: path.endsWith(".js") ? "text/javascript" : "text/html",
      });
    }
    if (!path.endsWith("favicon.ico")) complaints.push(`asked for ${address}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${ORIGIN}/`);
  return open({ context, page, complaints, served }, options, opening);
}

/** Opens another workbook and add-in in the same page: what was there before is closed. */
export function reopen(
  running: Running,
  script: string,
  options: HostOptions = {},
  opening: Opening = {}
): Promise<Running> {
  running.served["/addin.js"] = script;
  running.complaints.length = 0;
  return open(running, options, opening);
}

async function open(
  stage: Omit<Running, "addin">,
  options: HostOptions,
  opening: Opening
): Promise<Running> {
  await stage.page.evaluate(
    ([given, how]) => {
      const { page: own } = window as unknown as { page: HostPage };
      own.open(given, how);
    },
    [options, opening] as const
  );
  return { ...stage, addin: await ready(stage.page) };
}

/** The frame of the add-in that was opened last, once office.js is ready in it. */
export async function ready(page: Page): Promise<Frame> {
  const addin = await frameOf(page);
  await addin.waitForFunction(() => typeof Office === "object");
  await addin.evaluate(() => Office.onReady());
  return addin;
}

async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector("iframe.addin:last-of-type", { state: "attached" });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("The add-in has no page.");
  return frame;
}
