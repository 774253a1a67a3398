import * as fc from "fast-check";
import { empty } from "../../../src/assumptions/datasets/empty";
import { heerlen } from "../../../src/assumptions/datasets/heerlen";
import type { CellValue, Grid, NamedGrids, NameState } from "../../../src/assumptions/grid";
import { assumptionsHash } from "../../../src/assumptions/hash";
import { readAssumptions } from "../../../src/assumptions/read";
import { STATE_NAME, TABLES } from "../../../src/assumptions/schema";
import { templateLayout } from "../../../src/assumptions/template";
import { layoutGrids } from "../../../src/assumptions/template/grids";
import { OCCUPANCY, PREFERENCES } from "../../../src/assumptions/datasets/heerlen/affinity";
import { GROUPS } from "../../../src/assumptions/datasets/heerlen/groups";
import { PROFILES } from "../../../src/assumptions/datasets/heerlen/profiles";
import { SEGMENTS } from "../../../src/assumptions/datasets/heerlen/segments";

const layout = templateLayout(heerlen());
const grids = layoutGrids(layout);
const assumptionsIn = (
  from: NamedGrids
): Extract<ReturnType<typeof readAssumptions>, { ok: true }>["value"] => {
  const outcome = readAssumptions(from);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};

describe("reading the Heerlen workbook as laid out", () => {
  const { inputs, activeScenario } = assumptionsIn(grids);

  test("gives the dataset in full precision", () => {
    expect(inputs).toMatchObject({ t0: 2024, T: 2050, reportYears: [2030, 2040, 2050] });
    expect(activeScenario).toBe("basis");
    expect(
      inputs.groups.map(({ code, milieu, phase, incomes, h0 }) => [
        code,
        milieu,
        phase,
        incomes,
        h0,
      ])
    ).toEqual(
      GROUPS.map(({ code, milieu, phase, incomes, households }) => [
        code,
        milieu,
        phase,
        incomes,
        households,
      ])
    );
    expect(inputs.segments.map(({ code }) => code)).toEqual(SEGMENTS.map(({ code }) => code));
    expect(inputs.O).toEqual(OCCUPANCY);
    expect(inputs.P).toEqual(PREFERENCES);
    expect(inputs.profiles).toEqual(PROFILES);
    expect(inputs.stockMargins.map(({ classes }) => classes.map(({ stock }) => stock))).toEqual([
      [0.62 * 42210, 0.2 * 42210, 0.18 * 42210],
      [20210, 1150, 385, 11390, 3540, 3230, 2305],
    ]);
  });

  test("gives the version that its own cell holds", () => {
    const sheet = layout.sheets.find(({ names }) => names.some(({ name }) => name === STATE_NAME))!;
    const state = [...sheet.rows.values()]
      .flatMap((cells) => [...cells.values()])
      .find(({ formula }) => formula?.startsWith("_xldudf_WONING_STAND("))!;
    expect(state.value).toBe(assumptionsHash(inputs));
    expect(state.value).toMatch(/^[0-9a-f]{12}$/u);
  });

  test("the version is that of the numbers: not of place, column order or own columns", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const next = (): number => numbers.next().value as number;
        const moved = new Map([...grids].map(([name, state]) => [name, rearranged(state, next)]));
        expect(assumptionsHash(assumptionsIn(moved).inputs)).toBe(assumptionsHash(inputs));
      }),
      { numRuns: 20 }
    );
  });

  test("another number is another version", () => {
    const { name } = TABLES.groups;
    const state = grids.get(name)!;
    if (state.state !== "range") throw new Error("no range");
    const cells = state.grid.cells.map((row) => row.map((cell) => (cell === 2415 ? 2416 : cell)));
    const changed = new Map(grids).set(name, { state: "range", grid: { ...state.grid, cells } });
    expect(assumptionsHash(assumptionsIn(changed).inputs)).not.toBe(assumptionsHash(inputs));
  });
});

/** The same table elsewhere, its columns shuffled, with a column of the analyst's own. */
function rearranged(state: NameState, next: () => number): NameState {
  if (state.state !== "range" || state.grid.cells.length === 1) return state;
  const { grid } = state;
  const order = grid.cells[0]!.map((_, column) => ({ column, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ column }) => column);
  const cells = grid.cells.map((row, r): CellValue[] => [
    ...order.map((column) => row[column]!),
    r === 0 ? "eigen opmerking" : "x",
  ]);
  const moved: Grid = {
    ...grid,
    sheet: "Elders",
    row: 1 + (next() % 50),
    column: 1 + (next() % 9),
  };
  return { state: "range", grid: { ...moved, cells: withoutOwnRows(cells) } };
}

/** A row that holds only a remark is blank to the reader, but a remark is not put there. */
function withoutOwnRows(cells: CellValue[][]): CellValue[][] {
  return cells.map((row) =>
    row.slice(0, -1).every((cell) => cell === null || cell === "") ? row.map(() => null) : row
  );
}

test("an empty workbook lists what is to be filled in, each once", () => {
  const outcome = readAssumptions(layoutGrids(templateLayout(empty())));
  if (outcome.ok) throw new Error("an empty workbook cannot be complete");
  const names = outcome.problems.map(({ place }) => place.name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining(["Woning_Basisjaar", "Woning_Doelgroepen", "Woning_Voorkeuren"])
  );
  expect(names).not.toContain("Woning_Discontovoet");
  expect(names).not.toContain("Woning_Monitor");
});
