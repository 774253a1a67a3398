import { join } from "node:path";
import { launch } from "../host/browser/harness";
import { openWorkbench } from "./support/workbench";
test("shot", async () => {
  const browser = await launch();
  const dist = join(process.cwd(), "dist");
  const wb = await openWorkbench(browser, { addIn: { folder: dist, manifest: join(dist, "manifest.xml") }, width: Number(process.env["W"] ?? 1280), theme: (process.env["T"] ?? "light") as "light" });
  const pane = await wb.pane();
  await pane.waitForFunction(() => document.body.innerText.trim() !== "");
  await wb.page.waitForTimeout(4000);
  if (process.env["JS"]) process.stderr.write(JSON.stringify(await wb.page.evaluate(process.env["JS"])) + "\n");
  await wb.page.screenshot({ path: process.env["OUT"] ?? "/tmp/shot.png" });
  process.stderr.write(wb.complaints.join("\n") + "\n");
  await wb.close(); await browser.close();
});
