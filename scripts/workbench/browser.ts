import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import BROWSERS from "../browsers.json";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser without a window: the one that CHROMIUM names, or the first that the machine has. */
export function launchBrowser(): Promise<Browser> {
  const program = [process.env["CHROMIUM"] ?? "", ...BROWSERS].find(
    (path) => path && existsSync(path)
  );
  if (!program) throw new Error("No browser was found; CHROMIUM can name one.");
  return chromium.launch({ executablePath: program, args: FLAGS });
}

/** Opens an address in the person's own browser, where there is a display. */
export function openInBrowser(address: string): void {
  const { platform, env } = process;
  const display =
    platform === "win32" ||
    platform === "darwin" ||
    Boolean(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]);
  if (!display || env["CI"] === "true") return;
  const [program, ...given] =
    platform === "win32"
      ? ["cmd", "/c", "start", ""]
      : [platform === "darwin" ? "open" : "xdg-open"];
  const opener = spawn(program!, [...given, address], { stdio: "ignore", detached: true });
  // The address has been printed: a person can open it by hand.
  opener.on("error", () => undefined);
  opener.unref();
}
