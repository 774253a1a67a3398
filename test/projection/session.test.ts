import type { Inputs } from "../../src/model/inputs";
import { Session } from "../../src/projection/session";
import { sampleInputs } from "../assumptions/sample";
import { valueOf } from "./heerlen-report";

describe("session", () => {
  it("keeps its projection and runs while the inputs say the same", () => {
    const session = new Session();
    const first = valueOf(session.open(sampleInputs()));
    const code = first.scenarios[0]!;
    const run = valueOf(first.run(code));
    const again = valueOf(session.open(JSON.parse(JSON.stringify(sampleInputs())) as Inputs));
    expect(again).toBe(first);
    expect(valueOf(again.run(code))).toBe(run);
  });

  it("starts anew when a value changes, under another hash", () => {
    const session = new Session();
    const first = valueOf(session.open(sampleInputs()));
    const inputs = sampleInputs();
    const second = valueOf(session.open({ ...inputs, basePopulation: inputs.basePopulation + 1 }));
    expect(second.hash).toMatch(/^[0-9a-f]{12}$/u);
    expect(second.hash).not.toBe(first.hash);
    const code = first.scenarios[0]!;
    const persons = (projection: typeof first): number =>
      valueOf(projection.run(code)).persons.at(-1)!;
    expect(persons(second)).toBeCloseTo(persons(first) + 1, 9);
  });

  it("follows a new order of rows, though the hash stays", () => {
    const session = new Session();
    const inputs = sampleInputs();
    const first = valueOf(session.open(inputs));
    const scenarios = Object.fromEntries(Object.entries(inputs.scenarios).reverse());
    const second = valueOf(session.open({ ...inputs, scenarios }));
    expect(second.hash).toBe(first.hash);
    expect(second.scenarios).toEqual([...first.scenarios].reverse());
  });

  it("gives what is wrong as values, and keeps what it had", () => {
    const session = new Session();
    const good = valueOf(session.open(sampleInputs()));
    const bad = session.open({ ...sampleInputs(), T: 2000 });
    expect(bad.ok ? [] : bad.problems.map(({ code }) => code)).toContain("horizon");
    expect(valueOf(session.open(sampleInputs()))).toBe(good);
  });

  it("names every scenario that fails", () => {
    const inputs = sampleInputs();
    const drain = { kind: "households", profile: "werk", total: -1e6 } as const;
    const projection = valueOf(
      new Session().open({
        ...inputs,
        components: { ...inputs.components, drain },
        scenarios: {
          still: { components: [] },
          one: { components: ["drain"] },
          two: { components: ["drain"] },
        },
      })
    );
    const all = projection.runAll();
    const failing = all.ok
      ? []
      : all.problems.map(({ data }) => (data as { scenario: string }).scenario);
    expect([...new Set(failing)]).toEqual(["one", "two"]);
    expect(projection.run("still").ok).toBe(true);
    expect(() => projection.run("constructor")).toThrow(RangeError);
  });
});
