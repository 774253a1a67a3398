import js from "@eslint/js";
import tseslint from "typescript-eslint";
import { ROOMS } from "./scripts/rooms.mjs";

/** A file of a room may import its own room, and the rooms and packages of the table; nothing else. */
const roomRules = Object.entries(ROOMS).map(([room, may]) => ({
  files: [`src/${room}/**/*.ts`, `src/${room}/**/*.tsx`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(?!${[room, ...may.own].join("/|")}/)(${Object.keys(ROOMS).join("|")})/`,
            message: `src/${room} may import only: ${may.own.join(", ") || "nothing of ours"}.`,
          },
          {
            regex: `^(?!\\.)(?!${may.packages.length ? may.packages.join("|") : "$^"})`,
            message: `src/${room} may use only these packages: ${may.packages.join(", ") || "none"}.`,
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      // Typed arrays under noUncheckedIndexedAccess: an index known to be in range is asserted with `!`.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  ...roomRules,
  {
    files: ["scripts/**/*", "*.mjs", "test/**/*.mjs"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        performance: "readonly",
        URL: "readonly",
        Buffer: "readonly",
      },
    },
    rules: { "no-console": "off" },
  },
  {
    // Runs in Script Lab, beside Excel.
    files: ["docs/*.js"],
    languageOptions: {
      globals: {
        Excel: "readonly",
        Office: "readonly",
        console: "readonly",
        setTimeout: "readonly",
        window: "readonly",
      },
    },
    rules: { "no-console": "off" },
  }
);
