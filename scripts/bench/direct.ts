import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Model } from "../../src/model/compile";

const SOURCE = fileURLToPath(new URL("direct.c", import.meta.url));

/** The recursion in C, compiled, with a scenario written out for it. */
export interface DirectProgram {
  run(repetitions: number): { readonly microseconds: number; readonly outputs: readonly number[] };
}

/**
 * Compiles the program in `folder` with gcc -O3; null where there is no gcc.
 * @throws Error when it does not compile or run
 */
export function compileDirect(folder: string, model: Model, code: string): DirectProgram | null {
  const program = join(folder, "direct");
  const gcc = spawnSync("gcc", ["-O3", "-o", program, SOURCE], { encoding: "utf8" });
  if (gcc.error) return null;
  if (gcc.status !== 0) throw new Error(gcc.stderr);
  const file = join(folder, "model.txt");
  writeFileSync(file, numbersOf(model, code).join("\n"));
  return {
    run(repetitions) {
      const { status, stdout, stderr } = spawnSync(program, [file, String(repetitions)], {
        encoding: "utf8",
        maxBuffer: 1 << 26,
      });
      if (status !== 0) throw new Error(stderr);
      const [microseconds, ...outputs] = stdout.trim().split("\n").map(Number);
      return { microseconds: microseconds!, outputs };
    },
  };
}

/** A compiled model and the yearly numbers of a scenario, in the order in which the program reads. */
function numbersOf(model: Model, code: string): number[] {
  const { inputs, steps, groupCount, segmentCount, milieus, reportSteps, ageing } = model;
  const { components, students } = model.plans.get(code)!;
  if (students.length > 0) throw new Error("the program in C knows no students");
  const { start, column, value } = ageing.transposed;
  return [
    ...[groupCount, segmentCount, milieus.length, steps, components.length, reportSteps.length],
    ...[...reportSteps, ...model.milieuOf],
    ...[...model.h0, ...model.dissolution, ...model.mobility],
    ...[...start, ...column, ...value],
    ...[...model.preference, ...model.start, ...model.startShare],
    ...[...model.shortage, model.vacancy],
    ...[...model.autonomousTotals, ...model.profiles.get(inputs.autonomousProfile)!.shares],
    ...components.flatMap(({ yearly, profile }) => [...yearly, ...profile.shares]),
  ];
}
