import { launch } from "../host/browser/harness";
import { openWorkbench } from "./support/workbench";
import { smallAddin } from "./support/small-addin";
test("shot", async () => {
  const browser = await launch();
  const wb = await openWorkbench(browser, { addIn: smallAddin(), width: Number(process.env["W"] ?? 1280), theme: (process.env["T"] ?? "light") as "light" });
  await wb.page.waitForTimeout(2500);
  if (process.env["JS"]) process.stderr.write(JSON.stringify(await wb.page.evaluate(process.env["JS"])) + "\n");
  await wb.page.screenshot({ path: process.env["OUT"] ?? "/tmp/shot.png" });
  process.stderr.write(wb.complaints.join("\n") + "\n");
  await wb.close(); await browser.close();
});
