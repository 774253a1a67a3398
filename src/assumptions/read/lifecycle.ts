import type { Inputs } from "../../model/inputs";
import { Codebook } from "../codebook";
import { TABLES } from "../schema";
import { headerOf } from "../schema/words";
import type { Context } from "./context";
import { gridColumn } from "./grid-column";

export interface ReadLifecycle extends Pick<
  Inputs,
  "phases" | "transitions" | "dissolution" | "mobility"
> {
  /** Workers per household by phase. */
  readonly workers: Readonly<Record<string, number>>;
  readonly book: Codebook;
  readonly complete: boolean;
}

/** Life phases with their yearly rates; a rate that is left out is 0. */
export function readLifecycle(context: Context): ReadLifecycle {
  // The columns are named after the rows, so the rows come first.
  const state = context.grids.get(TABLES.lifecycle.name);
  const header = headerOf("lifecycle", "phase");
  const named = state?.state === "range" ? gridColumn(state.grid, header) : [];
  const table = context.table("lifecycle", { phase: [...new Set(named)] });
  const rows = table.rows.filter((row) => !row.bad.has("phase"));
  const phases = rows.map((row) => row.values.phase);
  const book = new Codebook(phases);
  const columns = table.codesOf("to");
  const transitions: Record<string, Record<string, number>> = {};
  const dissolution: Record<string, number> = {};
  const mobility: Record<string, number> = {};
  const workers: Record<string, number> = {};
  for (const { values, families } of rows) {
    const rates = (families.get("to") ?? []).map((rate, i) => [columns[i]!, rate] as const);
    const moving = rates.filter(([, rate]) => rate !== 0);
    if (moving.length > 0) transitions[values.phase] = Object.fromEntries(moving);
    dissolution[values.phase] = values.dissolution;
    mobility[values.phase] = values.mobility;
    workers[values.phase] = values.workers;
  }

  const rowOf = (phase: unknown) => rows[book.find(String(phase)) ?? -1];
  const cellIn = (key: "phase" | "dissolution" | "mobility" | "workers") => (phase: unknown) =>
    table.place(rowOf(phase), phase === undefined ? undefined : key);
  context.places.set("phases", ([i]) => table.place(rows[Number(i ?? -1)], "phase"));
  context.places.set("dissolution", ([phase]) => cellIn("dissolution")(phase));
  context.places.set("mobility", ([phase]) => cellIn("mobility")(phase));
  context.places.set("lambda", ([phase]) => cellIn("workers")(phase));
  context.places.set("transitions", ([from, to]) =>
    to === undefined
      ? cellIn("phase")(from)
      : table.familyPlace("to", columns.indexOf(String(to)), rowOf(from))
  );
  return { phases, transitions, dissolution, mobility, workers, book, complete: table.complete };
}
