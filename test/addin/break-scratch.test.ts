import type { Browser, Frame } from "playwright-core";
import { launch } from "../workbench/host/browser/harness";
import type { WorkbenchWindow } from "../workbench/page/support/workbench";
import { Addin, pause } from "./support/addin";
import { expectedReport, persons } from "./support/expected";
import { heerlenFile, scalarCell, tableCell, belowTable, gridOf } from "./support/heerlen-cells";
import { says } from "./support/pane";

const log = (...x: unknown[]): void => { process.stdout.write("== " + x.map((y) => typeof y === "string" ? y : JSON.stringify(y)).join(" | ").slice(0, 1500) + "\n"); };
let browser: Browser; let addin: Addin; let pane: Frame;
beforeAll(async () => { browser = await launch(); addin = await Addin.open(browser, { empty: true }); });
afterAll(async () => { await addin.close(); await browser.close(); });
beforeEach(async () => { await addin.openFile(heerlenFile()); pane = await addin.pane();
  await addin.type("Leeswijzer", "J1", '=WONING.INWONERS("basis";2050)'); await addin.type("Leeswijzer", "J2", "=WONING.INWONERS()");
  await addin.shows("Leeswijzer", "J1", (v) => typeof v === "number"); });
afterEach(() => { log("complaints", addin.complaints); (addin.bench.complaints as string[]).length = 0; });
const ex = (body: string): Promise<unknown> => pane.evaluate(`Excel.run(async (context) => { const wb = context.workbook; ${body} }).catch(e => "THROWN " + e.code + " " + e.message + JSON.stringify(e.debugInfo||{}).slice(0,200))`);
const J = async () => [await addin.value("Leeswijzer", "J1"), await addin.message("Leeswijzer", "J1"), await addin.value("Leeswijzer","J2")];
const text = async () => (await pane.evaluate(() => document.body.innerText)).replace(/\n+/g, " / ");
const stand = async () => ex(`const r = wb.names.getItemOrNullObject("Woning_Stand").getRangeOrNullObject(); r.load("values,formulas,address"); await context.sync(); return r.isNullObject ? null : [r.values[0][0], r.address]`);
void pause; void persons; void expectedReport; void scalarCell; void tableCell; void belowTable; void gridOf; void says; 
export type _ = WorkbenchWindow;
//BODY
