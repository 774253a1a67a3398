/**
 * Serves the workbench: `--port N` (3100, or the next one that is free), `--check` to load it in a browser once and
 * end with 0 or 1.
 */
import { parseArgs } from "node:util";
import { builtAddin } from "./addin-build";
import { openInBrowser } from "./browser";
import { bundleWorkbench } from "./bundle";
import { check } from "./check";
import { serve } from "./server";
import type { Served, ServedAddin } from "./server";

const FIRST_PORT = 3100;
const PORTS = 20;

main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
});

async function main(): Promise<void> {
  const options = { port: { type: "string" }, check: { type: "boolean" } } as const;
  const { port, check: once } = parseArgs({ options }).values;
  const addin = builtAddin();
  bundleWorkbench();
  const workbench = once ? await serve(addin) : await serveAt(addin, port);
  if (once) {
    await check(workbench.address);
    await workbench.close();
    return;
  }
  console.log(`The workbench is at ${workbench.address} (Ctrl+C ends it).`);
  openInBrowser(workbench.address);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void workbench.close());
  }
}

/** At the port that was asked for, or else at the first that is free. */
async function serveAt(addin: ServedAddin, asked: string | undefined): Promise<Served> {
  if (asked !== undefined) {
    const port = Number(asked);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`--port ${asked} is no port.`);
    return serve(addin, port);
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) {
    try {
      return await serve(addin, port);
    } catch (problem) {
      if ((problem as { code?: unknown }).code !== "EADDRINUSE") throw problem;
    }
  }
  throw new Error(`No port from ${String(FIRST_PORT)} on is free; --port takes another.`);
}
