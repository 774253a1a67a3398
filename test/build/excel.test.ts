/** npm run excel and excel:web without Excel: what they refuse, and what the server gives out. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

function node(args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}) {
  return spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ...env } as NodeJS.ProcessEnv,
  });
}

const excel = (...args: string[]) => node(["scripts/excel/main.mjs", ...args]);

/** Runs a module of this repository and reads the JSON that it prints. */
function printed<T>(code: string): T {
  const { stdout, stderr } = node(["--input-type=module", "-e", code]);
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

test.each([
  [[], "Say desktop or web."],
  [["outlook"], "Say desktop or web."],
  [["desktop", "more"], '"more" is not expected.'],
  [["desktop", "--document", "https://x.nl/a.xlsx"], "--document belongs to npm run excel:web."],
  [["web"], "Name the workbook with --document URL."],
  [["web", "--document", "workbook.xlsx"], '"workbook.xlsx" is no https address'],
  [["web", "--document", "http://x.nl/a.xlsx"], "is no https address"],
  [["web", "--url", "https://x.nl"], "Unknown option '--url'"],
])("%j cannot be meant", (args, why) => {
  const { status, stderr, stdout } = excel(...args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(why);
  expect(stderr).toContain("npm run excel:web -- --document URL");
});

test("a workbook on the web is opened by its address, to which more can be added", () => {
  const code = `import { requestOf } from "./scripts/excel/request.mjs";
    const of = (url) => requestOf(["web", "--document", url]).document;
    console.log(JSON.stringify([of("https://x.sharepoint.com/a?e=1"), of("https://x.sharepoint.com/a")]));`;
  expect(printed(code)).toEqual([
    "https://x.sharepoint.com/a?e=1",
    "https://x.sharepoint.com/a?web=1",
  ]);
});

test("what a computer lacks is said, with what to do instead", () => {
  const code = `import { lacking } from "./scripts/excel/request.mjs";
    const on = (where, platform, env = {}) => lacking(where, { platform, env });
    console.log(JSON.stringify([
      on("desktop", "win32"), on("desktop", "darwin"), on("web", "linux", { DISPLAY: ":0" }), on("web", "win32"),
      on("desktop", "linux", { DISPLAY: ":0" }), on("web", "linux"),
    ]));`;
  const [windows, mac, shown, web, linux, blind] = printed<string[][]>(code);
  expect([windows, mac, shown, web]).toEqual([[], [], [], []]);
  expect(linux).toEqual([expect.stringMatching(/Windows and Mac only; this is linux.*npm start/)]);
  expect(blind).toEqual([expect.stringMatching(/no display.*npm start/)]);
});

const onLinux = process.platform === "linux" ? test : test.skip;
onLinux("on Linux nothing is started or built", () => {
  const { status, stderr, stdout } = excel("desktop");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("Excel runs on Windows and Mac only; this is linux.");
  expect(stderr).not.toContain("Building");
});

test("the server gives the files of its folder and nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "woning-serve-"));
  mkdirSync(join(folder, "dist", "static"), { recursive: true });
  mkdirSync(join(folder, "dist-secret"));
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "dist-secret", "secret.txt"), "secret");
  writeFileSync(join(folder, "dist", "taskpane.html"), "<p>page</p>");
  writeFileSync(join(folder, "dist", "static", "a.js"), "1;");
  writeFileSync(join(folder, "dist", "a.png"), "picture");
  const code = `import { createServer, request } from "node:http";
    import { filesFrom } from "./scripts/excel/serve.mjs";
    const server = createServer(filesFrom(${JSON.stringify(join(folder, "dist"))}));
    await new Promise((done) => server.listen(0, "localhost", done));
    const ask = (path, method = "GET") => new Promise((done, failed) => {
      request({ port: server.address().port, path, method }, (answer) => {
        let body = "";
        answer.on("data", (part) => (body += part));
        answer.on("end", () => done([answer.statusCode, answer.headers["content-type"], answer.headers["cache-control"] ?? "", body]));
      }).on("error", failed).end();
    });
    const paths = ["/taskpane.html?x=1", "/static/a.js", "/a.png", "/", "/static", "/nothing.js", "/../secret.txt",
      "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/../dist-secret/secret.txt", "/%00", "/%ff", "//x"];
    const answers = [];
    for (const path of paths) answers.push(await ask(path));
    answers.push(await ask("/taskpane.html", "POST"), await ask("/taskpane.html", "HEAD"));
    server.close();
    console.log(JSON.stringify(answers));`;
  const [page, script, picture, ...others] = printed<[number, string, string, string][]>(code);
  // Excel does not show a picture that comes with a rule for caches.
  expect(picture).toEqual([200, "image/png", "", "picture"]);
  expect(page).toEqual([200, "text/html; charset=utf-8", "no-store", "<p>page</p>"]);
  expect(script).toEqual([200, "text/javascript; charset=utf-8", "no-store", "1;"]);
  expect(others.pop()).toEqual([200, "text/html; charset=utf-8", "no-store", ""]);
  expect(others).toHaveLength(11);
  for (const answer of others) expect(answer).toEqual([404, "text/plain", "", "Not here.\n"]);
});
