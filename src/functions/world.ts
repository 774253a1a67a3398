import type { Report } from "../projection/report";

/** What the functions answer from: the report of the latest assumptions, or why there is none. */
export type World =
  | { readonly state: "ready"; readonly report: Report }
  /** Nothing has been read yet: cells go on showing what they show. */
  | { readonly state: "waiting" }
  /** Already worded, for a person: shown as #VALUE! (what is wrong) or #N/A (not there yet). */
  | { readonly state: "none"; readonly error: "value" | "notAvailable"; readonly message: string };
