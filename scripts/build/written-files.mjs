import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A webpack plugin that adds files to the output: `write` gives their contents by name, once all code is known.
 */
export class WrittenFiles {
  /** @param {(compilation: import("webpack").Compilation) => Promise<Record<string, string | Buffer>>} write */
  constructor(write) {
    this.write = write;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("WrittenFiles", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "WrittenFiles", stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE },
        async () => {
          for (const [name, content] of Object.entries(await this.write(compilation))) {
            // As if minimized already: comments and line ends stay.
            compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
          }
        }
      );
    });
  }
}

/** Runs a TypeScript program that writes files into the folder of its one argument; gives those files. */
export async function filesOf(program) {
  const folder = mkdtempSync(join(tmpdir(), "woning-build-"));
  try {
    await run(["--import", "tsx", program, folder]);
    return Object.fromEntries(
      readdirSync(folder)
        .sort()
        .map((name) => [name, readFileSync(join(folder, name))])
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
    child.on("error", failed);
    child.on("close", (status) => {
      if (status === 0) done();
      else failed(new Error(`${args.at(-2)} ended with ${status}.`));
    });
  });
}
