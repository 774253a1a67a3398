import type { Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { panePage } from "./pane-page";

/** How long each thing may take to appear. */
const PATIENCE = 60_000;

interface Seen {
  readonly title: string;
  readonly sheets: readonly string[];
  readonly names: number;
  readonly commands: readonly string[];
  readonly calls: number;
}

/** Loads the workbench in a browser once. Prints what is there; throws what is not, or what went wrong meanwhile. */
export async function check(address: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(PATIENCE);
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      const other = !["data:", "blob:", address].some((start) => request.url().startsWith(start));
      if (other) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(address);
    await page.waitForSelector("body[data-ready], .broken");
    const broken = await page.$(".broken");
    if (broken) throw new Error(await broken.innerText());
    await page.waitForSelector(".o-grid canvas");
    await answered(page);
    const seen = await page.evaluate(look);
    console.log(
      `Workbook: ${seen.title}, ${String(seen.sheets.length)} sheets, ${String(seen.names)} names.`
    );
    console.log(`Sheets: ${seen.sheets.join(", ")}`);
    console.log(`Ribbon: ${seen.commands.join(", ")}`);
    console.log(`Add-in: running in its pane; ${String(seen.calls)} function calls.`);
    if (seen.sheets.length < 2 || seen.names === 0)
      throw new Error("The example workbook is not there.");
    if (seen.commands.length === 0) throw new Error("The ribbon has no commands.");
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  } finally {
    await browser.close();
  }
}

/** Waits until the add-in's page has told the host that it takes calls, and every call was answered. */
async function answered(page: Page): Promise<void> {
  const frame = await panePage(page);
  await frame.waitForFunction(() => document.body.innerText.trim() !== "");
  await page.waitForFunction(
    () => !(window as unknown as WorkbenchWindow).workbench.host.calls.busy
  );
}

interface WorkbenchWindow {
  readonly workbench: {
    readonly fileName: string;
    readonly host: {
      readonly calls: { readonly busy: boolean; readonly sizes: { readonly calls: number } };
      readonly engine: {
        readonly model: {
          readonly getters: {
            getSheetIds(): readonly string[];
            getSheetName(id: string): string;
            getNamedRanges(): readonly unknown[];
          };
        };
      };
    };
    readonly session: {
      readonly ribbon: { readonly controls: readonly { readonly label: string }[] };
    };
  };
}

/** Runs in the page. */
function look(): Seen {
  const { workbench } = window as unknown as WorkbenchWindow;
  const { getters } = workbench.host.engine.model;
  return {
    title: workbench.fileName,
    sheets: getters.getSheetIds().map((id) => getters.getSheetName(id)),
    names: getters.getNamedRanges().length,
    commands: workbench.session.ribbon.controls.map(({ label }) => label),
    calls: workbench.host.calls.sizes.calls,
  };
}
