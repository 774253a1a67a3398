import { resultTables } from "../../../src/projection/result-tables";
import { HEERLEN, reportOf } from "../../projection/heerlen-report";
import { LiveResults } from "./live-results";
const live = new LiveResults();
afterAll(() => live.close());
test("x", async () => {
  const tables = resultTables(reportOf(HEERLEN));
  await live.open();
  const cdp = await live.running.page.context().newCDPSession(live.running.page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const cpu = async () => (await cdp.send("Performance.getMetrics")).metrics.find((m) => m.name === "TaskDuration")!.value;
  const out: unknown[] = [];
  for (let i = 0; i < 2; i++) { const [a, t] = [await cpu(), Date.now()]; await live.write(tables); out.push([((await cpu()) - a).toFixed(2), Date.now() - t]); }
  console.log(JSON.stringify(out));
}, 90000);
