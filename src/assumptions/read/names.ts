import type { Place } from "../cell-problem";
import type { Grid, NamedGrids } from "../grid";
import type { ScalarId, TableId } from "../schema";
import type { Report } from "./report";

/** The cells under a name, or null after reporting why there are none. */
export function gridOf(
  name: string,
  holds: ScalarId | TableId,
  grids: NamedGrids,
  report: Report,
  optional = false
): Grid | null {
  const state = grids.get(name) ?? { state: "missing" };
  const place: Place = { name, sheet: null, cell: null };
  switch (state.state) {
    case "range":
      return state.grid;
    case "missing":
      if (!optional) report.add(place, "name-missing", { holds });
      return null;
    case "broken":
      report.add(place, "name-broken", { holds, refersTo: state.refersTo });
      return null;
    case "sheet-scoped":
      report.add({ ...place, sheet: state.sheet }, "name-on-sheet", { holds, sheet: state.sheet });
      return null;
    case "not-a-range":
      report.add(place, "name-not-a-range", { holds, refersTo: state.refersTo });
      return null;
    case "too-large":
      report.add(place, "name-too-large", { refersTo: state.refersTo, limit: state.limit });
      return null;
  }
}
