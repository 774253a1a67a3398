import { launch } from "../host/browser/harness";
import { openWorkbench } from "./support/workbench";
import type { WorkbenchWindow } from "./support/workbench";
import { smallAddin } from "./support/small-addin";
test("shot", async () => {
  const browser = await launch();
  const wb = await openWorkbench(browser, { addIn: smallAddin(), theme: "dark" });
  const { page } = wb;
  await wb.context.route("**/grid/chart.js", (r) => r.fulfill({ path: "/tmp/chart/node_modules/chart.js/dist/chart.umd.js" }));
  await page.reload(); await page.waitForSelector("body[data-ready]");
  await page.evaluate(() => (window as unknown as WorkbenchWindow).workbench.newWorkbook());
  const pane = await wb.pane();
  await pane.evaluate(() => Excel.run(async (c) => {
    const s = c.workbook.worksheets.getActiveWorksheet();
    s.getRange("A1:C4").values = [["jaar","basis","goal"],["2025",1.5,2],["2030",-2,2],["2050",4,2]];
    const ch = s.charts.add("ColumnClustered", s.getRange("A1:C4"), "Auto");
    ch.title.text = "Proef"; ch.top = 120; ch.left = 40;
    await c.sync();
  }));
  await page.waitForTimeout(1500);
  await page.mouse.click(300, 700, { button: "right" }); await page.waitForTimeout(500);
  await page.screenshot({path:"/tmp/a.png"});
  process.stderr.write(wb.complaints.join("\n"));
  await wb.close(); await browser.close();
});
