import {
  choiceOrBlank,
  code,
  PROVENANCE,
  RANGE,
  text,
  value,
  valueOrBlank,
  yearOrBlank,
} from "./column";
import type { TableSchema } from "./column";

/**
 * Components: one row a parameter, or a parameter and a year. Kind and profile may stand on the first
 * row of a component only.
 */
export const components = {
  name: "Woning_Componenten",
  columns: {
    component: code(),
    kind: choiceOrBlank("kind"),
    profile: text({ reference: "profile", blank: "" }),
    parameter: text(),
    year: yearOrBlank({ optional: true }),
    value: value(),
    unit: text({ optional: true, blank: "" }),
    ...RANGE,
    ...PROVENANCE,
  },
  families: [],
  mayBeEmpty: true,
} as const satisfies TableSchema;

/**
 * Scenarios: a row with a component alone switches it on, a row with a parameter overrides it, and a
 * row with neither names a scenario without components.
 */
export const scenarios = {
  name: "Woning_Scenarios",
  columns: {
    scenario: code(),
    label: text({ optional: true, blank: "" }),
    component: text({ reference: "component", blank: "" }),
    parameter: text({ blank: "" }),
    year: yearOrBlank({ optional: true }),
    value: valueOrBlank(),
    ...PROVENANCE,
  },
  families: [],
} as const satisfies TableSchema;
