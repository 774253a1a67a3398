import { existsSync, readFileSync } from "node:fs";
import { parseInterchange } from "../../src/assumptions/interchange";
import { ASSUMPTION_NAMES, STATE_NAME } from "../../src/assumptions/schema";
import { INTERCHANGE_KEYS } from "../../src/assumptions/interchange/shape";
import { example } from "../../scripts/docs/example";
import { pages } from "../../scripts/docs/pages";

describe("generated pages", () => {
  it.each([...pages()])("%s is up to date", (path, text) => {
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("name every range and every key", () => {
    const ranges = pages().get("docs/named-ranges.md")!;
    for (const name of [...ASSUMPTION_NAMES, STATE_NAME]) expect(ranges).toContain(name);
    const inputs = pages().get("docs/inputs.md")!;
    for (const key of INTERCHANGE_KEYS) expect(inputs).toContain(`\`${key}\``);
  });

  it("show an example that is accepted", () => {
    expect(parseInterchange(JSON.parse(JSON.stringify(example)))).toEqual({
      ok: true,
      value: example,
    });
  });
});
