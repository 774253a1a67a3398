import fc from "fast-check";
import { assumptionsHash } from "../../src/assumptions/hash";
import { toInterchange } from "../../src/assumptions/interchange";
import { readAssumptions } from "../../src/assumptions/read";
import type { Inputs } from "../../src/model/inputs";
import type { Cells } from "./cells";
import { cellsOf, gridsOf, setCell } from "./cells";
import { sampleInputs } from "./sample";

function hashOf(cells: Cells): string {
  const found = readAssumptions(gridsOf(cells));
  if (!found.ok) throw new Error(JSON.stringify(found.problems.slice(0, 5)));
  return assumptionsHash(found.value.inputs);
}
const sample = (): Cells => cellsOf(sampleInputs(), "hoog");
const expected = assumptionsHash(sampleInputs());

/** Tables whose rows may stand in any order; the order of stock margins is that of fitting. */
const SHUFFLED = [
  "Doelgroepen",
  "Inkomensverdeling",
  "Levensloop",
  "Prognose",
  "Instroomprofielen",
  "Componenten",
  "Scenarios",
  "Segmenten",
  "Bewoning",
  "Voorkeuren",
  "Betaalbaarheid",
].map((name) => `Woning_${name}`);

describe("assumptionsHash", () => {
  it("is 12 hexadecimal digits, the same for cells and for JSON", () => {
    expect(expected).toMatch(/^[0-9a-f]{12}$/u);
    expect(hashOf(sample())).toBe(expected);
    const json = JSON.parse(JSON.stringify(toInterchange(sampleInputs()))) as Inputs;
    expect(assumptionsHash(json)).toBe(expected);
  });

  it("does not see the order of rows and columns, nor columns of the analyst", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const shuffle = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, key: Number(numbers.next().value) }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const cells = sample();
        for (const [name, rows] of cells) {
          if (rows.length < 2) continue;
          const wide = rows.map((row, r) => [...row, r === 0 ? "eigen" : r]);
          const order = shuffle([...wide[0]!.keys()]);
          const [header, ...body] = wide.map((row) => order.map((c) => row[c]!));
          cells.set(name, [header!, ...(SHUFFLED.includes(name) ? shuffle(body) : body)]);
        }
        expect(hashOf(cells)).toBe(expected);
      }),
      { numRuns: 100 }
    );
  });

  it("does not see where a table stands", () => {
    const moved = new Map(gridsOf(sample()));
    for (const [name, state] of moved) {
      if (state.state !== "range") continue;
      moved.set(name, {
        state: "range",
        grid: { ...state.grid, sheet: "Elders", row: 40, column: 9 },
      });
    }
    const found = readAssumptions(moved);
    expect(found.ok && assumptionsHash(found.value.inputs)).toBe(expected);
  });

  it("does not see defaults, whether left out or written out", () => {
    const inputs = sampleInputs();
    const [first, ...others] = inputs.groups;
    const bare = toInterchange(inputs) as Omit<Inputs, "initialShortage">;
    Reflect.deleteProperty(bare, "initialShortage");
    const zero = { ...bare, initialShortage: [0, -0, 0] };
    const written: Inputs = {
      ...bare,
      groups: [{ ...first!, sigma: { laag: 1 } }, ...others],
      transitions: { jong: { oud: 0.05 }, oud: { jong: 0 } },
      scenarios: {
        ...inputs.scenarios,
        nul: { name: "Zonder beleid", components: [], overrides: {} },
      },
    };
    expect(assumptionsHash(written)).toBe(assumptionsHash(bare));
    expect(assumptionsHash(zero)).toBe(assumptionsHash(bare));
  });

  it("does not see digits that a spreadsheet would not keep", () => {
    const inputs = sampleInputs();
    const third = { ...inputs, frictionalVacancy: 1 / 3 };
    const saved = { ...inputs, frictionalVacancy: 0.333333333333333 };
    const other = { ...inputs, frictionalVacancy: 0.333333333333334 };
    expect(assumptionsHash(saved)).toBe(assumptionsHash(third));
    expect(assumptionsHash(other)).not.toBe(assumptionsHash(third));
    // A tie, which LibreOffice writes as ...249.
    const tie = { ...inputs, frictionalVacancy: 0.02373541665222485 };
    const written = { ...inputs, frictionalVacancy: 0.0237354166522249 };
    expect(assumptionsHash(written)).toBe(assumptionsHash(tie));
  });

  it("sees every other change, however small", () => {
    const changes: ((cells: Cells) => void)[] = [
      (cells) => setCell(cells, "Woning_Doelgroepen", 1, "huishoudens", 400.0000001),
      (cells) => setCell(cells, "Woning_Levensloop", 2, "opheffing", 0.040000001),
      (cells) => setCell(cells, "Woning_Segmenten", 2, "aanvangstekort", 13),
      (cells) => setCell(cells, "Woning_Componenten", 3, "waarde", 7),
      (cells) => setCell(cells, "Woning_Scenarios", 10, "waarde", 11),
      (cells) => setCell(cells, "Woning_Bewoning", 1, "huis/koop", 1.5),
      (cells) => void cells.set("Woning_Huishoudgrootte_Eindjaar", [[null]]),
      (cells) => void cells.set("Woning_Peiljaren", [[2030]]),
      (cells) => {
        const [header, a, b, c, d] = cells.get("Woning_Voorraad")!;
        cells.set("Woning_Voorraad", [header!, c!, d!, a!, b!]);
      },
    ];
    const hashes = changes.map((change) => {
      const cells = sample();
      change(cells);
      return hashOf(cells);
    });
    expect(new Set([expected, ...hashes]).size).toBe(changes.length + 1);
  });
});
