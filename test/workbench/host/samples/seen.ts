import type { Frame } from "playwright-core";

/** Makes `window.seen` in the add-in's page: its handlers of events write there what they were told. */
export function watch(addin: Frame): Promise<void> {
  return addin.evaluate(() => void Object.assign(window, { seen: [] }));
}

/** Waits for so many lines in `window.seen`, and takes them. */
export async function seen(addin: Frame, count: number): Promise<string[]> {
  const enough = (wanted: number) =>
    (window as unknown as { seen: string[] }).seen.length >= wanted;
  await addin.waitForFunction(enough, count, { timeout: 10_000 }).catch(() => undefined);
  const lines = await addin.evaluate(() =>
    (window as unknown as { seen: string[] }).seen.splice(0)
  );
  expect(lines).toHaveLength(count);
  return lines;
}
