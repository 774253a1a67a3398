import type { Frame, Page } from "playwright-core";

/** The add-in's page in the workbench, once office.js is ready in it. */
export async function panePage(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector(".pane iframe", { state: "attached" });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("The add-in has no page.");
  await frame.waitForFunction(() => typeof Office === "object");
  await frame.evaluate(() => Office.onReady());
  return frame;
}
