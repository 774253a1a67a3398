import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pages } from "./docs/pages";

/** Writes the generated pages; with --check only says which are out of date, and exits 1. */
const check = process.argv.includes("--check");
const root = fileURLToPath(new URL("..", import.meta.url));
for (const [path, text] of pages()) {
  const file = join(root, path);
  if (check) {
    if (read(file) === text) continue;
    console.error(`${path} is out of date: run "npm run docs".`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
