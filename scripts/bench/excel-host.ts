import { spawnSync } from "node:child_process";
import { ExcelHost } from "../../src/workbench/host";
import type { EditKind } from "./edits";
import type { Figure } from "./figure";
import { rounded } from "./figure";

const TIMES = 3;
const FORMULAS = "11,000 formulas, best of 3 medians of 300";

/** What the Excel host adds to an edit, beside the engine alone: goal below 20%. */
export function excelHost(): Figure[] {
  // In turns, so that whatever else the machine does falls on all of them.
  const all = Array.from({ length: TIMES }, () => [
    edits("alone"),
    edits("host"),
    edits("listening"),
  ]);
  const best = (kind: number, edit: number): number =>
    Math.min(...all.map((turn) => turn[kind]![edit]!));
  const figure = (name: string, kind: number, edit: number): Figure => {
    const base = best(0, edit);
    const note = `${FORMULAS}; the engine alone takes ${rounded(base)} ms`;
    return { name, value: rounded(best(kind, edit) / base), unit: "ratio", note };
  };
  return [
    figure("edit with 2 dependants: host beside the engine", 1, 0),
    figure("edit with 2 dependants, an add-in listening: host beside the engine", 2, 0),
    figure("edit with 1,000 dependants: host beside the engine", 1, 1),
    figure("edit with 1,000 dependants, an add-in listening: host beside the engine", 2, 1),
    ...cells(),
  ];
}

/** Medians of edits with few and with many dependants, in a process of their own. */
function edits(kind: EditKind): number[] {
  const { stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/bench/edits.ts", kind],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }
  );
  return JSON.parse(stdout) as number[];
}

/** A large write and read through the protocol. */
function cells(): Figure[] {
  const [rows, columns] = [1000, 50];
  const values = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => i * columns + j + 0.5)
  );
  const range = (host: ExcelHost, action: object): unknown =>
    host.process({
      ObjectPaths: {
        1: { ObjectPathType: 1, Name: "" },
        2: { ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        3: { ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 2 },
        4: {
          ObjectPathType: 3,
          Name: "GetRangeByIndexes",
          ParentObjectPathId: 3,
          ArgumentInfo: { Arguments: [0, 0, rows, columns] },
        },
      },
      Actions: [{ Id: 9, ActionType: 2, ObjectPathId: 4, ...action }],
    });
  Object.assign(console, { debug: () => undefined });
  const host = new ExcelHost();
  const start = performance.now();
  range(host, { ActionType: 4, Name: "Values", ArgumentInfo: { Arguments: [values] } });
  const written = performance.now();
  range(host, { QueryInfo: { Select: ["values"] } });
  const read = performance.now();
  const note = "50,000 cells in one batch, once";
  return [
    { name: "cells written", value: rounded(written - start), unit: "milliseconds", note },
    { name: "cells read", value: rounded(read - written), unit: "milliseconds", note },
  ];
}
