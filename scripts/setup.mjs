/**
 * Sets up what the project needs, with nothing but Node: packages by the lockfile, and on Debian as root the
 * programs that the tests use to read our workbooks and to run the add-in. Does nothing, quickly, when everything is there.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, "node_modules", ".woning-lockfile");

/** Where a browser is found; CHROMIUM names another one. */
const BROWSERS = JSON.parse(readFileSync(join(ROOT, "scripts", "browsers.json"), "utf8"));

/** What reads or draws the workbooks that we write or runs the add-in, and the Debian packages that bring it. */
const READERS = [
  {
    name: "LibreOffice",
    packages: ["libreoffice-calc", "fonts-liberation", "fonts-crosextra-carlito"],
    found: () => onPath("soffice"),
  },
  { name: "openpyxl", packages: ["python3", "python3-openpyxl"], found: openpyxl },
  { name: "pdftoppm", packages: ["poppler-utils"], found: () => onPath("pdftoppm") },
  {
    name: "Chromium",
    packages: ["chromium", "fonts-liberation"],
    found: () => [process.env.CHROMIUM ?? "", ...BROWSERS].some((path) => path && existsSync(path)),
  },
];

/** Installs packages and readers; returns the names of the readers that are still missing. */
export function setUp() {
  if (Number(process.versions.node.split(".")[0]) < 20) {
    throw new Error(`Node 20 or newer is needed; this is ${process.version}.`);
  }
  installPackages();
  installReaders();
  return READERS.filter(({ found }) => !found()).map(({ name }) => name);
}

function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8").trim() === lock) return;
  console.error("Setting up: packages…");
  const windows = process.platform === "win32";
  execFileSync(windows ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    shell: windows,
  });
  writeFileSync(STAMP, lock);
}

function installReaders() {
  const missing = READERS.filter(({ found }) => !found());
  const root = process.getuid?.() === 0;
  if (missing.length === 0 || !root || !onPath("apt-get")) return;
  console.error(`Setting up: ${missing.map(({ name }) => name).join(", ")} (a few minutes, once)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) =>
    spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] });
  apt("update", "-qq");
  apt(
    "install",
    "-qq",
    "-y",
    "--no-install-recommends",
    ...missing.flatMap(({ packages }) => packages)
  );
}

function onPath(program) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Debian's own Python: another interpreter on the PATH does not see Debian's packages. */
function openpyxl() {
  return (
    ["/usr/lib/python3/dist-packages/openpyxl"].some(existsSync) && existsSync("/usr/bin/python3")
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = setUp();
  if (missing.length > 0) console.error(`Not here, and not installed: ${missing.join(", ")}.`);
}
