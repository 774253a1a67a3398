import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

interface Room {
  readonly own: readonly string[];
  readonly packages: readonly string[];
}

const ROOT = join(__dirname, "..");
const SRC = join(ROOT, "src");

/** Runs a module of this repository and reads the JSON that it prints: rooms and lint are ES modules. */
function printed<T>(module: string): T {
  const args = ["--input-type=module", "-e", module];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

const ROOMS = printed<Readonly<Record<string, Room>>>(
  'import { ROOMS } from "./scripts/rooms.mjs"; console.log(JSON.stringify(ROOMS));'
);

/** The room that a path below src lies in; a room may be a folder within a folder. */
function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((room) => `${path.split(sep).join("/")}/`.startsWith(`${room}/`));
}

/** Whether a file of src, given by its path below src, may import something. */
function mayImport(file: string, target: string): boolean {
  const name = roomOf(file);
  const room = name === undefined ? undefined : ROOMS[name];
  if (name === undefined || !room) return false;
  if (!target.startsWith(".")) {
    return room.packages.some((name) =>
      name.endsWith(":") ? target.startsWith(name) : `${target}/`.startsWith(`${name}/`)
    );
  }
  const path = relative(SRC, resolve(SRC, dirname(file), target));
  // Name and version of the whole are no code of any room.
  if (path === join("..", "package.json")) return true;
  const reached = roomOf(path);
  return reached !== undefined && [name, ...room.own].includes(reached);
}

const sources = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter((file) => /\.tsx?$/.test(file));
const imports = sources.flatMap((file) =>
  ts
    .preProcessFile(readFileSync(join(SRC, file), "utf8"), true, true)
    .importedFiles.map(({ fileName }) => ({ file, target: fileName }))
);

test("every room of src is in the table, and every file is in a room", () => {
  const found = readdirSync(SRC);
  expect(found.filter((name) => !statSync(join(SRC, name)).isDirectory())).toEqual([]);
  expect(sources.filter((file) => roomOf(file) === undefined)).toEqual([]);
  expect(Object.keys(ROOMS).filter((room) => !statSync(join(SRC, room)).isDirectory())).toEqual([]);
});

test("the table names rooms that are in it, and no room reaches itself", () => {
  const roundabouts = (room: string, above: readonly string[]): string[] => {
    const way = [...above, room];
    if (above.includes(room)) return [way.join(" > ")];
    return ROOMS[room]?.own.flatMap((other) => roundabouts(other, way)) ?? [`no room ${room}`];
  };
  expect(Object.keys(ROOMS).flatMap((room) => roundabouts(room, []))).toEqual([]);
});

test("every import is one that the table allows", () => {
  expect(imports.length).toBeGreaterThan(sources.length);
  expect(imports.filter(({ file, target }) => !mayImport(file, target))).toEqual([]);
});

const EXAMPLES: readonly (readonly [file: string, target: string, allowed: boolean])[] = [
  ["model/check/example.ts", "../inputs", true],
  ["model/check/example.ts", "../../locale/nl/words", false],
  ["model/example.ts", "../xlsx/read", false],
  ["model/example.ts", "node:fs", false],
  ["model/example.ts", "fflate", false],
  ["locale/nl/example.ts", "../../model/inputs", false],
  ["assumptions/example.ts", "../model/inputs", true],
  ["assumptions/example.ts", "@noble/hashes/sha2", true],
  ["assumptions/read/example.ts", "../../xlsx/read", false],
  ["xlsx/example.ts", "../model/inputs", false],
  ["cli/example.ts", "node:fs", true],
  ["projection/example.ts", "../cli/main", false],
  ["workbench/host/protocol/example.ts", "../engine/address", true],
  ["workbench/host/protocol/example.ts", "../../../model/inputs", false],
  ["workbench/host/engine/example.ts", "@odoo/o-spreadsheet", true],
  ["model/example.ts", "../workbench/host/engine/address", false],
];

test("lint and this table agree on what is allowed", () => {
  const linted = printed<boolean[]>(`
    import { ESLint } from "eslint";
    const eslint = new ESLint();
    const allowed = [];
    for (const [file, target] of ${JSON.stringify(EXAMPLES)}) {
      const text = "import { x } from " + JSON.stringify(target) + ";\\nexport { x };\\n";
      const [result] = await eslint.lintText(text, { filePath: "src/" + file });
      if (result.messages.some(({ fatal }) => fatal)) throw new Error(result.messages[0].message);
      allowed.push(!result.messages.some(({ ruleId }) => ruleId === "no-restricted-imports"));
    }
    console.log(JSON.stringify(allowed));
  `);
  const expected = EXAMPLES.map(([, , allowed]) => allowed);
  expect(EXAMPLES.map(([file, target]) => mayImport(file.split("/").join(sep), target))).toEqual(
    expected
  );
  expect(linted).toEqual(expected);
});

test("the model is compiled without a browser's types or Node's", () => {
  const path = join(SRC, "model", "tsconfig.json");
  const { config, error } = ts.readConfigFile(path, (file) => readFileSync(file, "utf8")) as {
    config: ts.TsConfigSourceFile;
    error?: ts.Diagnostic;
  };
  expect(error).toBeUndefined();
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
  expect(options.lib).toEqual(["lib.es2022.d.ts"]);
  expect(options.types).toEqual([]);
  expect(options.strict).toBe(true);
  expect(fileNames.length).toBeGreaterThan(10);
});
