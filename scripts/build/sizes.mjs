import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The scripts in the folder of a build: bytes, gzipped bytes, and whether the page loads them at once. */
export function scriptSizes(folder) {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const atOnce = new Set([...page.matchAll(/src="static\/([^"]+)"/g)].map(([, name]) => name));
  return readdirSync(join(folder, "static"))
    .filter((name) => name.endsWith(".js"))
    .map((name) => {
      const content = readFileSync(join(folder, "static", name));
      return {
        name,
        bytes: content.length,
        gzipped: gzipSync(content, { level: 9 }).length,
        atOnce: atOnce.has(name),
      };
    })
    .sort((a, b) => Number(b.atOnce) - Number(a.atOnce) || b.gzipped - a.gzipped);
}
