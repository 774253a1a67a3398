/** Before the tests of the add-in: its build and the workbench around it, once for all of them. */
import { spawnSync } from "node:child_process";

export default function build() {
  const { status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/workbench/prepare.ts"],
    {
      stdio: ["ignore", 2, 2],
    }
  );
  if (status !== 0) throw new Error("The add-in could not be built.");
}
