/** Which addresses a build takes, as npm run build says it. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

function addressOf(setting: string): string {
  const code = `import { addressOf } from "./scripts/build/address.mjs";
    try { console.log(addressOf(process.env.SETTING)); } catch (error) { console.log("refused: " + error.message); }`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, SETTING: setting },
  });
  return stdout.trim();
}

test.each([
  ["", "https://localhost:3000"],
  ["https://woning.example.nl", "https://woning.example.nl"],
  ["https://woning.example.nl/", "https://woning.example.nl"],
  ["https://intranet.example.nl:8443/apps/woning", "https://intranet.example.nl:8443/apps/woning"],
])("%s is taken", (setting, address) => {
  expect(addressOf(setting)).toBe(address);
});

test.each([
  ["woning.example.nl", "not an address"],
  ["http://woning.example.nl", "https only"],
  ["ftp://woning.example.nl", "https only"],
  ["https://user:secret@woning.example.nl", "name or password"],
  ["https://woning.example.nl/?a=1", "nothing may follow"],
  ["https://woning.example.nl/#top", "nothing may follow"],
  ["https://woning.example.nl/taskpane.html", "this is a file"],
  ["https://woning.example.nl//woning", "no empty part"],
  ["https://woning.example.nl/a&b", "use lower-case letters"],
  ['https://woning.example.nl/"><x', "use lower-case letters"],
])("%s is refused", (setting, why) => {
  const answer = addressOf(setting);
  expect(answer).toMatch(/^refused: WONING_ADDRESS is /);
  expect(answer).toContain(why);
  expect(answer).toContain("https://woning.example.nl or");
});

test("a build for a refused address writes nothing", () => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["scripts/build/main.mjs", "--out", "out/refused-build"],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, WONING_ADDRESS: "http://x.nl" } }
  );
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("https only");
});
