/**
 * The rooms of the source tree, by their path below src, and what each may import: `own` rooms by name,
 * `packages` by name.
 * Lint reads it as rules, a test reads it as facts; there is no second copy.
 */
export const ROOMS = {
  model: { own: [], packages: ["ml-matrix"] },
  locale: { own: [], packages: [] },
  assumptions: { own: ["model", "locale"], packages: ["valibot", "@noble/hashes"] },
  projection: { own: ["model", "assumptions", "locale"], packages: ["highs"] },
  xlsx: { own: ["assumptions", "projection", "locale"], packages: ["fflate", "saxes"] },
  cli: {
    own: ["model", "assumptions", "projection", "xlsx", "locale"],
    packages: ["jsonc-parser", "node:"],
  },
  workbook: { own: ["assumptions", "projection", "locale"], packages: [] },
  functions: { own: ["assumptions", "projection", "locale"], packages: [] },
  runtime: {
    own: ["model", "assumptions", "projection", "workbook", "functions", "locale"],
    packages: [],
  },
  taskpane: {
    own: ["runtime", "assumptions", "projection", "locale"],
    packages: [
      "react",
      "react-dom",
      "@fluentui/react-components",
      "@fluentui/react-icons",
      "@observablehq/plot",
    ],
  },
  commands: { own: ["runtime", "locale"], packages: [] },
  "workbench/page": {
    own: ["workbench/host", "xlsx", "assumptions", "locale"],
    packages: ["@odoo/o-spreadsheet", "@odoo/owl"],
  },
  "workbench/host": { own: [], packages: ["@odoo/o-spreadsheet", "saxes"] },
};
