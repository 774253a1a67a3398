import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withSeam } from "../../../scripts/workbench/office-page";
import { serve } from "../../../scripts/workbench/server";
import type { Served } from "../../../scripts/workbench/server";
import { smallAddin } from "./support/small-addin";

let server: Served;

beforeAll(async () => {
  server = await serve(smallAddin());
});

afterAll(() => server.close());

const status = async (path: string) => (await fetch(new URL(path, server.address))).status;

test("only the workbench's own page may make code of text, and only of this server", async () => {
  const page = await fetch(server.address);
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("script-src 'self' 'unsafe-eval';");
  expect(policy).not.toMatch(/https?:/);
  const pane = await fetch(new URL("/addin/pane.html", server.address));
  expect(await pane.text()).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
});

test("the add-in's page gets office.js from here, after what Excel puts in front of it, and nothing else", async () => {
  const page = await (await fetch(new URL("/addin/pane.html", server.address))).text();
  const scripts = [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
  expect(scripts).toEqual([
    '<script src="/seam.js">',
    '<script src="/office/office.js">',
    '<script defer src="addin.js">',
  ]);
  expect(await status("/office/office.js")).toBe(200);
  expect(await status("/office/excel-win32-16.01.js")).toBe(200);
});

test("a script tag keeps its other attributes, and a page without office.js is refused", () => {
  const tag =
    '<script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  expect(withSeam(tag)).toBe(
    '<script src="/seam.js"></script><script defer src="/office/office.js"></script>'
  );
  expect(() => withSeam("<p>niets</p>")).toThrow("does not load office.js");
});

test("what is asked for outside the folders is not there", async () => {
  const folder = mkdtempSync(join(tmpdir(), "woning-addin-"));
  writeFileSync(join(folder, "geheim.txt"), "geheim");
  const own = await serve({ folder: join(folder, "dist"), manifest: join(folder, "manifest.xml") });
  try {
    // As it is written: fetch would make the address shorter.
    expect(await raw(own.address, "/addin/../geheim.txt")).toBe(404);
    expect(await raw(own.address, "/addin/..%2fgeheim.txt")).toBe(404);
    expect(await raw(own.address, "/office/../package.json")).toBe(404);
    expect(await raw(own.address, "/addin/%E0%A4%A")).toBe(400);
  } finally {
    await own.close();
    rmSync(folder, { recursive: true });
  }
  expect(await status("/package.json")).toBe(404);
  expect((await fetch(server.address, { method: "POST" })).status).toBe(405);
});

test("a port that is taken is refused", async () => {
  const port = Number(new URL(server.address).port);
  await expect(serve(smallAddin(), port)).rejects.toMatchObject({ code: "EADDRINUSE" });
});

function raw(address: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}
