import { join } from "node:path";
import { resultTables } from "../../../src/projection/result-tables";
import { HEERLEN, reportOf } from "../../projection/heerlen-report";
import { bundle } from "../../support/bundle";
import { launch, run } from "../../workbench/host/browser/harness";
import { workbookData } from "../../workbench/host/support/batch";
import type { Results } from "./page-entry";
import type { Page } from "../../workbench/host/browser/page-entry";

test("scratch", async () => {
  const tables = resultTables(reportOf(HEERLEN));
  console.log(tables.map((t) => `${t.key} ${t.rows.length}x${t.columns.length} ${t.charts.length}`).join("\n"));
  const browser = await launch();
  try {
  const running = await run(browser, bundle(join(__dirname, "page-entry.ts")), { data: workbookData({ Eigen: { A1: "x" } }) });
  const write = (t: unknown) => running.addin.evaluate(async (g) => {
    const at = performance.now();
    const w = await (window as unknown as { results: Results }).results.write(g as never);
    return [w, performance.now() - at];
  }, t);
  const log = () => running.page.evaluate(() => {
    const { page } = window as unknown as { page: Page };
    const l = page.log.splice(0);
    return l.map((b) => [Math.round(b.at), b.actions]);
  });
  await log();
  const cdp = await running.page.context().newCDPSession(running.page);
  await cdp.send("Profiler.enable"); await cdp.send("Profiler.start");
  console.log(JSON.stringify(await write(tables)), JSON.stringify(await log()));
  const { profile } = await cdp.send("Profiler.stop");
  require("node:fs").writeFileSync("/tmp/prof.json", JSON.stringify(profile));
  console.log(JSON.stringify(await write(tables)), JSON.stringify(await log()));
  console.log(await running.addin.evaluate((h) => (window as unknown as { results: Results }).results.state(h), tables[0]!.stamp.assumptions), JSON.stringify(await log()));
  console.log(running.complaints, await running.page.evaluate(() => (window as unknown as { page: Page }).page.refused));
  } finally { await browser.close(); }
}, 100000);
