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

test("it tells which sheets hold assumptions, and the names of all", async () => {
  const { worksheetIds, sheetNames, manual } = await room.read();
  const names = layout.sheets.map(({ name }) => name);
  expect(sheetNames).toEqual(names);
  expect(manual).toBe(false);
  const ids = await room.excel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return worksheets.items.map(({ id, name }) => [id, name]);
  });
  const byId = new Map(ids as [string, string][]);
  const holding = layout.sheets.filter(({ names }) =>
    names.some(({ name }) => ASSUMPTION_NAMES.includes(name))
  );
  expect(worksheetIds.map((id) => byId.get(id)).sort()).toEqual(
    holding.map(({ name }) => name).sort()
  );
  expect(holding.length).toBeLessThan(names.length);
});

test("an edit shows in the next reading", async () => {
  const grid = filed.get("Woning_Inwonersdoel");
  if (grid?.state !== "range") throw new Error(grid?.state);
  const { sheet, row, column } = grid.grid;
  const address = `${String.fromCharCode(64 + column)}${row}`;
  await room.onHost(({ host }, [at, cell]) => host!.type(at!, cell!, "99.500"), [sheet, address]);
  const grids = await room.grids();
  expect(grids.get("Woning_Inwonersdoel")).toMatchObject({ grid: { cells: [[99500]] } });
  expect(assumptionsHash(assumptionsIn(grids).inputs)).not.toBe(
    assumptionsHash(assumptionsIn(filed).inputs)
  );
});

describe("Woning_Stand", () => {
  const stand = async () => {
    const { stand: cell, standValue } = await room.read();
    return [cell, standValue];
  };
  const call = (names: readonly string[]) => `=WONING.STAND(${names.join(",")})`;
  const setFormula = (formula: string) =>
    room.excel(async (context, given) => {
      const cell = context.workbook.names.getItem("Woning_Stand").getRange();
      cell.formulas = [[given]];
      await context.sync();
    }, formula);

  test("calls the function with every name: present, whether or not anybody answers", async () => {
    await setFormula(call(ASSUMPTION_NAMES));
    expect(await stand()).toEqual(["present", { error: "#NAME?" }]);
    await setFormula(call([...ASSUMPTION_NAMES].reverse()).toLowerCase());
    expect((await stand())[0]).toBe("present");
  });

  test("is as the template makes it: present", async () => {
    const cells = layout.sheets.flatMap((sheet) =>
      [...sheet.rows.values()].flatMap((row) => [...row.values()])
    );
    const formulas = cells.flatMap(({ formula }) => (formula?.includes("STAND") ? [formula] : []));
    expect(formulas).toHaveLength(1);
    await setFormula(`=${formulas[0]}`);
    expect((await stand())[0]).toBe("present");
  });

  test("holds a version that nobody calculates: replaced", async () => {
    await setFormula("0123456789ab");
    expect(await stand()).toEqual(["replaced", "0123456789ab"]);
  });

  test("calls it with a name less, or with something around it: replaced", async () => {
    await setFormula(call(ASSUMPTION_NAMES.slice(1)));
    expect((await stand())[0]).toBe("replaced");
    await setFormula(`${call(ASSUMPTION_NAMES)}&"x"`);
    expect((await stand())[0]).toBe("replaced");
  });

  test("is gone: missing", async () => {
    await room.excel(async (context) => {
      context.workbook.names.getItem("Woning_Stand").delete();
      await context.sync();
    });
    expect(await stand()).toEqual(["missing", null]);
  });
});

test("manual calculation is told", async () => {
  await room.excel(async (context) => {
    context.application.calculationMode = Excel.CalculationMode.manual;
    await context.sync();
  });
  expect((await room.read()).manual).toBe(true);
});
