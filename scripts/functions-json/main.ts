import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionsJson } from "./functions-json";

/** Writes functions.json and functions.en.json into the folder that is named. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: tsx scripts/functions-json/main.ts FOLDER");
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, language] of [
    ["functions.json", "nl"],
    ["functions.en.json", "en"],
  ] as const) {
    const text = `${JSON.stringify(functionsJson(language), null, 2)}\n`;
    writeFileSync(join(folder, name), text);
  }
}
