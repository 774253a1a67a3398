import type { DatasetTableId } from "../datasets/dataset";

const HOUSEHOLDS = "2E75B6";
const SCENARIOS = "7B4EA3";
const DWELLINGS = "2E8B57";
const POLICY = "C46A1B";
const SOURCES = "7F7F7F";

/** Colours of sheet tabs: one a subject. */
export const TAB_COLORS: Readonly<Record<DatasetTableId | "general", string>> = {
  general: "1F3864",
  groups: HOUSEHOLDS,
  incomeShares: HOUSEHOLDS,
  lifecycle: HOUSEHOLDS,
  forecast: HOUSEHOLDS,
  profiles: HOUSEHOLDS,
  components: SCENARIOS,
  scenarios: SCENARIOS,
  segments: DWELLINGS,
  stock: DWELLINGS,
  occupancy: DWELLINGS,
  preferences: DWELLINGS,
  affordability: DWELLINGS,
  programme: POLICY,
  monitor: POLICY,
  effects: POLICY,
  sources: SOURCES,
};
