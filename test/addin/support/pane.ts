import type { Frame, Page } from "playwright-core";

/** What has the keyboard in the pane: the name by which a screen reader would call it. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    if (!document.hasFocus() || !element || element === document.body) return "";
    return element.getAttribute("aria-label") ?? element.textContent ?? "";
  });
}

/** Goes through the page with the Tab key until a button or tab with this name has the keyboard, and presses it. */
export async function pressByKeyboard(page: Page, pane: Frame, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < 80; i++) {
    const label = await focused(pane);
    seen.push(label);
    if (name.test(label)) {
      await page.keyboard.press("Enter");
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not get to ${name}: ${seen.join(" | ")}`);
}

/** Waits for a text in the pane. */
export async function says(pane: Frame, text: string | RegExp): Promise<void> {
  await pane.getByText(text).first().waitFor();
}
