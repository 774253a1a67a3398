import type { Assumptions } from "../assumptions/assumptions";
import type { CellProblem, Notice } from "../assumptions/cell-problem";
import type { Report } from "../projection/report";
import type { WorkbookFault } from "../workbook/fault";

/** What the workbook says, as last read. */
export type Reading =
  /** Not read yet. */
  | { readonly kind: "none" }
  /** None of the names of the contract is there: a workbook that was never set up. */
  | { readonly kind: "bare" }
  /** Everything that stands in the way; nothing is computed from guesses. */
  | { readonly kind: "problems"; readonly problems: readonly CellProblem[] }
  /** Excel itself would not let it be read. */
  | { readonly kind: "unreadable"; readonly fault: WorkbookFault }
  | { readonly kind: "ready"; readonly assumptions: Assumptions; readonly report: Report };

/** Work that takes its time. `total` is null where it is not known. */
export interface Task {
  readonly kind: "reading" | "running" | "setting-up" | "writing" | "restoring" | "updating";
  readonly done: number;
  readonly total: number | null;
  /** It can still be cancelled: nothing has been written. */
  readonly cancellable: boolean;
}

/** How the last thing that a person asked for went. */
export type Outcome =
  | { readonly kind: "set-up"; readonly sheets: number }
  /** Result tables that were written or changed; 0: everything stood there already. */
  | { readonly kind: "calculated"; readonly changed: number; readonly tables: number }
  | { readonly kind: "restored"; readonly name: string }
  /** Functions in so many cells; `skipped` are sheets that are protected. */
  | {
      readonly kind: "functions-updated";
      readonly cells: number;
      readonly skipped: readonly string[];
    }
  | { readonly kind: "cancelled" }
  /** Doorrekenen of a workbook with problems, or of one that is not set up. */
  | { readonly kind: "not-ready" }
  | { readonly kind: "refused"; readonly fault: WorkbookFault };

/** The state of `Woning_Stand`, by which Excel itself tells of every change. */
export type StandState =
  | "live"
  /** The name or its cell is gone, or its formula was replaced: restorable. */
  | "missing"
  /** Its formula is there, but has not called in yet. */
  | "silent";

export type View = "start" | "assumptions" | "results" | "help";

/** Everything that the pane shows; a new object whenever something changed. */
export interface RuntimeState {
  readonly reading: Reading;
  /** What the reader noticed and that stands in nobody's way: outgrown names, near headers. */
  readonly notices: readonly Notice[];
  readonly task: Task | null;
  /** Assumptions changed and their results are on their way. */
  readonly behind: boolean;
  readonly outcome: Outcome | null;
  readonly stand: StandState;
  /** Result sheets in the workbook: of these assumptions, of others, or none. */
  readonly results: "current" | "outdated" | "none";
  /** The workbook calculates only when asked to. */
  readonly manual: boolean;
  /** The add-in starts with this workbook. */
  readonly opensWithWorkbook: boolean;
  readonly view: View;
}
