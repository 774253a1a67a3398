import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface SeenCell {
  readonly content: unknown;
  readonly value: unknown;
  readonly [look: string]: unknown;
}

export interface SeenSheet {
  readonly cells: Readonly<Record<string, SeenCell>>;
  readonly [part: string]: unknown;
}

export interface SeenBook {
  readonly sheets: Readonly<Record<string, SeenSheet>>;
  readonly names: readonly (readonly [string, string])[];
}

/** All that openpyxl sees in a workbook. */
export function seen(bytes: Uint8Array): SeenBook {
  return inFile(bytes, (file) => {
    const script = join(__dirname, "..", "fixtures", "cells.py");
    const said = execFileSync("/usr/bin/python3", ["-B", script, file], {
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    return JSON.parse(said) as SeenBook;
  });
}

export function inFile<T>(bytes: Uint8Array, work: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "woning-files-"));
  try {
    const file = join(folder, "werkmap.xlsx");
    writeFileSync(file, bytes);
    return work(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every place where two trees differ; numbers may differ in their last digits, as they were calculated anew. */
export function differences(a: unknown, b: unknown, path = ""): string[] {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a)) ? [] : [`${path}: ${a} and ${b}`];
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
    return a === b ? [] : [`${path}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`];
  }
  const [one, other] = [a, b] as readonly Record<string, unknown>[];
  const keys = new Set([...Object.keys(one!), ...Object.keys(other!)]);
  return [...keys].flatMap((key) => differences(one![key], other![key], `${path}/${key}`));
}
