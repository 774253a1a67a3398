/** The page as it is built, in a browser, under its own policy, with the unmodified office.js on the host. */
import type { Browser } from "playwright-core";
import { launch, reopen, run } from "../workbench/host/browser/harness";
import type { Running } from "../workbench/host/browser/harness";
import type { Page as HostPage } from "../workbench/host/browser/page-entry";
import type { FunctionsFile } from "../../src/workbench/host";
import { build } from "./build";

/** What Excel for Windows puts in front of a page; before its policy, which would forbid it. */
const IN_FRONT =
  "<script>Object.assign(external, parent.page.seams[Number(name)].external);</script>";

let browser: Browser;
let running: Running;
beforeAll(async () => {
  const built = build("test-development", ["--development"], "");
  browser = await launch();
  running = await run(browser, "");
  await running.context.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      seen.push(`${violatedDirective}: ${blockedURI}`);
    });
  });
  for (const name of built.names.filter((name) => !name.endsWith(".png"))) {
    running.served[`/${name}`] = built.text(name);
  }
  running.served["/addin.html"] = built.text("taskpane.html").replace("<meta", `${IN_FRONT}<meta`);
  const functions = {
    namespace: "WONING",
    file: JSON.parse(built.text("functions.json")) as FunctionsFile,
  };
  running = await reopen(running, "", { functions }, { manifest: built.text("manifest.xml") });
}, 300_000);
afterAll(() => browser.close());

test("functions, commands and pane start from it, and nothing is forbidden to them or asked elsewhere", async () => {
  await running.addin.waitForSelector("#pane button");
  const violations = await running.addin.evaluate(
    () => Reflect.get(window, "violations") as string[]
  );
  expect(violations).toEqual([]);
  expect(running.complaints).toEqual([]);
});

test("a button of the ribbon moves the pane: there is one runtime for both", async () => {
  const before = await running.addin.locator("#pane").innerText();
  await running.page.evaluate(() =>
    (window as unknown as { page: HostPage }).page.ribbon!.press("Help")
  );
  await running.addin.waitForFunction(
    (text) => document.querySelector<HTMLElement>("#pane")!.innerText !== text,
    before
  );
  expect(await running.addin.locator("#pane").innerText()).not.toBe(before);
});

test("a cell gets its answer from the same page", async () => {
  const error = await running.addin.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=WONING.SCENARIOS()"]];
      await context.sync();
      for (;;) {
        cell.load("values");
        await context.sync();
        const [[value]] = cell.values as [[string]];
        if (value !== "#BUSY!") return value;
        await new Promise((done) => setTimeout(done, 50));
      }
    })
  );
  // The workbook is empty: there is nothing to compute from, and the function says so.
  expect(error).toBe("#VALUE!");
});

test("text cannot become code in it, and nothing can be sent elsewhere, not by office.js either", async () => {
  const outcome = await running.addin.evaluate(async () => {
    // The debugger may evaluate text itself; what runs later may not.
    const evaluated = new Promise<string>((done) => {
      setTimeout(() => {
        try {
          done(String(eval("1 + 1")));
        } catch (error) {
          done((error as Error).name);
        }
      });
    });
    const elsewhere = "https://elsewhere.example/";
    const sent = fetch(elsewhere).then(
      () => "sent",
      () => "refused"
    );
    const picture = new Promise<string>((done) => {
      const image = new Image();
      image.onload = () => {
        done("sent");
      };
      image.onerror = () => {
        done("refused");
      };
      image.src = elsewhere;
    });
    const inline = document.createElement("script");
    inline.textContent = "window.inlined = true";
    document.head.append(inline);
    return [await evaluated, await sent, await picture, String(Reflect.has(window, "inlined"))];
  });
  expect(outcome).toEqual(["EvalError", "refused", "refused", "false"]);
  const violations = await running.addin.evaluate(
    () => Reflect.get(window, "violations") as string[]
  );
  expect(violations.map((violation) => violation.split(":")[0]).sort()).toEqual([
    "connect-src",
    "img-src",
    "script-src",
    "script-src-elem",
  ]);
  // Not even tried: the harness tells of every request to another place.
  expect(running.complaints).toEqual([]);
});
