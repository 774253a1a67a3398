import { runScenario } from "../../src/model/run";
import type { Inputs } from "../../src/model/inputs";
import { CLASSES, TABLE_2, TABLE_3, TYPES } from "./heerlen-figures";
import { heerlen } from "./heerlen-inputs";
import { bySegment, directNeed, distance, modelOf, sum, valueOf } from "./runs";

const model = modelOf(heerlen);
const codes = Object.keys(heerlen.scenarios);
const runs = new Map(codes.map((code) => [code, valueOf(runScenario(model, code))]));

/** Households of 2050 minus those of 2024. */
function change(code: string): number {
  const { totals } = runs.get(code)!;
  return totals.at(-1)! - totals[0]!;
}

type Part = "value" | "composition" | "moving";
/** The need of 2050 by type and class. */
function need(code: string, part: Part = "value"): readonly (readonly number[])[] {
  const values = bySegment(model, runs.get(code)!.need.at(-1)![part]);
  const width = CLASSES.length;
  return TYPES.map((_, type) => values.slice(type * width, (type + 1) * width));
}
function effect(code: string, against: string): readonly (readonly number[])[] {
  return need(code).map((row, t) => row.map((value, c) => value - need(against)[t]![c]!));
}
const [GROUND, WALK_UP, STEPLESS] = [0, 1, 2] as const;
/** The owner classes come after the three rental classes. */
const owners = (row: readonly number[]): number => sum(row.slice(3));
const tenants = (row: readonly number[]): number => sum(row.slice(0, 3));

describe("households of Heerlen in 2050 against 2024", () => {
  // Section 2.3 and table 3: F + 10k = -3,795 and F + 26k = -220, so k = 3,575 / 16 = 223.4375 and
  // F = -3,795 - 2,234.375 = -6,029.375. Section 2.4: 5,910 and 9,675 for 25% and 20%.
  // Table 3, cumulative: Brightlands 6,395 - 5,775 = 620, ASML 8,395 - 6,395 = 2,000.
  // Plus ambition: -220 + 9,675 + 620 + 2,000, 550 - 350 = 200 student units, and as stayers
  // (100 + 22 * 200) * 0.2 / 3 = 300.
  test.each([
    ["nul", -6029.375],
    ["basis", -3795],
    ["migratie", -220],
    ["economisch-25", -3795 + 5910],
    ["economisch-20", -3795 + 9675],
    ["brightlands", 6500],
    ["asml", 8500],
    ["plusambitie", -220 + 9675 + 620 + 2000 + 200 + 300],
  ])("%s: %d", (code, expected) => {
    expect(Math.abs(change(code) - expected)).toBeLessThan(1e-6);
  });

  test("the groups of table 1 add up to 45,115, five above the printed total", () => {
    expect(sum(model.h0)).toBe(45115);
  });

  test("the economic rows of table 3 stand 105 lower: basis and 9,675 make 5,880, not 5,775", () => {
    expect(change("economisch-20") - TABLE_3.pendel.households).toBeCloseTo(105, 6);
    expect(change("brightlands") - TABLE_3.brightlands.households).toBeCloseTo(105, 6);
    expect(change("asml") - TABLE_3.asml.households).toBeCloseTo(105, 6);
  });
});

describe("inhabitants of Heerlen", () => {
  // Table 3, note: 1.9 persons in every household.
  test.each(Object.entries(TABLE_3))("table 3, %s: households times 1.9", (_, row) => {
    expect(row.households * 1.9).toBeCloseTo(row.persons, 6);
  });
  test.each(["basis", "migratie"] as const)("%s: the change that table 3 prints", (code) => {
    const { persons } = runs.get(code)!;
    expect(persons[0]).toBeCloseTo(87120, 6);
    expect(persons.at(-1)! - 87120).toBeCloseTo(TABLE_3[code].persons, 5);
  });

  test("economic rows: 105 households more than printed, so 199.5 inhabitants", () => {
    const { persons } = runs.get("asml")!;
    expect(persons.at(-1)! - 87120 - TABLE_3.asml.persons).toBeCloseTo(199.5, 5);
  });

  test("100,000 is reached with 8,395 extra households at 1.843 persons each", () => {
    // (100,000 - 87,120 + 45,115 * 1.9) / (45,115 + 8,395) = 98,598.5 / 53,510 = 1.84262...
    const inhabitants = (size: number): number => {
      const inputs: Inputs = {
        ...heerlen,
        forecast: { controlTotals: { 2050: 45115 + 8395 } },
        householdSize: { 2024: 1.9, 2050: size },
      };
      return valueOf(runScenario(modelOf(inputs), "nul")).persons.at(-1)!;
    };
    const [low, high] = [inhabitants(1.8), inhabitants(1.9)];
    const breakEven = 1.8 + (0.1 * (100000 - low)) / (high - low);
    expect(breakEven).toBeCloseTo(98598.5 / 53510, 9);
    expect(breakEven.toFixed(3)).toBe("1.843");
  });
});

