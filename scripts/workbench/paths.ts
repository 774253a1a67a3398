import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The repository: everything here is started from there. */
export const ROOT: string = process.cwd();

/** The folder in which a file of a package is; undefined where the package is not installed. */
export function packageFolder(file: string): string | undefined {
  const path = join(ROOT, "node_modules", ...file.split("/"));
  return existsSync(path) ? dirname(path) : undefined;
}
