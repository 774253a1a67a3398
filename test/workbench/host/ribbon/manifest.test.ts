/** The manifest of an add-in, as Excel shows it in one locale; the schema of manifests decides what is right. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../../src/workbench/host/ribbon/manifest";

const SOURCE = readFileSync(join(__dirname, "fixtures", "manifest.xml"), "utf8");
const read = (locale: string) => readManifest(SOURCE, locale);

test("an add-in is described: who made it, what it needs, which pages it has", () => {
  const { tabs, ...rest } = read("nl-NL");
  expect(rest).toEqual({
    id: "7b0d6a4e-3f0b-4c56-9a0e-2d1c4f5e6a70",
    version: "1.2.0.0",
    provider: "Gemeente Voorbeeld",
    name: "Proeftuin",
    description: "Een invoegtoepassing voor proeven.",
    permissions: "ReadWriteDocument",
    requirements: [
      { name: "SharedRuntime", version: "1.1" },
      { name: "ExcelApi", version: "1.14" },
    ],
    page: "https://workbench.test/pane.html",
    runtime: { url: "https://workbench.test/pane.html", lifetime: "long" },
    functions: {
      script: "https://workbench.test/functions.js",
      page: "https://workbench.test/pane.html",
      metadata: "https://workbench.test/functions.json",
      namespace: "PROEF",
    },
    commandsPage: "https://workbench.test/pane.html",
  });
  expect(tabs.map(({ id }) => id)).toEqual(["Tab"]);
});

test("its ribbon has tabs, groups and controls, with what each does", () => {
  const [tab] = read("nl-NL").tabs;
  const icons = Object.fromEntries(
    [16, 32, 80].map((size) => [size, `https://workbench.test/icon-${size}.png`])
  );
  expect(tab).toEqual({
    id: "Tab",
    label: "Proeftuin",
    groups: [
      {
        id: "Group.Work",
        label: "Werk",
        icons,
        controls: [
          {
            kind: "button",
            id: "Button.Pane",
            label: "Paneel",
            supertip: { title: "Paneel", description: "Toont het paneel." },
            icons,
            enabled: true,
            action: {
              kind: "pane",
              paneId: "Pane",
              url: "https://workbench.test/pane.html",
              title: "Proeftuin",
            },
          },
          {
            kind: "button",
            id: "Button.Run",
            label: "Doorrekenen",
            supertip: { title: "Doorrekenen", description: "Rekent alles door." },
            icons,
            enabled: true,
            action: { kind: "function", name: "run" },
          },
          {
            kind: "menu",
            id: "Menu.More",
            label: "Meer",
            supertip: { title: "Meer", description: "Wat minder vaak nodig is." },
            icons,
            enabled: true,
            items: [
              {
                kind: "item",
                id: "Item.Share",
                label: "Delen",
                supertip: { title: "Delen", description: "Wat minder vaak nodig is." },
                icons: {},
                enabled: false,
                action: { kind: "function", name: "share" },
              },
              {
                kind: "item",
                id: "Item.Help",
                label: "Hulp",
                supertip: { title: "Hulp", description: "Wat minder vaak nodig is." },
                icons: {},
                enabled: true,
                action: { kind: "function", name: "help" },
              },
            ],
          },
        ],
      },
    ],
  });
});

test("another locale has its own texts, and the default ones where it has none", () => {
  const { name, description, tabs } = read("en-us");
  expect([name, description]).toEqual(["Test garden", "An add-in for tests."]);
  const [group] = tabs[0]!.groups;
  expect([tabs[0]!.label, group!.label]).toEqual(["Test garden", "Work"]);
  expect(group!.controls.map(({ label }) => label)).toEqual(["Pane", "Calculate", "More"]);
  expect(group!.controls[0]!.supertip.description).toBe("Toont het paneel.");
  expect(read("de-DE").name).toBe("Proeftuin");
});

test("groups can be added to a tab of Excel's own, which has no label of the add-in's", () => {
  const office = SOURCE.replace('<CustomTab id="Tab">', '<OfficeTab id="TabHome">')
    .replace("</CustomTab>", "</OfficeTab>")
    .replace('</Group>\n              <Label resid="Tab.Label" />', "</Group>");
  const [tab] = readManifest(office, "nl-NL").tabs;
  expect(tab).toMatchObject({ id: "TabHome", groups: [{ id: "Group.Work" }] });
  expect(tab).not.toHaveProperty("label");
});

/** One thing is made wrong each time; the message says what, and the line. */
test.each<[wrong: string, from: string | RegExp, to: string, message: RegExp]>([
  [
    "a text that is not there",
    '<Label resid="Run.Label" />',
    '<Label resid="Loop.Label" />',
    /line \d+: <Label> refers to "Loop.Label", which is not among the ShortStrings/,
  ],
  [
    "a long text for a short one",
    '<Label resid="Run.Label" />',
    '<Label resid="Run.Tip" />',
    /"Run.Tip", which is not among the ShortStrings/,
  ],
  ["a control of another kind", '"Button" id="Button.Run"', '"ComboBox" id="x"', /is ComboBox/],
  ["another action", '"ExecuteFunction"', '"OpenUrl"', /<Action> is OpenUrl/],
  [
    "a control of Excel's own",
    '<Control xsi:type="Menu"',
    '<OfficeControl id="Bold" /><Control xsi:type="Menu"',
    /<OfficeControl> in <Group> is not served/,
  ],
  ["an id twice", 'id="Button.Run"', 'id="Button.Pane"', /the id "Button.Pane" is there twice/],
  ["no id", ' id="Button.Run"', "", /<Control> has no id/],
  ["an icon too few", /<bt:Image size="80" resid="Icon.80" \/>/, "", /no image of 80 pixels/],
  [
    "elements in another order",
    /(<IconUrl [^>]*>)\s*(<HighResolutionIconUrl [^>]*>)/,
    "$2$1",
    /<IconUrl> in <OfficeApp> must come before <HighResolutionIconUrl>/,
  ],
  ["an element left out", /<Supertip>[^]*?<\/Supertip>/, "", /<Control> has no <Supertip>/],
  [
    "an element twice",
    "<Permissions>",
    "<Permissions>Restricted</Permissions><Permissions>",
    /more than one <Permissions>/,
  ],
  ["another namespace", /bt:Urls/g, "Urls", /<Urls> in <Resources> must be of .*basictypes/],
  ["a resource's id too long", /"Work.Label"/g, `"${"W".repeat(33)}"`, /longer than 32/],
  ["a resource twice", 'Url id="Help" ', 'Url id="Page" ', /"Page" is there twice/],
  ["a label too long", 'Value="Work"', `Value="${"w".repeat(126)}"`, /longer than 125/],
  ["an add-in for mail", '"TaskPaneApp"', '"MailApp"', /is MailApp/],
  ["no workbook", 'Host Name="Workbook"', 'Host Name="Document"', /<Hosts> has no Workbook/],
  ["an answer that is none", "<Enabled>false", "<Enabled>no", /<Enabled> is no/],
  ["an empty name", "<FunctionName>run<", "<FunctionName><", /<FunctionName> is empty/],
  ["another lifetime", '"long"', '"endless"', /<Runtime> is endless/],
  ["a tag that is not closed", "</Group>", "", /line \d+/],
  ["a document type", "<OfficeApp", "<!DOCTYPE x><OfficeApp", /document type/],
  ["another root", "<OfficeApp", "<Other", /line/],
])("%s is refused", (_, from, to, message) => {
  const wrong = SOURCE.replace(from, to);
  expect(wrong).not.toBe(SOURCE);
  expect(() => readManifest(wrong, "nl-NL")).toThrow(message);
});
