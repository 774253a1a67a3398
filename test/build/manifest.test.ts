/** manifest.xml against Microsoft's schema and limits, the texts, the icons and the code that it names; offline. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import { functionsJson } from "../../scripts/functions-json/functions-json";
import { COMMAND_IDS } from "../../src/commands/associate";
import { Answers } from "../../src/functions/answers";
import { associateFunctions } from "../../src/functions/associate";
import { manifest as en } from "../../src/locale/en/manifest";
import { manifest as nl } from "../../src/locale/nl/manifest";
import { REQUIREMENTS } from "../../src/workbench/host/requirements";
import { readManifest } from "../../src/workbench/host/ribbon/manifest";
import { readXml } from "../../src/workbench/host/ribbon/xml";
import type { XmlElement } from "../../src/workbench/host/ribbon/xml";
import { SEQUENCES, TEXTS } from "./manifest-schema";

const ROOT = join(__dirname, "..", "..");
const SOURCE = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const ADDRESS = "https://localhost:3000/";
const root = readXml(SOURCE);

interface Placed {
  readonly element: XmlElement;
  /** Names from the root on, of which a rule may name the last ones. */
  readonly path: readonly string[];
}

const all: readonly Placed[] = placed(root, []);
const named = (name: string): XmlElement[] =>
  all.filter(({ element }) => element.name === name).map(({ element }) => element);

function placed(element: XmlElement, above: readonly string[]): Placed[] {
  const path = [...above, element.name];
  return [{ element, path }, ...element.children.flatMap((child) => placed(child, path))];
}

/** The sequence that holds in a place: the longest rule wins. */
function sequenceAt(path: readonly string[]): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const sequence = SEQUENCES[path.slice(-length).join("/")];
    if (sequence !== undefined) return sequence;
  }
  return undefined;
}

test("every element stands where the schema wants it, in the schema's order", () => {
  const wrong = all.filter(({ element, path }) => {
    const sequence = sequenceAt(path);
    if (sequence === undefined) return true;
    const pattern = sequence
      .split(" ")
      .map((part) => part.replace(/^(\w+)([?*+]?)$/, "(?:$1 )$2"))
      .join("");
    const children = element.children.map(({ name }) => `${name} `).join("");
    return !new RegExp(`^${pattern}$`).test(children);
  });
  expect(wrong.map(({ element }) => `line ${element.line}: ${element.name}`)).toEqual([]);
});

test("texts have the form of the schema, and nothing else is text", () => {
  for (const { element } of all) {
    const form = TEXTS[element.name];
    if (form) expect(element.text).toMatch(form);
    else expect(element.text.trim()).toBe("");
  }
});

test("what an element refers to is there, what is there is referred to, and ids fit", () => {
  const resources = ["Image", "Url", "String"].flatMap((name) =>
    named(name).flatMap(({ attributes }) => (attributes["id"] ? [attributes["id"]] : []))
  );
  const referred = all.flatMap(({ element }) => element.attributes["resid"] ?? []);
  expect(new Set(referred)).toEqual(new Set(resources));
  expect(new Set(resources).size).toBe(resources.length);
  expect(resources.filter((id) => id.length > 32)).toEqual([]);
});

test("functions, commands and pane share one page that lives as long as the workbook", () => {
  const [runtime] = named("Runtime");
  expect(named("Runtime")).toHaveLength(1);
  expect(runtime!.attributes).toEqual({ resid: "Page", lifetime: "long" });
  const [script, page, metadata, pane] = named("SourceLocation").slice(1);
  expect(page!.attributes["resid"]).toBe("Page");
  expect(pane!.attributes["resid"]).toBe("Page");
  expect(script!.attributes["resid"]).not.toBe("Page");
  expect(metadata!.attributes["resid"]).not.toBe("Page");
  expect(named("FunctionFile").map(({ attributes }) => attributes["resid"])).toEqual(["Page"]);
});

test("every text is that of the locale, in Dutch and in English, and fits in Office", () => {
  const texts = (table: string) =>
    named(table)[0]!.children.filter(
      ({ attributes }) => attributes["id"] !== "Functions.Namespace"
    );
  const inLocale = (elements: readonly XmlElement[], locale: "nl" | "en") =>
    Object.fromEntries(elements.map((one) => [one.attributes["id"], valueOf(one, locale)]));
  for (const [locale, words] of [["nl", nl] as const, ["en", en] as const]) {
    expect(inLocale(texts("ShortStrings"), locale)).toEqual(words.short);
    expect(inLocale(texts("LongStrings"), locale)).toEqual(words.long);
    expect(valueOf(named("DisplayName")[0]!, locale)).toBe(words.name);
    expect(valueOf(named("Description")[0]!, locale)).toBe(words.description);
    for (const text of Object.values(words.short)) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of Object.values(words.long)) expect(text.length).toBeLessThanOrEqual(250);
    expect(words.description.length).toBeLessThanOrEqual(250);
  }
});

