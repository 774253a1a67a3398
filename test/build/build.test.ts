/** What a build for production holds: enough to stand on a server, and nothing that reaches elsewhere. */
import { readXml } from "../../src/workbench/host/ribbon/xml";
import { build } from "./build";
import type { Build } from "./build";

const ADDRESS = "https://intranet.example.nl/woning";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

let built: Build;
let page: string;
beforeAll(() => {
  built = build("test-production", [], `${ADDRESS}/`);
  page = built.text("taskpane.html");
}, 300_000);

/** The sources of each directive of the page's policy. */
function policy(): ReadonlyMap<string, readonly string[]> {
  const [, content] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)!;
  return new Map(
    content!.split("; ").map((directive) => {
      const [name, ...sources] = directive.split(" ");
      return [name!, sources] as const;
    })
  );
}

test("everything that the manifest names is there, at the address that was asked for", () => {
  const manifest = built.text("manifest.xml");
  expect(readXml(manifest).name).toBe("OfficeApp");
  expect(manifest).not.toContain("localhost");
  const addresses = [...manifest.matchAll(/"(https:[^"]+)"/g)].map(([, address]) => address!);
  expect(addresses.filter((address) => !address.startsWith(`${ADDRESS}/`))).toEqual([]);
  const files = [...new Set(addresses.map((address) => address.slice(ADDRESS.length + 1)))];
  expect(files).toEqual(
    expect.arrayContaining(["taskpane.html", "functions.json", "functions.en.json", "support.html"])
  );
  expect(files.filter((file) => !built.has(file))).toEqual([]);
});

test("the page has the policy before any script, and no script that it forbids", () => {
  expect(Object.fromEntries(policy())).toEqual({
    "default-src": ["'none'"],
    "script-src": ["'self'", "https://appsforoffice.microsoft.com", "'wasm-unsafe-eval'"],
    "worker-src": ["'self'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
  const scripts = [...page.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
  expect(page.match(/<script/g)).toHaveLength(scripts.length);
  expect(scripts.map(([, , inline]) => inline)).toEqual(scripts.map(() => ""));
  const [office, ...own] = scripts.map(([, attributes]) => / src="([^"]+)"/.exec(attributes!)![1]!);
  expect(office).toBe(OFFICE_JS);
  expect(own.length).toBeGreaterThan(2);
  expect(own.filter((source) => !built.has(source))).toEqual([]);
  expect(page).not.toMatch(/\son\w+=|javascript:/i);
});

test("no script makes code of text", () => {
  for (const [name, code] of built.scripts) {
    expect([name, code.match(/\beval\(|\bnew Function\b|(?<![\w$.])Function\(/g)]).toEqual([
      name,
      null,
    ]);
  }
});

test("no script can ask another place for anything: there is no address in them but in names and messages", () => {
  // Names of namespaces, and where React explains its errors: both are text that is shown or compared.
  const harmless = /^http:\/\/www\.w3\.org\/|^https:\/\/react\.dev\/errors\//;
  const addresses = [...built.scripts.values()].flatMap((code) =>
    [...code.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`\\)<>]+/g)].map(([address]) => address)
  );
  expect([...new Set(addresses.filter((address) => !harmless.test(address)))]).toEqual([]);
  for (const [name, code] of built.scripts) {
    const asking = code.match(
      /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b/g
    );
    expect([name, asking]).toEqual([name, null]);
  }
});

test("scripts can be cached for ever: their names change with their contents", () => {
  const own = built.names.filter((name) => name.startsWith("static/") && name.endsWith(".js"));
  expect(own.filter((name) => !/\.[0-9a-f]{12}\.js$/.test(name))).toEqual([]);
});

test("functions are described in two languages, for the same cells", () => {
  const [dutch, english] = ["functions.json", "functions.en.json"].map(
    (name) => JSON.parse(built.text(name)) as { functions: { id: string; description: string }[] }
  );
  expect(dutch!.functions.length).toBeGreaterThan(5);
  expect(dutch!.functions.map(({ id }) => id)).toEqual(english!.functions.map(({ id }) => id));
  expect(dutch!.functions[0]!.description).not.toBe(english!.functions[0]!.description);
});

test("the licences of what is in it are with it", () => {
  expect(built.text("LICENSE.txt")).toContain("EUROPEAN UNION PUBLIC LICENCE");
  const notices = built.text("third-party-notices.txt");
  for (const name of ["react", "react-dom", "@fluentui/react-button", "@noble/hashes"]) {
    expect(notices).toMatch(
      new RegExp(
        `={80}\\n${name} \\d+\\.\\d+\\.\\d+\\n\\nLicence: MIT\\n[^=]*Permission is hereby granted`
      )
    );
  }
  // Packages of the workbench and of the tests are not part of the add-in.
  expect(notices).not.toMatch(/^(@odoo|jest|webpack|playwright)/m);
});

test("the help page outside Excel says which version it is", () => {
  expect(built.text("support.html")).toMatch(/<html lang="nl">[\s\S]*Woning \d+\.\d+\.\d+ is een/);
  expect(built.text("support.en.html")).toMatch(
    /<html lang="en">[\s\S]*Woning \d+\.\d+\.\d+ is an/
  );
});

test("the build says how much the pane loads at once", () => {
  expect(built.printed).toMatch(/\d+\.\d kB gzipped before the pane shows, besides office\.js\./);
  expect(built.printed).toContain(ADDRESS);
});
