import "./custom-functions";
import type { CellValue, NamedGrids } from "../../src/assumptions/grid";
import { heerlen } from "../../src/assumptions/datasets/heerlen";
import { fingerprintOf } from "../../src/assumptions/fingerprint";
import { assumptionsHash } from "../../src/assumptions/hash";
import { ASSUMPTION_NAMES } from "../../src/assumptions/schema";
import { templateLayout } from "../../src/assumptions/template";
import { layoutGrids } from "../../src/assumptions/template/grids";
import { standOf } from "../../src/functions/stand";
import { HEERLEN } from "../projection/heerlen-report";

const HASH = assumptionsHash(HEERLEN.inputs);
const STAND = { hash: HASH, fingerprint: fingerprintOf(HEERLEN) };
const grids: NamedGrids = layoutGrids(templateLayout(heerlen()));
const error = (code: string) => new CustomFunctions.Error(code as CustomFunctions.ErrorCode);

type Area = unknown[][];
const areasOf = (): Map<string, Area> =>
  new Map(
    ASSUMPTION_NAMES.map((name): [string, Area] => {
      const state = grids.get(name)!;
      if (state.state !== "range") return [name, [[error("#NAME?")]]];
      const cells = state.grid.cells as readonly (readonly CellValue[])[];
      return [name, cells.map((row) => [...row])];
    })
  );

/** The version after some areas were replaced. */
function stand(change: (areas: Map<string, Area>) => void = () => undefined) {
  const areas = areasOf();
  change(areas);
  return standOf([...areas.values()], "nl");
}
const message = (change: (areas: Map<string, Area>) => void): string => {
  const found = stand(change);
  return "message" in found ? found.message : `no problem: ${found.hash}`;
};

test("the version of the assumptions under the names of Heerlen", () => {
  expect(stand()).toEqual(STAND);
});

test("blank cells may come as nothing or as empty texts", () => {
  const blanked = stand((areas) => {
    for (const area of areas.values()) {
      for (const row of area) row.forEach((cell, c) => (row[c] = cell === null ? "" : cell));
    }
  });
  expect(blanked).toEqual(STAND);
});

test("a changed cell is another version, and back again the same", () => {
  const changed = stand((areas) => {
    areas.get("Woning_Frictieleegstand")![0]![0] = 0.03;
  });
  expect(changed).toHaveProperty("hash");
  expect(changed).not.toEqual(STAND);
});

test.each([
  ["the active scenario", "Woning_Scenario", 0, 0, "nul"],
  ["a published figure", "Woning_Bronnen", 1, 1, 12345],
])("what the version leaves out but cells show is told too: %s", (_, name, row, column, value) => {
  const changed = stand((areas) => {
    areas.get(name)![row]![column] = value;
  });
  expect(changed).toHaveProperty("hash", HASH);
  expect(changed).not.toEqual(STAND);
});

/** A second household size; and sources of single assumptions, which are no inputs. */
const OPTIONAL = ["Woning_Huishoudgrootte_Eindjaar", "Woning_Aannames"];

test.each(ASSUMPTION_NAMES)("without %s", (name) => {
  const gone = message((areas) => areas.set(name, [[error("#NAME?")]]));
  if (OPTIONAL.includes(name)) expect(gone).toBe(`no problem: ${HASH}`);
  else expect(gone).toMatch(new RegExp(`^${name}: De naam ${name} bestaat niet`, "u"));
});

test("a name whose cells were deleted", () => {
  expect(message((areas) => areas.set("Woning_Segmenten", [[error("#REF!")]]))).toMatch(
    /^Woning_Segmenten: De naam Woning_Segmenten verwijst nergens meer naar \(#REF!\)\./u
  );
});

test("a wrong cell is named by its place within its range, with how many more there are", () => {
  const one = message((areas) => {
    areas.get("Woning_Doelgroepen")![3]![4] = "veel";
  });
  expect(one).toMatch(/^Woning_Doelgroepen, rij 4, kolom 5: /u);
  expect(one).not.toMatch(/En nog/u);
  const three = message((areas) => {
    areas.get("Woning_Doelgroepen")![3]![4] = "veel";
    areas.get("Woning_Doelgroepen")![4]![4] = error("#DIV/0!");
    areas.get("Woning_Frictieleegstand")![0]![0] = 2;
  });
  expect(three).toMatch(/^Woning_Frictieleegstand: .* En nog 2 problemen\.$/u);
  expect(three.length).toBeLessThanOrEqual(250);
});

test("another cell that is spoken of is counted from the first as well", () => {
  const twice = message((areas) => {
    const rows = areas.get("Woning_Bewoning")!;
    rows[2]![0] = rows[1]![0];
  });
  expect(twice).toBe(
    "Woning_Bewoning, rij 3, kolom 1: Er is al een rij voor Sted-1, in cel (rij 2, kolom 1). En nog 1 probleem."
  );
});

test("too few or too many arguments: the formula is to be restored", () => {
  const areas = [...areasOf().values()];
  const wrong = `Deze formule hoort ${areas.length} namen te hebben`;
  const restore = "Herstel Woning_Stand in het taakvenster van Woning.";
  expect(standOf(areas.slice(1), "nl")).toEqual({
    message: `${wrong} en heeft er ${areas.length - 1}. ${restore}`,
    foreign: true,
  });
  expect(standOf([], "nl")).toHaveProperty("message", `${wrong} en heeft er 0. ${restore}`);
  expect(standOf([...areas, [[1]]], "en")).toHaveProperty("message");
});

test("an argument that was left out is a name that is missing", () => {
  const areas: unknown[] = [...areasOf().values()];
  areas[0] = null;
  expect(standOf(areas, "nl")).toEqual({
    message: expect.stringMatching(/^Woning_Basisjaar: De naam Woning_Basisjaar bestaat niet/u),
  });
});
