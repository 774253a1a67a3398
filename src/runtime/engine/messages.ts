import type { Inputs } from "../../model/inputs";
import type { Model } from "../../model/compile";
import type { Problem } from "../../model/problem";
import type { ScenarioRun } from "../../model/run";

/** What the page asks of the worker: to run every scenario of these inputs. */
export interface RunRequest {
  readonly inputs: Inputs;
}

/** What the worker says, in this order: progress, any number of times, then how it ended. */
export type RunMessage =
  | { readonly says: "progress"; readonly done: number; readonly total: number }
  | { readonly says: "problems"; readonly problems: readonly Problem[] }
  /** The model comes without its inputs, which the page has; nothing is run on it any more. */
  | {
      readonly says: "finished";
      readonly model: Omit<Model, "inputs">;
      readonly runs: readonly ScenarioRun[];
    }
  | { readonly says: "failed"; readonly message: string };
