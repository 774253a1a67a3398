import { buildSync } from "esbuild";

/** A script for a page: the module and all that it imports, development texts left out. */
export function bundle(entry: string): string {
  return buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    keepNames: true,
    jsx: "automatic",
    target: "es2022",
    mainFields: ["module", "main"],
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".json": "json" },
  }).outputFiles[0]!.text;
}