/** The value for Dutch, which is the default, or the one override that there is: for English. */
function valueOf(element: XmlElement, locale: "nl" | "en"): string | undefined {
  if (locale === "nl") return element.attributes["DefaultValue"];
  expect(element.children.map(({ attributes }) => attributes["Locale"])).toEqual(["en-US"]);
  return element.children[0]!.attributes["Value"];
}

test("the namespace is the same in every locale", () => {
  const namespace = named("String").find(
    ({ attributes }) => attributes["id"] === "Functions.Namespace"
  )!;
  expect(namespace.attributes["DefaultValue"]).toBe("WONING");
  expect(namespace.children).toEqual([]);
});

test("the icons exist, in the sizes that they are said to have", () => {
  const files = new Map(
    named("Images")[0]!.children.map(({ attributes }) => [
      attributes["id"],
      attributes["DefaultValue"]!,
    ])
  );
  const shown = named("Icon").flatMap(({ children }) => children);
  expect(shown.length).toBeGreaterThan(0);
  for (const { attributes } of shown) {
    const size = Number(attributes["size"]);
    expect(pixels(files.get(attributes["resid"])!)).toEqual([size, size]);
  }
  expect(pixels(named("IconUrl")[0]!.attributes["DefaultValue"]!)).toEqual([32, 32]);
  expect(pixels(named("HighResolutionIconUrl")[0]!.attributes["DefaultValue"]!)).toEqual([64, 64]);
});

/** Width and height of a picture in the repository, from the head of the PNG. */
function pixels(address: string): [number, number] {
  const file = join(ROOT, address.slice(ADDRESS.length));
  expect(existsSync(file)).toBe(true);
  const head = readFileSync(file).subarray(0, 24);
  expect(head.toString("latin1", 1, 4)).toBe("PNG");
  return [head.readUInt32BE(16), head.readUInt32BE(20)];
}

test("every command of the ribbon has code, and all code of commands is on the ribbon", () => {
  expect(
    named("FunctionName")
      .map(({ text }) => text)
      .sort()
  ).toEqual([...COMMAND_IDS].sort());
});

test("Excel is told of the functions that the code associates, in both languages", () => {
  const associated: string[] = [];
  Reflect.set(globalThis, "CustomFunctions", { associate: (id: string) => associated.push(id) });
  associateFunctions(
    new Answers(() => "nl"),
    () => Promise.resolve(),
    () => "nl"
  );
  const ids = (language: "nl" | "en") =>
    (functionsJson(language) as { functions: { id: string }[] }).functions
      .map(({ id }) => id)
      .sort();
  expect(ids("nl")).toEqual(associated.sort());
  expect(ids("en")).toEqual(ids("nl"));
});

test("addresses are https, and but for the names of schemas all on the add-in's own place", () => {
  const schemas = /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//;
  const addresses = [...SOURCE.matchAll(/https?:\/\/[^"\s<]+/g)].map(([address]) => address);
  const own = addresses.filter((address) => !schemas.test(address));
  expect(own.filter((address) => !`${address}/`.startsWith(ADDRESS))).toEqual([]);
});

test("the version is that of the package, here and in the public register of software", () => {
  expect(named("Version")[0]!.text).toBe(`${packageJson.version}.0`);
  const register = readFileSync(join(ROOT, "publiccode.yml"), "utf8");
  expect(register).toContain(`\nsoftwareVersion: "${packageJson.version}"\n`);
});

test("the runtime asks Excel for the same requirement sets", () => {
  const code = readFileSync(join(ROOT, "src", "runtime", "main.ts"), "utf8");
  const sets = [...code.matchAll(/\["(\w+)", "(\d+\.\d+)"\]/g)].map(([, name, version]) => [
    name,
    version,
  ]);
  const wanted = named("Set").map(({ attributes }) => [
    attributes["Name"],
    attributes["MinVersion"],
  ]);
  expect(sets.sort()).toEqual(wanted.sort());
});

test.each(["nl-NL", "en-US"])("the host of the workbench takes it, in %s", (locale) => {
  const { requirements, permissions, tabs } = readManifest(SOURCE, locale);
  expect(permissions).toBe("ReadWriteDocument");
  expect(tabs).toHaveLength(1);
  expect(requirements.map(({ name }) => name)).toEqual([
    "SharedRuntime",
    "ExcelApi",
    "CustomFunctionsRuntime",
  ]);
  for (const { name, version } of requirements) {
    const [major, minor] = version.split(".").map(Number);
    const [hasMajor, hasMinor] = (REQUIREMENTS[name] ?? "0.0").split(".").map(Number);
    expect([hasMajor, hasMinor! >= minor!]).toEqual([major, true]);
  }
});