describe("fitting dwellings of table 2", () => {
  test("112, 122, 86, 105 and 36 percent for 2024", () => {
    const { year, ratios } = runs.get("basis")!.fit[0]!;
    expect(year).toBe(2024);
    expect([...ratios].map((ratio) => Math.round(ratio * 100))).toEqual([112, 122, 86, 105, 36]);
    expect(TABLE_2.map(([, , , printed]) => printed)).toEqual([1.12, 1.22, 0.86, 1.05, 0.36]);
  });

  test("fewer households with low incomes in basis leave more fitting dwellings each", () => {
    const { fit } = runs.get("basis")!;
    expect(fit.map(({ year }) => year)).toEqual([2024, 2030, 2040, 2050]);
    expect(fit.at(-1)!.ratios[0]!).toBeGreaterThan(fit[0]!.ratios[0]!);
  });
});

describe("findings on the need for dwellings in 2050", () => {
  test("basis: less ground-bound, more without steps", () => {
    expect(sum(need("basis")[GROUND]!)).toBeLessThan(0);
    expect(sum(need("basis")[STEPLESS]!)).toBeGreaterThan(0);
  });

  test("basis: without steps positive in every tenure and price class", () => {
    expect(need("basis")[STEPLESS]!.filter((value) => value <= 0)).toEqual([]);
    expect(need("basis")[STEPLESS]!).toHaveLength(7);
  });

  test("basis: what is without steps comes from moving; composition alone is negative", () => {
    expect(sum(need("basis", "composition")[STEPLESS]!)).toBeLessThan(0);
    expect(sum(need("basis", "moving")[STEPLESS]!)).toBeGreaterThan(0);
  });

  test.each(["economisch-25", "economisch-20", "brightlands", "asml"])(
    "%s: growth strongest in ground-bound, there in the owner classes together",
    (code) => {
      const extra = effect(code, "basis");
      expect(sum(extra[GROUND]!)).toBeGreaterThan(sum(extra[WALK_UP]!));
      expect(sum(extra[GROUND]!)).toBeGreaterThan(sum(extra[STEPLESS]!));
      expect(owners(extra[GROUND]!)).toBeGreaterThan(tenants(extra[GROUND]!));
    }
  );

  test.each(["economisch-25", "economisch-20", "brightlands", "asml"])(
    "%s: apartments without lift strongest in social rent",
    (code) => {
      const [social, ...others] = effect(code, "basis")[WALK_UP]!;
      expect(social!).toBeGreaterThan(Math.max(...others));
    }
  );

  test("economisch-20: without steps is 15 percent of the extra need", () => {
    const extra = effect("economisch-20", "basis");
    const share = sum(extra[STEPLESS]!) / sum(extra.flat());
    expect(Math.round(share * 100)).toBe(15);
    expect(sum(extra.flat())).toBeCloseTo(9675, 4);
  });
});

test.each(codes)(
  "%s: the backward pass agrees with the recursion over the whole matrix",
  (code) => {
    const direct = directNeed(model, code);
    expect(direct).toHaveLength(3);
    for (const part of ["value", "composition", "moving", "demand", "released"] as const) {
      runs.get(code)!.need.forEach((table, r) => {
        expect(distance(table[part], direct[r]![part])).toBeLessThan(1e-9 * 45115);
      });
    }
  }
);
