import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundlePane } from "./serve-pane";

/** Bytes of what is sent, of which the pane is the largest part. */
const GOAL = 300_000;

test("the pane is light, and what draws is not in it", async () => {
  const files = await bundlePane(join(__dirname, "../../src/taskpane/mount.tsx"));
  const drawing = files.filter(({ path }) => path.includes("plots"));
  const pane = files.filter((file) => !drawing.includes(file));
  expect(drawing).toHaveLength(1);
  expect(drawing[0]!.text).toContain("tickFormat");
  expect(pane.some(({ text }) => text.includes("tickFormat"))).toBe(false);
  const sent = pane.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  expect(sent).toBeLessThan(GOAL);
});
