/**
 * The add-in as static files in dist/: one page for functions, commands and pane, its scripts, the functions as Excel
 * knows them, icons, manifest.xml for the address in WONING_ADDRESS, licences. `npm run build` calls it.
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { SOURCE_ADDRESS, addressOf } from "./scripts/build/address.mjs";
import { CONTENT_SECURITY_POLICY, OFFICE_JS } from "./scripts/build/content-security-policy.mjs";
import { noticesOf } from "./scripts/build/notices.mjs";
import { WrittenFiles, filesOf } from "./scripts/build/written-files.mjs";

const ROOT = dirname(fileURLToPath(import.meta.url));
const FUNCTIONS = "scripts/functions-json/main.ts";

/** In the order in which they run in the page: functions must be known before Excel asks for them. */
const ENTRIES = {
  runtime: "./src/runtime/main.ts",
  commands: "./src/commands/main.ts",
  taskpane: "./src/taskpane/main.tsx",
};

/** With a shared runtime Excel takes the functions from the page and not from a script of their own. */
const FUNCTIONS_SCRIPT =
  "// The functions are in taskpane.html; manifest.xml must name a script.\n";

const ofThePage = (chunk) => Object.hasOwn(ENTRIES, chunk.name ?? "");

export default function config(_env, { mode = "production" } = {}) {
  const production = mode === "production";
  const address = addressOf(process.env.WONING_ADDRESS);
  return {
    mode,
    context: ROOT,
    target: ["web", "es2022"],
    entry: ENTRIES,
    output: {
      path: join(ROOT, "dist"),
      filename: production ? "static/[name].[contenthash:12].js" : "static/[name].js",
      assetModuleFilename: "static/[name].[contenthash:12][ext]",
      clean: true,
    },
    // Never one of the kinds that evaluate text: the page's policy forbids it, and tests the same as what is shipped.
    devtool: "source-map",
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // A name that is not there stops the build.
          parser: { exportsPresence: "error" },
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2022",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    optimization: {
      minimizeOptions: {
        // A second pass takes as long as all the rest, for half a percent.
        javascript: { compress: { passes: 1 } },
        // An administrator can read the page, its policy included.
        html: false,
      },
      // One registry of modules for the three entries: the session exists once.
      runtimeChunk: { name: "loader" },
      splitChunks: {
        cacheGroups: {
          libraries: { name: "libraries", test: /[\\/]node_modules[\\/]/, chunks: ofThePage },
          shared: { name: "shared", minChunks: 2, minSize: 0, chunks: ofThePage, priority: -10 },
        },
      },
    },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: Object.keys(ENTRIES),
        chunksSortMode: "manual",
        minify: false,
        policy: CONTENT_SECURITY_POLICY,
        officeJs: OFFICE_JS,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
          {
            from: "manifest.xml",
            transform: (xml) => xml.toString().replaceAll(SOURCE_ADDRESS, address),
          },
        ],
      }),
      new WrittenFiles(async (compilation) => ({
        "functions.js": FUNCTIONS_SCRIPT,
        "third-party-notices.txt": noticesOf(compilation),
        ...(await filesOf("scripts/build/support-page.ts")),
        ...(existsSync(join(ROOT, FUNCTIONS)) ? await filesOf(FUNCTIONS) : {}),
      })),
    ],
  };
}
