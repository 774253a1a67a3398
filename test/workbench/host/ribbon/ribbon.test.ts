/** What the ribbon decides itself, with a page that is played; the order of messages is Office's. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../../src/workbench/host/ribbon/manifest";
import { Ribbon } from "../../../../src/workbench/host/ribbon/ribbon";

const { tabs } = readManifest(
  readFileSync(join(__dirname, "fixtures", "manifest.xml"), "utf8"),
  "nl-NL"
);

function setUp() {
  const told: string[] = [];
  const ribbon = new Ribbon(tabs, {
    runtimeNeeded: () => told.push("runtime"),
    showPane: ({ paneId, url }) => told.push(`pane ${paneId} ${url}`),
    changed: () => told.push("changed"),
  });
  const run = (...command: readonly string[]) => told.push(command.join(" "));
  return { ribbon, told, connect: () => ribbon.connect({ run }) };
}

test("a button runs its action, and is done when the add-in says so", async () => {
  const { ribbon, told, connect } = setUp();
  connect();
  let done = false;
  const pressed = ribbon.press("Button.Run").then(() => (done = true));
  expect(told).toEqual(['1 run {"source":{"id":"Button.Run"}}']);
  ribbon.completed("2", 0);
  await Promise.resolve();
  expect(done).toBe(false);
  ribbon.completed("1", 0);
  await pressed;
});

test("a command waits for the add-in, which is asked for once", async () => {
  const { ribbon, told, connect } = setUp();
  const pressed = [ribbon.press("Button.Run"), ribbon.press("Button.Run")];
  expect(told).toEqual(["runtime"]);
  connect();
  expect(told.slice(1).map((line) => line.slice(0, 5))).toEqual(["1 run", "2 run"]);
  ribbon.completed("1", 0);
  ribbon.completed("2", 0);
  await Promise.all(pressed);
});

test("an action that the add-in does not have, or that fails, is said to be so", async () => {
  const { ribbon, connect } = setUp();
  connect();
  const [first, second] = [ribbon.press("Button.Run"), ribbon.press("Button.Run")];
  ribbon.completed("1", 11101);
  ribbon.completed("2", 5001);
  await expect(first).rejects.toThrow('The add-in has no action "run".');
  await expect(second).rejects.toThrow("5001");
});

test("a page that is closed leaves its commands undone; those of another page go on", async () => {
  const { ribbon, connect } = setUp();
  const close = connect();
  const first = ribbon.press("Button.Run");
  connect();
  const second = ribbon.press("Button.Run");
  close();
  await expect(first).rejects.toThrow("closed before");
  ribbon.completed("2", 0);
  await second;
});

test("a button can show a pane", async () => {
  const { ribbon, told } = setUp();
  await ribbon.press("Button.Pane");
  expect(told).toEqual(["pane Pane https://workbench.test/pane.html"]);
});

test("a control that is disabled, or a menu, cannot be pressed", async () => {
  const { ribbon, told } = setUp();
  await expect(ribbon.press("Item.Share")).rejects.toThrow("disabled");
  await expect(ribbon.press("Menu.More")).rejects.toThrow("choose an item");
  ribbon.setEnabled("Item.Share", true);
  void ribbon.press("Item.Share");
  ribbon.setEnabled("Item.Share", true);
  expect(told).toEqual(["changed", "runtime"]);
});

test("tabs of the add-in's own are hidden and shown; anything else is not known", () => {
  const { ribbon } = setUp();
  ribbon.setVisible("Tab", false);
  expect(ribbon.isVisible("Tab")).toBe(false);
  ribbon.setVisible("Tab", true);
  expect(ribbon.isVisible("Tab")).toBe(true);
  expect(() => ribbon.setVisible("TabHome", false)).toThrow('no tab "TabHome"');
  expect(() => ribbon.isEnabled("Button")).toThrow('no control "Button"');
});
