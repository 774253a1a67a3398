import { heerlen } from "../../src/assumptions/datasets/heerlen";
import type { NamedGrids } from "../../src/assumptions/grid";
import { assumptionsHash } from "../../src/assumptions/hash";
import { readAssumptions } from "../../src/assumptions/read";
import { ASSUMPTION_NAMES } from "../../src/assumptions/schema";
import { templateLayout } from "../../src/assumptions/template";
import { buildWorkbook } from "../../src/xlsx/build";
import { readNamedGrids } from "../../src/xlsx/read";
import { LiveRoom } from "./support/room";

const room = new LiveRoom();
beforeAll(async () => {
  await room.open();
  await room.inAddin((own) => own.setUpHeerlen());
});
afterAll(() => room.close());

const layout = templateLayout(heerlen());
const filed = readNamedGrids(buildWorkbook(layout), ASSUMPTION_NAMES).grids;

/** The assumptions in grids; fails where they have problems. */
function assumptionsIn(grids: NamedGrids) {
  const outcome = readAssumptions(grids);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

test("the grids are those that the reader of .xlsx files finds", async () => {
  const grids = await room.grids();
  expect([...grids.keys()].sort()).toEqual([...ASSUMPTION_NAMES].sort());
  for (const name of ASSUMPTION_NAMES) {
    expect([name, grids.get(name)]).toEqual([name, filed.get(name)]);
  }
});

test("and so are the assumptions and their version", async () => {
  const live = assumptionsIn(await room.grids());
  const { inputs, ranges, provenance, notices, sources } = assumptionsIn(filed);
  expect(live).toMatchObject({ inputs, ranges, provenance, notices, sources });
  expect(assumptionsHash(live.inputs)).toBe(assumptionsHash(inputs));
});

test("it takes two batches", async () => {
  expect(await room.batchesOf(() => room.read())).toBe(2);
});

test("time", async () => {
  for (let i = 0; i < 15; i++) {
    const t = await room.inAddin(async (own) => {
      const t0 = performance.now();
      const r = await own.read();
      return [performance.now() - t0, r.grids.reduce((n, [, s]) => n + (s.state === "range" ? s.grid.cells.length * s.grid.cells[0]!.length : 0), 0)];
    });
    console.log(t, await room.onHost((page) => page.log.slice(-2).map((l) => [Math.round(l.at), l.actions])));
  }
});
