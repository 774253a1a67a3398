import { join } from "node:path";
import type { Bench } from "./bench";

export type Width = 320 | 1280;

const WIDTHS: readonly Width[] = [320, 1280];
const HEIGHT: Readonly<Record<Width, number>> = { 320: 640, 1280: 800 };

/** The pane alone: over everything of the workbench. */
const ALONE = `
  .pane { position: fixed !important; z-index: 10000 !important; inset: 0 !important; width: 100vw !important; height: 100vh !important; }
  .pane-head, .splitter { display: none !important; }
`;

export interface Part {
  /** The heading on top of the picture; without it the picture begins at the top of the pane. */
  readonly from?: string;
  /** The most that is shown, in pixels, by the width of the pane; without it everything. */
  readonly most?: Readonly<Record<Width, number>>;
}

/** Takes pictures of a workbench in one look, those that are wanted of it. */
export class Camera {
  constructor(
    private readonly bench: Bench,
    private readonly folder: string,
    private readonly wanted: (name: string) => boolean
  ) {}

  /** The pane alone, at either width. */
  async pane(name: string, { from, most }: Part = {}): Promise<void> {
    const { page } = this.bench;
    for (const [width, file] of this.wantedOf(name)) {
      await page.setViewportSize({ width, height: HEIGHT[width] });
      const style = await page.addStyleTag({ content: ALONE });
      await this.bench.still();
      const frame = await this.bench.pane();
      const tall = await frame.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.min(tall, most?.[width] ?? tall) });
      await frame.evaluate((heading) => {
        const found = Array.from(document.querySelectorAll("h2")).find(
          (h) => h.textContent === heading
        );
        const top = found?.closest("section")?.getBoundingClientRect().top ?? -Infinity;
        // Below the tabs, which stay.
        window.scrollTo(0, Math.max(0, window.scrollY + top - 45));
      }, from);
      await this.bench.still();
      await page.screenshot({ path: join(this.folder, file) });
      await style.evaluate((element) => {
        (element as Element).remove();
      });
    }
    await page.setViewportSize({ width: 1280, height: HEIGHT[1280] });
  }

  /** The whole workbench; where it is narrow the pane would lie over the sheet, and is closed. */
  async workbench(name: string): Promise<void> {
    const { page } = this.bench;
    for (const [width, file] of this.wantedOf(name)) {
      await page.setViewportSize({ width, height: HEIGHT[width] });
      await this.bench.showPane(width > 320);
      await this.bench.closeMessages();
      await (
        await this.bench.pane()
      ).evaluate(() => {
        window.scrollTo(0, 0);
      });
      await this.bench.still();
      await page.screenshot({ path: join(this.folder, file) });
    }
    await page.setViewportSize({ width: 1280, height: HEIGHT[1280] });
    await this.bench.showPane(true);
  }

  private wantedOf(name: string): readonly (readonly [Width, string])[] {
    const { theme, locale } = this.bench.look;
    const language = locale === "en-US" ? "en-" : "";
    const look = theme === "dark" ? "donker" : "licht";
    return WIDTHS.map(
      (width) => [width, `${language}${name}-${look}-${String(width)}.png`] as const
    ).filter(([, file]) => this.wanted(file));
  }
}
