/**
 * `npm run excel` and `npm run excel:web`: builds the add-in, serves it at https://localhost:3000 and has Microsoft's
 * tool open it in Excel. Ctrl+C takes it out of Excel again and stops serving.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import { setUp } from "../setup.mjs";
import { USAGE, lacking, requestOf } from "./request.mjs";
import { filesFrom } from "./serve.mjs";
import { runTool } from "./tools.mjs";

const PORT = 3000;
const FOLDER = "dist";
const MANIFEST = join(FOLDER, "manifest.xml");
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

const request = parsed();
const lacks = lacking(request.where, process);
if (lacks.length > 0) {
  for (const lack of lacks) console.error(lack);
  process.exit(1);
}
process.exitCode = await show(request);

function parsed() {
  try {
    return requestOf(process.argv.slice(2));
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    return process.exit(2);
  }
}

async function show({ where, document }) {
  setUp();
  console.error("Building…");
  const env = { ...process.env, WONING_ADDRESS: "" };
  const built = spawnSync(process.execPath, ["scripts/build/main.mjs", "--development"], {
    env,
    stdio: "inherit",
  });
  if (built.status !== 0) return 1;

  console.error("A certificate for localhost: the system may ask whether it is to be trusted…");
  const trusted = await runTool("office-addin-dev-certs", ["install"]);
  const [key, cert] = ["localhost.key", "localhost.crt"].map((file) => join(CERTIFICATES, file));
  if (trusted !== 0 || !existsSync(key) || !existsSync(cert)) {
    console.error(
      "Without a trusted certificate Excel does not load the add-in. Nothing was started."
    );
    return 1;
  }

  const server = createServer(
    { key: readFileSync(key), cert: readFileSync(cert) },
    filesFrom(FOLDER)
  );
  const refused = await listening(server);
  if (refused) {
    console.error(
      refused.code === "EADDRINUSE"
        ? `Port ${PORT} is in use; end what uses it (another npm run excel?) and try again.`
        : `Port ${PORT} cannot be used: ${refused.message}`
    );
    return 1;
  }
  try {
    const opening = document === undefined ? [] : ["--document", document];
    const started = await runTool("office-addin-debugging", [
      "start",
      MANIFEST,
      where,
      ...["--app", "excel", "--no-debug", "--no-live-reload"],
      ...opening,
    ]);
    if (started !== 0) return 1;
    console.error(`Serving ${FOLDER}/ at https://localhost:${PORT}. Ctrl+C ends it.`);
    await interrupted();
    return 0;
  } finally {
    await runTool("office-addin-debugging", ["stop", MANIFEST]);
    server.closeAllConnections();
    server.close();
  }
}

function listening(server) {
  return new Promise((done) => {
    server.once("error", done);
    server.listen(PORT, "localhost", () => done(undefined));
  });
}

function interrupted() {
  return new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, done);
  });
}
