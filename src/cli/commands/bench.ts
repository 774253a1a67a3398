import { spawnSync } from "node:child_process";
import { EXIT } from "../console";
import type { ExitCode } from "../console";

/** Runs the benchmark, which prints its own lines. */
export function bench(): ExitCode {
  const script = new URL("../../../scripts/bench/main.ts", import.meta.url).pathname;
  const { status } = spawnSync(process.execPath, ["--import", "tsx", script], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  return status === 0 ? EXIT.ok : EXIT.defect;
}
