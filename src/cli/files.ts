import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import type { CliWords } from "../locale/nl/cli";
import { Stop } from "./console";

/** Refused before it is read; the readers have limits of their own. */
const LARGEST_FILE = 200e6;

/** The bytes of a file, or a Stop that says why not. */
export function readInput(file: string, words: CliWords): Uint8Array {
  if (!existsSync(file)) throw new Stop(words.files.missing(file));
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) throw new Stop(words.files.folder(file));
    if (stats.size > LARGEST_FILE) throw new Stop(words.files.tooLarge(file, LARGEST_FILE));
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(words.files.unreadable(file));
  }
}

/** Refuses, before any work is done, a place where nothing can or may be written. */
export function checkOutput(file: string, force: boolean, words: CliWords): void {
  if (existsSync(file)) {
    if (statSync(file).isDirectory()) throw new Stop(words.files.folder(file));
    if (!force) throw new Stop(words.files.exists(file));
  } else if (!existsSync(dirname(resolve(file)))) throw new Stop(words.files.noFolder(file));
}

/** Writes a whole file or none: beside it first, then in its place. */
export function writeOutput(file: string, bytes: Uint8Array, words: CliWords): void {
  const draft = join(dirname(file), `.${randomBytes(6).toString("hex")}.woning`);
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, file);
  } catch {
    rmSync(draft, { force: true });
    throw new Stop(words.files.unwritable(file));
  }
}

/** "plan.xlsx" gives "plan-uitkomsten.xlsx", beside it. */
export function resultName(file: string): string {
  const extension = extname(file);
  return `${file.slice(0, file.length - extension.length)}-uitkomsten${extension}`;
}
