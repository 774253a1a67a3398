import type { RuntimeState } from "./state";

/** Before anything was read. */
export const INITIAL_STATE: RuntimeState = {
  reading: { kind: "none" },
  notices: [],
  task: null,
  behind: false,
  outcome: null,
  stand: "silent",
  results: "none",
  manual: false,
  opensWithWorkbook: false,
  view: "start",
};
