import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

/** A build of the add-in, by the path of each file. */
export interface Build {
  readonly printed: string;
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  readonly text: (name: string) => string;
  /** Scripts of ours and of packages, by name. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** Runs `npm run build` into a folder of its own below out/. */
export function build(folder: string, args: readonly string[], address: string): Build {
  const out = join(ROOT, "out", folder);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/build/main.mjs", "--out", out, ...args],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, WONING_ADDRESS: address } }
  );
  if (status !== 0) throw new Error(stderr);
  const names = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(out.length + 1)
        .replaceAll("\\", "/")
    );
  const text = (name: string): string => readFileSync(join(out, name), "utf8");
  return {
    printed: stdout,
    names,
    has: (name) => existsSync(join(out, name)),
    text,
    scripts: new Map(
      names.filter((name) => name.endsWith(".js")).map((name) => [name, text(name)])
    ),
  };
}
