import { spawn } from "node:child_process";

/** Microsoft's tools that are fetched when used: they do not install everywhere, so the lockfile has them not. */
const FETCHED = { "office-addin-dev-certs": "3.0.0", "office-addin-debugging": "7.0.0" };

/** Runs a tool in this terminal, with npm; gives its exit code. Arguments reach it as they are, without a shell of ours. */
export function runTool(name, args) {
  const version = FETCHED[name];
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error("Run this with npm run, which knows where npm is.");
  const fetching = version === undefined ? ["--no"] : ["--yes", "--package", `${name}@${version}`];
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [npm, "exec", ...fetching, "--", name, ...args], {
      stdio: "inherit",
    });
    child.on("error", failed);
    child.on("close", (status) => done(status ?? 1));
  });
}
