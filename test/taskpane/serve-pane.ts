import { join } from "node:path";
import { build } from "esbuild";
import type { OutputFile } from "esbuild";
import type { Browser, BrowserContext, Page } from "playwright-core";

/** A page as taskpane.html is: one script, a module. */
const HTML = `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Woning</title></head><body><script type="module" src="/entry.js"></script></body></html>`;
const ORIGIN = "https://pane.test";

/** Bundled as the product is: what is imported when needed stays a file of its own. */
export async function bundlePane(entry: string): Promise<readonly OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: { entry },
    bundle: true,
    write: false,
    format: "esm",
    splitting: true,
    minify: true,
    jsx: "automatic",
    target: "es2022",
    outdir: "/",
    mainFields: ["module", "main"],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return outputFiles;
}

export interface Served {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Paths in the order in which they were asked for. */
  readonly asked: string[];
  /** What went wrong in the page. */
  readonly complaints: string[];
}

/** Opens the page of the tests in a window of its own. */
export async function servePane(
  browser: Browser,
  files: readonly OutputFile[],
  width = 320
): Promise<Served> {
  const context = await browser.newContext({
    viewport: { width, height: 700 },
    reducedMotion: "reduce",
  });
  const asked: string[] = [];
  const complaints: string[] = [];
  const bodies = new Map(files.map(({ path, text }) => [path, text]));
  await context.route("**/*", async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    asked.push(pathname);
    if (origin === ORIGIN && pathname === "/") {
      return route.fulfill({ body: HTML, contentType: "text/html" });
    }
    const body = origin === ORIGIN ? bodies.get(pathname) : undefined;
    if (body !== undefined) return route.fulfill({ body, contentType: "text/javascript" });
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.endsWith("favicon.ico")) {
      complaints.push(message.text());
    }
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => "pane" in window);
  return { context, page, asked, complaints };
}

export const PAGE_ENTRY = join(__dirname, "pane-page.ts");
