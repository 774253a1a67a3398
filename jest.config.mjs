const common = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
};

/** Both what asks and what answers is ours there: the same steps are on docs/excel-checklist.md for Excel itself. */
const OURS = "workbench.host.(calls|checklist|events|objects|protocol|ribbon|soak)";

export default {
  // Jest would leave one core idle; on two cores that is half of them.
  maxWorkers: "100%",
  testTimeout: 150000,
  projects: [
    {
      ...common,
      displayName: "protocol, not Excel",
      testRegex: [`${OURS}.*\\.test\\.ts$`],
    },
    {
      ...common,
      displayName: "woning",
      globalSetup: "<rootDir>/test/support/build.mjs",
      testRegex: [`^(?!.*${OURS}).*\\.test\\.ts$`],
    },
  ],
};
